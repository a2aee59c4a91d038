import Kernel
import Web

/// What somebody may do about a course on its way to learners, and what was said last.
struct ReviewStanding: Sendable {
  var mayApprove: Bool
  /// They hold the right, but wrote a part of it.
  var isOwnWork: Bool
  /// Who else could approve, by name.
  var others: [String]
  var mayPublish: Bool
  /// The last words about this round of review, newest first.
  var notes: [CourseDraftEvent]
}

extension AuthoringDesk {
  func standing(of draft: ReadDraft, for person: SignedInPerson) async throws -> ReviewStanding {
    let writers = try await store.writers(of: draft.draft)
    let publishes = person.may(.publishCourses)
    let events = try await store.events(of: draft.draft.course)
    let round = events.prefix { $0.kind != .published }
    return ReviewStanding(
      mayApprove: publishes && !writers.contains(person.id),
      isOwnWork: publishes && writers.contains(person.id),
      others: try await othersWhoMayApprove(writers.union([person.id])), mayPublish: publishes,
      notes: round.filter {
        !$0.note.isEmpty && [.submitted, .commented, .returned, .approved].contains($0.kind)
      })
  }
}
