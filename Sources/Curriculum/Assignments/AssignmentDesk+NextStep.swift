import Kernel
import SiteMap
package import Web

extension AssignmentDesk {
  /// What the start page says about assignments: what is overdue or due soon, or what is unread.
  package func nextStep(
    for person: SignedInPerson
  ) async throws -> (about: String, title: String, button: String, path: String)? {
    try await store.settle(person: person.id)
    let now = clock()
    let terms = try await store.terms(ofPerson: person.id)
    let path = Link.learning(.assignments).path
    let see = "See what is assigned"
    if let late = terms.first(where: { $0.state(at: now) == .late }) {
      let title = try await store.assignment(late.assignment).courseTitle
      return ("Overdue since \(TrainingTime.written(late.dueAt))", title, see, path)
    }
    let soon = terms.first {
      $0.state(at: now) == .open && $0.dueAt - now <= 14 * TrainingTime.day
    }
    if let soon {
      let title = try await store.assignment(soon.assignment).courseTitle
      return ("Due \(TrainingTime.written(soon.dueAt))", title, see, path)
    }
    let unread = try await notices.unread(by: person.id)
    guard unread > 0, let newest = try await notices.notices(for: person.id, limit: 1).first else {
      return nil
    }
    let others =
      switch unread {
      case 1: ""
      case 2: ", and 1 more message"
      default: ", and \(unread - 1) more messages"
      }
    return (
      "New for you from \(newest.sender ?? "your agency")\(others)", newest.title, "Read", path
    )
  }

  /// What the start page says to who watches over trainings; nil when nobody is late.
  package func overdueStep() async throws -> (about: String, title: String, path: String)? {
    let list = try await overdue()
    guard !list.terms.isEmpty else { return nil }
    return ("Overdue trainings", list.answer, Link.training(.overdue).path)
  }

  /// Who is late with what.
  func overdue() async throws -> OverdueList {
    try await store.settle()
    let assignments = try await store.assignments()
    return OverdueList(
      terms: try await store.openTerms(dueBefore: clock()),
      assignments: Dictionary(assignments.map { ($0.id, $0) }) { first, _ in first },
      people: try await people.byID(), now: clock())
  }
}
