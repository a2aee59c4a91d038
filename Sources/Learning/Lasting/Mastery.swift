import Foundation

/// How much of an objective somebody knows now, by the answers given so far.
///
/// Two numbers make it. `learned` is the mean credit of the answers, the later ones weighing more.
/// `retention` is what is left of it after the time since the last answer: 2^(−t/h). The half-life
/// h grows with every right answer that came after a wait, along the days of the review schedule.
///
/// The shape (loss by time, slower after each success) is that of the testing effect; the numbers
/// are assumptions of this project and are shown as such: see `assumptions`.
package struct Mastery: Equatable, Sendable {
  /// An answer to a question of the objective.
  package struct Evidence: Equatable, Sendable {
    /// Milliseconds since 1970.
    package var at: Int
    /// From 0 to 1.
    package var credit: Double

    package init(at: Int, credit: Double) {
      self.at = at
      self.credit = credit
    }
  }

  package enum Band: String, Codable, CaseIterable, Sendable {
    case unknown, weak, fading, solid
  }

  /// From 0 to 1.
  package let learned: Double
  /// Days until half of it is lost.
  package let halfLife: Double
  /// Of the last answer; nil when there was none.
  package let lastAt: Int?

  package init(_ evidence: [Evidence], by schedule: ReviewSchedule = .usual) {
    let sorted = evidence.sorted { $0.at < $1.at }
    lastAt = sorted.last?.at
    learned = Self.weighted(sorted.map { $0.credit > 0 ? min($0.credit, 1) : 0 })
    halfLife = Self.firstHalfLife * Double(schedule.wait(at: Self.successes(sorted)))
  }

  /// What is left at a moment; 0 when nothing was ever answered.
  package func level(at now: Int) -> Double {
    guard let lastAt else { return 0 }
    let (passed, isTooLong) = now.subtractingReportingOverflow(lastAt)
    guard !isTooLong else { return 0 }
    let days = Double(max(0, passed)) / Double(ReviewCard.day)
    return learned * exp2(-days / halfLife)
  }

  package func band(at now: Int) -> Band {
    guard lastAt != nil else { return .unknown }
    let level = level(at: now)
    return level >= Self.solid ? .solid : level >= Self.weak ? .fading : .weak
  }

  /// What is guessed here, in sentences for people.
  package static let assumptions = [
    "An answer weighs 0.7 of the one that came after it.",
    "Without practice, half is lost after twice the days until the next review.",
    "From 80 % on something is known well; below 50 % it is weak.",
  ]

  private static let aging = 0.7
  private static let firstHalfLife = 2.0
  private static let solid = 0.8
  private static let weak = 0.5

  private static func weighted(_ credits: [Double]) -> Double {
    var weight = 1.0
    var sum = 0.0
    var weights = 0.0
    for credit in credits.reversed() {
      sum += weight * credit
      weights += weight
      weight *= aging
    }
    return weights > 0 ? sum / weights : 0
  }

  /// Right answers in a row on different days, since the last wrong one.
  private static func successes(_ sorted: [Evidence]) -> Int {
    var count = 0
    var day: Int?
    for answer in sorted {
      if answer.credit < 1 {
        count = 0
        day = nil
      } else {
        let today = answer.at / ReviewCard.day
        if let day, day != today { count += 1 }
        day = today
      }
    }
    return count
  }
}
