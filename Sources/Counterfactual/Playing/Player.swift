import Kernel
import RunLog
import ScenarioFormat
import Simulation

/// Plays steps into one crowd and keeps only what is compared.
///
/// A value: a copy of it goes on by itself, so that what two courses share is played once.
struct Player: Sendable {
  private var exercise: Exercise
  private var tally: Tally
  /// Which own post a step has made in this crowd, from 1.
  private var ownPosts: [Int: Int] = [:]
  /// The numbers of the steps that could not be done in this crowd.
  private(set) var missed: [Int] = []

  init(run: PlayedRun, seed: UInt64, quantities: [Quantity]) {
    exercise = Exercise(run.prepared, seed: seed)
    tally = Tally(run: run, quantities: quantities)
    tally.absorb(exercise.start())
  }

  mutating func advance(to time: ScenarioTime) {
    tally.absorb(exercise.advance(to: time))
  }

  /// Does a step at its time; what cannot be done in this crowd is missed.
  mutating func play(_ step: Step) {
    advance(to: step.at)
    guard let action = resolved(step), let events = try? exercise.perform(action) else {
      missed.append(step.number)
      return
    }
    if events.contains(where: \.isOwnPost) { ownPosts[step.number] = ownPosts.count + 1 }
    tally.absorb(events)
  }

  mutating func finish(at end: ScenarioTime) -> Sample {
    advance(to: end)
    tally.absorb(exercise.end())
    return Sample(values: tally.values, missed: missed)
  }

  /// The action with a target that means the same here; nil when there is no such thing.
  private func resolved(_ step: Step) -> Action? {
    guard step.action.deed.target != nil else { return step.action }
    let target: Target? =
      switch step.reference {
      case .inject(let id): .inject(id)
      case .own(let maker): ownPosts[maker].map { .ownPost($0) }
      case .latestQuestion: .latestQuestion
      case .crowd(let likeness):
        likeness.counterpart(among: exercise.visiblePosts).map { .post($0) }
      case nil: nil
      }
    guard let target else { return nil }
    var action = step.action
    action.deed = action.deed.pointing(at: target)
    return action
  }
}

extension RunEvent {
  fileprivate var isOwnPost: Bool {
    if case .posted(let post) = happening { post.author.kind == .agency } else { false }
  }
}
