import CourseFormat
import Foundation
import Kernel
import Learning
import Storage
import Web

/// Begins, reads and ends sittings of tests.
package struct AttemptDesk: Sendable {
  package let courses: CourseDesk
  package let store: AttemptStore
  package let cards: ReviewStore

  package init(courses: CourseDesk, store: AttemptStore, cards: ReviewStore) {
    self.courses = courses
    self.store = store
    self.cards = cards
  }

  /// Begins the test of an item, or goes on with the one that is open.
  func begin(_ step: CourseProgress.Step, by learner: Learner) async throws -> Attempt.ID {
    guard let module = learner.version.course.module(step.reference.module) else {
      throw CourseError.noSuchModule
    }
    let purpose: Attempt.Purpose
    switch step.item.content {
    case .drill: purpose = .drill
    case .quiz: purpose = .quiz
    case .policy: purpose = .policy
    default: throw CourseError.wrongAct
    }
    let past = try await store.attempts(
      of: learner.person.id, in: learner.enrollment.course, purpose: purpose,
      item: step.reference)
    // One that nobody came back to was ended by the clock, and counts with what was saved.
    for attempt in past where attempt.isOpen && attempt.isOver(at: courses.clock()) {
      _ = try await sitting(attempt.id, of: learner.person)
    }
    let seed = Self.seed()
    let form = Self.form(
      of: step.item, in: module, of: learner.version.course, after: past, seed: seed)
    return try await begin(form, for: purpose, item: step, seed: seed, by: learner)
  }

  /// The first try asks A; the next asks the same as B; then new questions are drawn.
  private static func form(
    of item: CourseItem, in module: CourseModule, of course: Course, after past: [Attempt],
    seed: UInt64
  ) -> QuizForm {
    if past.count % 2 == 1, let last = past.last { return last.form.retry(in: course, seed: seed) }
    return switch item.content {
    case .quiz(let quiz): QuizForm(quiz, of: module, seed: seed)
    default: QuizForm(item.families, of: module, seed: seed)
    }
  }

  /// Begins the placement test, or the one before or after the course.
  ///
  /// The one after asks what the one before asked, in the other variants.
  func begin(_ purpose: Attempt.Purpose, by learner: Learner) async throws -> Attempt.ID {
    let course = learner.version.course
    let before = try await store.attempts(
      of: learner.person.id, in: course.id, purpose: .before
    ).last { !$0.isOpen }
    let seed = purpose == .after ? before?.seed ?? Self.seed() : Self.seed()
    let count =
      purpose == .placement
      ? course.placement?.questionsPerModule : course.prePost?.questionsPerModule
    let form = QuizForm(
      perModule: count ?? 0, of: course, variant: purpose == .after ? .b : .a, seed: seed)
    return try await begin(form, for: purpose, seed: seed, by: learner)
  }

  func begin(
    _ form: QuizForm, for purpose: Attempt.Purpose, item step: CourseProgress.Step? = nil,
    seed: UInt64, by learner: Learner
  ) async throws -> Attempt.ID {
    guard !form.entries.isEmpty else { throw AttemptError.nothingToAsk }
    let now = courses.clock()
    var minutes: Int?
    if case .quiz(let quiz) = step?.item.content { minutes = quiz.limitMinutes }
    let new = Attempt(
      id: Attempt.ID(UUID().uuidString.lowercased()), person: learner.person.id,
      enrollment: learner.enrollment.id, course: learner.enrollment.course,
      version: learner.version.id, item: step?.reference, purpose: purpose, form: form,
      seed: seed, startedAt: now, endsBy: minutes.map { now + $0 * 60_000 })
    return try await store.begin(new).id
  }

  static func seed() -> UInt64 { UInt64.random(in: 1...UInt64(Int32.max)) }

  /// A sitting of somebody's, handed in by the clock when its time is over.
  func sitting(_ id: Attempt.ID, of person: SignedInPerson) async throws -> Sitting {
    let sitting = try await read(id, of: person)
    guard sitting.attempt.isOpen, sitting.attempt.isOver(at: courses.clock()) else {
      return sitting
    }
    try await submit(sitting)
    return try await read(id, of: person)
  }

  private func read(_ id: Attempt.ID, of person: SignedInPerson) async throws -> Sitting {
    let opened = try await store.opened(id, of: person.id)
    let version = try await courses.library.version(opened.attempt.version)
    let learner = Learner(person: person, enrollment: opened.enrollment, version: version)
    return Sitting(attempt: opened.attempt, learner: learner, answers: opened.answers)
  }
}
