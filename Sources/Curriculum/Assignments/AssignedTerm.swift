import Kernel

/// What one person owes by one assignment: one term, and another one each time it has to be renewed.
package struct AssignedTerm: Equatable, Sendable {
  package var assignment: Assignment.ID
  package var person: String
  package var personName: String
  /// Counts from 1; every renewal has the next number.
  package var number: Int
  /// Only what is completed from here on counts.
  package var countsFrom: Int
  package var assignedAt: Int
  package var dueAt: Int
  package var doneAt: Int?
  /// The person no longer belongs to those concerned; the record stays.
  package var releasedAt: Int?
  package var exemption: Exemption?

  package struct Exemption: Equatable, Sendable {
    package var reason: String
    package var by: String
    package var at: Int
  }

  package enum State: String, CaseIterable, Sendable {
    case done, exempt, released, late, open
  }

  package func state(at now: Int) -> State {
    if doneAt != nil { return .done }
    if exemption != nil { return .exempt }
    if releasedAt != nil { return .released }
    return now > dueAt ? .late : .open
  }
}

extension AssignedTerm.State {
  package var words: String {
    switch self {
    case .done: "done"
    case .exempt: "exempt"
    case .released: "no longer assigned"
    case .late: "overdue"
    case .open: "open"
    }
  }

  /// As a heading has it.
  package var title: String { words.prefix(1).uppercased() + words.dropFirst() }
}
