package import Kernel

/// Two questions that test one thing with other cases and the same difficulty.
package struct QuestionFamily: Codable, Equatable, Sendable {
  package typealias ID = Identifier<QuestionFamily>

  /// A asks before the course, B after it; a retry takes the other.
  package enum Variant: String, Codable, CaseIterable, Sendable {
    case a, b

    package var other: Variant { self == .a ? .b : .a }
  }

  /// Unique in its module.
  package var id: ID
  package var objective: Objective.ID
  /// What a learner can look up.
  package var source: String
  package var a: Question
  package var b: Question

  package init(id: ID, objective: Objective.ID, source: String, a: Question, b: Question) {
    self.id = id
    self.objective = objective
    self.source = source
    self.a = a
    self.b = b
  }

  package subscript(variant: Variant) -> Question {
    switch variant {
    case .a: a
    case .b: b
    }
  }
}
