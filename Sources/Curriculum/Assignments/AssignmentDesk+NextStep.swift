import Kernel
import SiteMap
package import Web

extension AssignmentDesk {
  /// What the start page says about assignments: what is overdue or due soon, or what is unread.
  package func nextStep(
    for person: SignedInPerson
  ) async throws -> (about: String, title: String, path: String)? {
    try await store.settle(person: person.id)
    let now = clock()
    let terms = try await store.terms(ofPerson: person.id)
    let path = Link.learning(.assignments).path
    if let late = terms.first(where: { $0.state(at: now) == .late }) {
      let title = try await store.assignment(late.assignment).courseTitle
      return ("Overdue since \(TrainingTime.written(late.dueAt))", title, path)
    }
    let soon = terms.first {
      $0.state(at: now) == .open && $0.dueAt - now <= 14 * TrainingTime.day
    }
    if let soon {
      let title = try await store.assignment(soon.assignment).courseTitle
      return ("Due \(TrainingTime.written(soon.dueAt))", title, path)
    }
    let unread = try await notices.unread(by: person.id)
    guard unread > 0 else { return nil }
    return ("Messages", unread == 1 ? "1 message is new" : "\(unread) messages are new", path)
  }
}
