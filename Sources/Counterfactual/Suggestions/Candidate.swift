/// A fork that might teach something, with the kind of lesson it holds.
package struct Candidate: Equatable, Sendable {
  package var fork: Fork
  package var lesson: Lesson

  package enum Lesson: String, Sendable, Codable, CaseIterable {
    case earlier, later, without, modelWords, modelCorrection, faultless
  }

  init(_ lesson: Lesson, _ change: Fork.Change) {
    fork = Fork([change])
    self.lesson = lesson
  }

  /// Whether somebody who has seen the other learns little from this one.
  func repeats(_ other: Candidate) -> Bool {
    lesson == other.lesson || fork.changes.first?.number.map { $0 == other.number } ?? false
  }

  private var number: Int? { fork.changes.first?.number }
}
