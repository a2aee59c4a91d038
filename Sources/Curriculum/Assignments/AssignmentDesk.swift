import CourseFormat
import Foundation
import Kernel
package import Web

/// The rules of assignments, for pages and for the service that looks after them.
package struct AssignmentDesk: Sendable {
  package let store: AssignmentStore
  package let leaves: LeaveStore
  package let notices: NoticeStore
  package let people: TrainingPeople
  package let library: CourseLibrary
  package let clock: @Sendable () -> Int

  package init(
    store: AssignmentStore, leaves: LeaveStore, notices: NoticeStore, people: TrainingPeople,
    library: CourseLibrary, clock: @escaping @Sendable () -> Int
  ) {
    self.store = store
    self.leaves = leaves
    self.notices = notices
    self.people = people
    self.library = library
    self.clock = clock
  }

  /// Makes the assignment and tells everybody concerned.
  package func assign(_ new: NewAssignment, by author: SignedInPerson) async throws -> Assignment {
    let now = clock()
    let everybody = try await people.everybody()
    let version = try await library.newest(new.course)
    if let path = new.path, version.course.path(path) == nil { throw CourseError.noSuchPath }
    let assignment = Assignment(
      id: Assignment.ID(UUID().uuidString.lowercased()), course: new.course,
      courseTitle: version.course.title, path: new.path,
      audience: try new.audience(among: everybody), due: try new.due(now: now),
      validMonths: try new.validMonths(), note: try new.checkedNote(), author: author.id,
      authorName: author.name, createdAt: now)
    let terms = TermPlan(assignment: assignment).changes(for: everybody, latest: [], now: now).added
    guard !terms.isEmpty else { throw AssignmentError.nobodyMeant }
    try await store.add(assignment, terms: terms)
    try await store.settle()
    try await remind(of: [assignment], everybody: everybody, now: now)
    return assignment
  }

  /// Brings all running assignments up to date: who joined or left those concerned, what is done,
  /// what has to be renewed, what people have to be reminded of.
  package func lookAfter() async throws {
    let now = clock()
    let everybody = try await people.everybody()
    try await store.settle()
    let running = try await store.assignments().filter(\.isActive)
    var changes: [TermPlan.Changes] = []
    for assignment in running {
      changes.append(
        TermPlan(assignment: assignment).changes(
          for: everybody, latest: try await store.terms(of: assignment.id), now: now))
    }
    try await store.apply(changes, now: now)
    try await store.settle()
    try await remind(of: running, everybody: everybody, now: now)
  }

  private func remind(
    of assignments: [Assignment], everybody: [TrainingPerson], now: Int
  ) async throws {
    let byID = Dictionary(everybody.map { ($0.id, $0) }) { first, _ in first }
    for assignment in assignments {
      let notices = try await store.terms(of: assignment.id).flatMap { term in
        byID[term.person].map {
          ReminderPlan(assignment: assignment, term: term, person: $0).notices(now: now)
        } ?? []
      }
      try await self.notices.tell(notices, addresses: byID.mapValues(\.email))
    }
  }

  /// Writes to those who are meant; nobody gets the same message twice.
  package func write(
    _ text: String, title: String, to people: [TrainingPerson], path: String,
    by sender: SignedInPerson
  ) async throws {
    let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !text.isEmpty else { throw AssignmentError.textMissing }
    guard text.count <= 4_000, title.count <= 200 else { throw AssignmentError.textTooLong }
    guard !people.isEmpty else { throw AssignmentError.nobodyMeant }
    let batch = UUID().uuidString.lowercased()
    let now = clock()
    try await notices.tell(
      people.map { person in
        Notice(
          id: Notice.ID(UUID().uuidString.lowercased()), person: person.id, kind: .message,
          key: "message/\(batch)/\(person.id)",
          title: title.isEmpty ? "A message from \(sender.name)" : title, text: text, path: path,
          sender: sender.name, batch: batch, at: now)
      }, addresses: Dictionary(people.map { ($0.id, $0.email) }) { first, _ in first })
  }
}
