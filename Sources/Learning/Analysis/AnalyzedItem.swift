package import CourseFormat

/// One question of an analysis.
package struct AnalyzedItem: Equatable, Sendable {
  /// What to do about a question; only with enough takers.
  package enum Flag: String, Codable, CaseIterable, Sendable {
    /// Those who know less get it right more often: check the key, or drop it.
    case checkKey
    /// It hardly tells who knows more: revise it.
    case revise
    /// Fewer than a fifth get it right: review it.
    case hard
    /// More than four fifths get it right: review it, unless everybody has to know it.
    case easy
  }

  package let question: QuestionReference
  package let takers: Int
  /// The share of right answers (p); nil when nobody was asked.
  package let difficulty: Double?
  /// The correlation of this question with the rest of each taker's test (corrected point-biserial);
  /// nil when either does not vary.
  package let discrimination: Double?
  package let isMustKnow: Bool

  /// The rest is the share of the taker's other questions that are right, so that people who had
  /// different questions can be held against each other.
  init(_ question: QuestionReference, answers: [TakenAnswer], isMustKnow: Bool) {
    self.question = question
    self.isMustKnow = isMustKnow
    takers = answers.count
    difficulty =
      answers.isEmpty ? nil : answers.reduce(0) { $0 + $1.own } / Double(answers.count)
    let pairs = answers.compactMap { answer in answer.rest.map { (answer.own, $0) } }
    discrimination = Spread.correlation(pairs)
  }

  package var hasEnoughTakers: Bool { takers >= ItemAnalysis.leastTakers }

  /// Empty when nothing is to be done, and when there are too few takers to tell.
  package var flags: [Flag] {
    guard hasEnoughTakers else { return [] }
    var flags: [Flag] = []
    if let discrimination {
      if discrimination < 0 {
        flags.append(.checkKey)
      } else if discrimination < 0.2, !(isMustKnow && (difficulty ?? 0) > 0.9) {
        flags.append(.revise)
      }
    }
    if let difficulty {
      if difficulty < 0.2 { flags.append(.hard) }
      if difficulty > 0.8, !isMustKnow { flags.append(.easy) }
    }
    return flags
  }

  /// Of a difficulty that tells most (p from 0.40 to 0.60).
  package var isOfBestDifficulty: Bool {
    difficulty.map { (0.4...0.6).contains($0) } ?? false
  }

  /// It tells well who knows more (0.30 and above).
  package var discriminatesWell: Bool { (discrimination ?? 0) >= 0.3 }
}
