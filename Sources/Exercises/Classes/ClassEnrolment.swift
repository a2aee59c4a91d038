import Kernel
import ScenarioFormat
import Web

/// Lets somebody into a class: a run of their own that starts at once.
package struct ClassEnrolment: Sendable {
  private let classes: ClassStore
  private let starter: RunStarter
  private let runs: LiveRuns
  private let clock: @Sendable () -> Int

  package init(
    classes: ClassStore, starter: RunStarter, runs: LiveRuns, clock: @escaping @Sendable () -> Int
  ) {
    self.classes = classes
    self.starter = starter
    self.runs = runs
    self.clock = clock
  }

  /// The person's run in the class; somebody who is in already gets the one they have.
  ///
  /// `abuse` can only be milder than the class's.
  func join(
    _ exerciseClass: ExerciseClass, as person: SignedInPerson, abuse: AbuseLevel?
  ) async throws -> Run.ID {
    if let member = try await classes.member(person.id, of: exerciseClass.id) { return member.run }
    guard exerciseClass.isOpen else { throw ClassError.closed }
    let run = try await starter.start(
      scenario: exerciseClass.scenario.rawValue,
      seed: exerciseClass.seed.map { String($0) } ?? "", person: person.id,
      mode: exerciseClass.mode, hints: exerciseClass.hints,
      abuse: min(abuse ?? exerciseClass.abuse, exerciseClass.abuse))
    let member = ClassMember(
      exerciseClass: exerciseClass.id, person: person.id, name: person.name, run: run.id,
      joinedAt: clock(), wantsToTalk: false)
    let counted = try await classes.add(member)
    let live = try await runs.run(counted, of: person.id)
    // A guide welcomes before the clock starts.
    if live.pack.guide == nil { try await live.command(.start, now: clock()) }
    return counted
  }
}
