import Kernel
import ScenarioFormat

/// Puts a class's roster together from the runs, live or ended.
package actor ClassRegister {
  private let store: RunStore
  private let classes: ClassStore
  private let runs: LiveRuns
  /// Ended runs do not change any more.
  private var ended: [Run.ID: ClassStanding] = [:]

  package init(store: RunStore, classes: ClassStore, runs: LiveRuns) {
    self.store = store
    self.classes = classes
    self.runs = runs
  }

  func roster(of exerciseClass: ExerciseClass, showsResults: Bool) async throws -> ClassRoster {
    var roster = ClassRoster(showsResults: showsResults)
    for member in try await classes.members(of: exerciseClass.id) {
      let (run, standing) = try await standing(of: member.run)
      roster.lines.append(
        ClassRoster.Line(
          member: member, standing: standing, score: showsResults ? run.rated?.total : nil,
          isSofter: run.abuse != exerciseClass.abuse))
    }
    return roster
  }

  private func standing(of id: Run.ID) async throws -> (Run, ClassStanding) {
    // The points may still change.
    let run = try await store.run(id)
    if let known = ended[id] { return (run, known) }
    if let live = await runs.standing(of: id), live.state != .ended { return (run, live) }
    let standing = ClassStanding(
      events: try await store.events(of: id), state: run.state, time: run.reached)
    if run.state == .ended { ended[id] = standing }
    return (run, standing)
  }
}
