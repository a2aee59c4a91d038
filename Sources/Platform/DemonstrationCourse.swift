import Accounts
import CourseFormat
import Curriculum
import Foundation
import Kernel
import Web

/// People of the demonstration agency who are on their way through the course.
struct DemonstrationCourse: Sendable {
  let courses: CourseParts
  let people: PersonStore
  let clock: @Sendable () -> Int

  private static let day = 24 * 60 * 60 * 1000

  /// Who took how much of it, how many days ago, and how well.
  private static let stories:
    [(email: String, path: CoursePath.ID?, steps: Int, days: Int, share: Double)] = [
      ("officer@fairhaven.example", nil, 6, 6, 0.85),
      ("pio@fairhaven.example", nil, 13, 12, 0.95),
      ("writer@fairhaven.example", nil, 3, 2, 0.6),
      ("captain@fairhaven.example", "supervisors", 2, 20, 0.7),
    ]

  /// Does nothing when somebody takes a course already, or when there is none.
  func prepare() async throws {
    try await courses.folders.publish(now: clock())
    guard let version = try await courses.library.newest().first else { return }
    for story in Self.stories {
      let account = try await people.person(withEmail: story.email)
      let person = SignedInPerson(
        id: account.id.rawValue, name: account.name, roles: account.roles)
      guard
        try await courses.desk.enrollments.enrollment(of: person.id, in: version.course.id) == nil
      else { continue }
      try await tell(story, of: person, in: version)
    }
  }

  private func tell(
    _ story: (email: String, path: CoursePath.ID?, steps: Int, days: Int, share: Double),
    of person: SignedInPerson, in version: CourseVersion
  ) async throws {
    let path = story.path.flatMap { version.course.path($0) }?.id
    let start = clock() - story.days * Self.day
    let enrollment = try await courses.desk.enrollments.enroll(
      person.id, in: version, path: path, now: start)
    let learner = Learner(person: person, enrollment: enrollment, version: version)
    let steps = CourseProgress(version.course, path: path, progress: []).steps.filter {
      [.lesson, .drill, .quiz].contains($0.item.kind)
    }
    for (place, step) in steps.prefix(story.steps).enumerated() {
      let moment = start + place * story.days * Self.day / (story.steps + 1)
      try await courses.attempts(at: moment).demonstrate(
        step.reference, by: learner, share: story.share)
    }
  }
}

extension CourseParts {
  /// The same desk at another time of day.
  fileprivate func attempts(at moment: Int) -> AttemptDesk {
    AttemptDesk(
      courses: CourseDesk(
        library: desk.library, enrollments: desk.enrollments, progress: desk.progress,
        clock: { moment }),
      store: attempts.store, cards: attempts.cards)
  }
}
