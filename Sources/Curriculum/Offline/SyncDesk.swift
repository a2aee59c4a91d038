import CourseFormat
import Kernel
import Learning
import SiteMap
import Web

/// Takes what was done on a device without a connection: each entry once, whatever happens on the
/// line, and what cannot be used is kept with the reason.
package struct SyncDesk: Sendable {
  let store: DeviceEntryStore
  private let items: ItemDesk

  package init(store: DeviceEntryStore, items: ItemDesk) {
    self.store = store
    self.items = items
  }

  /// In the order of the device, in whatever order they came.
  func take(
    _ entries: [DeviceEntry], from device: String, by person: SignedInPerson
  ) async throws -> [DeviceResult] {
    var results: [DeviceResult] = []
    for entry in entries.sorted(by: { ($0.number, $0.key) < ($1.number, $1.key) }) {
      results.append(try await take(entry, from: device, by: person))
    }
    return results
  }

  private func take(
    _ entry: DeviceEntry, from device: String, by person: SignedInPerson
  ) async throws -> DeviceResult {
    if let known = try await store.result(of: entry.key, by: person.id) { return known }
    if try await store.missing(entry.needs ?? [], of: person.id).isEmpty == false {
      return DeviceResult(key: entry.key, state: .wait)
    }
    do {
      guard let deed = DeviceDeed(path: entry.path) else { throw DeviceError.unknownForm }
      try await apply(deed, entry, from: device, by: person)
      try await store.record(entry, from: device, of: person.id, as: "kept", now: now)
    } catch let refusal as any UserFacingError {
      try await store.record(
        entry, from: device, of: person.id, as: "set-aside", reason: refusal.message, now: now)
    }
    return try await store.result(of: entry.key, by: person.id)
      ?? DeviceResult(key: entry.key, state: .wait)
  }

  private var now: Int { items.clock() }
  private var attempts: AttemptDesk { items.attempts }

  private func apply(
    _ deed: DeviceDeed, _ entry: DeviceEntry, from device: String, by person: SignedInPerson
  ) async throws {
    switch deed {
    case .finishLesson(let course, let module, let item):
      let (learner, step) = try await step(course, module, item, by: person)
      guard case .lesson = step.item.content else { throw DeviceError.unknownForm }
      try await finish(step, in: learner, kind: "lesson-done")
    case .reflect(let course, let module, let item):
      let (learner, step) = try await step(course, module, item, by: person)
      guard case .reflection(let reflection) = step.item.content else {
        throw DeviceError.unknownForm
      }
      try await keep(entry, of: reflection, step, in: learner)
    case .answer(let attempt):
      try await answer(entry, in: Attempt.ID(attempt), from: device, by: person)
    case .handIn(let attempt):
      try await handIn(Attempt.ID(attempt), from: device, by: person)
    }
  }

  private func step(
    _ course: String, _ module: String, _ item: String, by person: SignedInPerson
  ) async throws -> (Learner, CourseProgress.Step) {
    let learner = try await items.courses.learner(person, in: Course.ID(course))
    let standing = try await items.courses.standing(of: learner)
    guard let step = standing.step(ItemReference(module: .init(module), item: .init(item))) else {
      throw DeviceError.newVersion
    }
    guard step.blockedBy.isEmpty || step.isFinished else {
      throw CourseError.notYet(step.blockedBy)
    }
    return (learner, step)
  }

  /// Time that was spent without a connection was not seen, so none is counted.
  private func finish(
    _ step: CourseProgress.Step, in learner: Learner, kind: String
  ) async throws {
    guard !step.isFinished else { return }
    try await items.courses.progress.open(step.reference, of: learner.enrollment.id, now: now)
    try await items.courses.progress.finish(step.reference, in: learner, kind: kind, now: now)
  }

  private func keep(
    _ entry: DeviceEntry, of reflection: Reflection, _ step: CourseProgress.Step,
    in learner: Learner
  ) async throws {
    let text = entry.form.text("text")
    let count = ItemText.words(in: text)
    guard count >= reflection.leastWords else {
      throw ItemError.tooFewWords(has: count, wanted: reflection.leastWords)
    }
    try await items.texts.save(
      text, as: .reflection, for: step.reference, of: learner.enrollment.id, key: entry.key,
      now: now)
    try await finish(step, in: learner, kind: "reflection-done")
  }

  private func answer(
    _ entry: DeviceEntry, in id: Attempt.ID, from device: String, by person: SignedInPerson
  ) async throws {
    let sitting = try await current(id, of: person)
    guard sitting.attempt.isOpen else { throw DeviceError.handedInElsewhere }
    let asked = try sitting.question(Int(entry.form.text("question")) ?? 0)
    guard let given = AnswerForm.answer(to: asked.question, in: entry.form) else {
      throw AttemptError.noAnswer
    }
    try await store.save(
      asked.saved(given, key: entry.key, at: now), of: entry, from: device, to: id, of: person.id)
  }

  private func handIn(
    _ id: Attempt.ID, from device: String, by person: SignedInPerson
  ) async throws {
    let sitting = try await current(id, of: person)
    guard sitting.attempt.isOpen else { return }
    let answers = Link.learning(.attemptAnswers(id.rawValue)).path
    guard try await !store.hasSetAside(answers, from: device, of: person.id) else {
      throw DeviceError.answersSetAside
    }
    let standing = try await items.courses.standing(of: sitting.learner)
    if let step = sitting.attempt.item.flatMap({ standing.step($0) }), !step.blockedBy.isEmpty {
      throw CourseError.notYet(step.blockedBy)
    }
    try await attempts.submit(sitting)
  }

  /// A sitting that still belongs to what the learner takes.
  private func current(_ id: Attempt.ID, of person: SignedInPerson) async throws -> Sitting {
    let sitting = try await attempts.sitting(id, of: person)
    guard sitting.attempt.endsBy == nil else { throw DeviceError.timed }
    let enrollment = try await items.courses.enrollments.enrollment(
      of: person.id, in: sitting.attempt.course)
    guard enrollment?.id == sitting.attempt.enrollment else { throw DeviceError.newRound }
    guard enrollment?.version == sitting.attempt.version else { throw DeviceError.newVersion }
    return sitting
  }
}
