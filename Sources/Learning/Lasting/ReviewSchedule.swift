/// After how many days a question is asked again, step by step.
///
/// A right answer leads to the next step, the last step repeats; a wrong one leads back to the
/// first. The usual days are a proposal of this project (expanding and equal gaps do the same for
/// what is remembered in the end; expanding ones go better on the way), and an agency may write
/// its own.
package struct ReviewSchedule: Codable, Equatable, Sendable {
  package let days: [Int]

  package static let usual = ReviewSchedule(unchecked: [1, 4, 10, 25, 60, 150])

  package init(days: [Int]) throws(ReviewScheduleError) {
    guard (1...20).contains(days.count) else { throw .count(days.count) }
    guard days.allSatisfy({ (1...1000).contains($0) }) else { throw .range }
    guard zip(days, days.dropFirst()).allSatisfy({ $0 < $1 }) else { throw .order }
    self.days = days
  }

  /// As people write it: “1, 4, 10”.
  package init(text: String) throws(ReviewScheduleError) {
    let words = text.prefix(400).split { $0 == "," || $0 == ";" || $0.isWhitespace }
    let numbers = words.compactMap { Int($0) }
    guard numbers.count == words.count else { throw .noNumber }
    try self.init(days: numbers)
  }

  private init(unchecked days: [Int]) {
    self.days = days
  }

  package init(from decoder: any Decoder) throws {
    self = try ReviewSchedule(days: decoder.singleValueContainer().decode([Int].self))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(days)
  }

  /// The days until a question at this step (from 0) is due; a step beyond the last is the last.
  package func wait(at step: Int) -> Int {
    days[min(max(step, 0), days.count - 1)]
  }

  /// The step after an answer.
  package func step(after step: Int, isRight: Bool) -> Int {
    isRight ? min(max(step, 0) + 1, days.count - 1) : 0
  }
}

/// Why a list of days is no schedule.
package enum ReviewScheduleError: Error, Equatable {
  case count(Int)
  case range
  case order
  case noNumber

  package var message: String {
    switch self {
    case .count(let count): "There are \(count) days. Write 1 to 20 of them."
    case .range: "A day is out of range. Write whole days from 1 to 1000."
    case .order: "The days do not grow. Write them from the shortest wait to the longest."
    case .noNumber: "This is no list of days. Write whole numbers with commas, such as 1, 4, 10."
    }
  }
}
