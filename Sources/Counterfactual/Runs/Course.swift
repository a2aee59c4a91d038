import Kernel
import RunLog
import ScenarioFormat

/// The steps of a run in the order of a fork.
struct Course: Equatable, Sendable {
  var steps: [Step]
  /// Steps that make no sense any more: what they point at is gone, or comes later.
  var leftOut: [Int] = []
}

extension PlayedRun {
  /// The steps as they were.
  var course: Course { Course(steps: steps) }

  /// The steps after the fork's changes; throws what is wrong with the fork.
  func course(_ fork: Fork) throws(ForkError) -> Course {
    guard !fork.changes.isEmpty else { throw .noChange }
    var changed = steps
    var removed: Set<Int> = []
    var seen: Set<Int> = []
    for change in fork.changes {
      if let number = change.number {
        _ = try step(number)
        guard seen.insert(number).inserted else { throw .changedTwice(number) }
      }
      switch change {
      case .remove(let number): removed.insert(number)
      case .move(let number, let time): changed[number - 1] = try moved(number, to: time)
      case .reword(let number, let text), .replace(let number, let text):
        changed[number - 1] = try reworded(number, text)
      case .add(let draft, let time): changed.append(try added(draft, time, after: changed.count))
      }
    }
    return Self.ordered(changed.filter { !removed.contains($0.number) })
  }

  // MARK: Changes

  private func moved(_ number: Int, to time: ScenarioTime) throws(ForkError) -> Step {
    var step = try step(number)
    guard time >= .zero, time <= end else { throw .outside(time, end: end) }
    switch step.reference {
    case .inject(let id):
      if let comes = pack.injects.first(where: { $0.id == id })?.at, comes > time {
        throw .beforeInject(number, inject: id.rawValue, comes: comes)
      }
    case .own(let maker):
      let comes = steps[maker - 1].at
      if comes > time { throw .beforeOwnPost(number, of: maker, comes: comes) }
    case .latestQuestion, .crowd, nil: break
    }
    step.at = time
    return step
  }

  private func reworded(_ number: Int, _ text: String) throws(ForkError) -> Step {
    var step = try step(number)
    guard let deed = step.action.deed.saying(text) else { throw .noWords(number) }
    try check(text, on: step.isPublic ? deed.draft?.platform : nil)
    step.action.deed = deed
    return step
  }

  private func added(
    _ draft: Draft, _ time: ScenarioTime, after count: Int
  ) throws(ForkError) -> Step {
    guard time >= .zero, time <= end else { throw .outside(time, end: end) }
    guard platform(draft.platform) != nil else { throw .unknownPlatform(draft.platform.rawValue) }
    try check(draft.text, on: draft.platform)
    let role = pack.setting.roles.first { $0.isPlayer }?.id ?? ""
    let action = Action(key: "added-\(count + 1)", role: role, deed: .post(draft))
    return Step(number: count + 1, at: time, action: action, isPublic: true)
  }

  private func check(_ text: String, on id: SocialPlatform.ID?) throws(ForkError) {
    guard text.contains(where: { !$0.isWhitespace }) else { throw .emptyText }
    guard let platform = id.flatMap(platform), text.count > platform.textLimit else { return }
    throw .tooLong(limit: platform.textLimit, length: text.count, platform: platform.name)
  }

  // MARK: Order

  /// By time, then by number; without steps whose own post is not there before them.
  private static func ordered(_ steps: [Step]) -> Course {
    let sorted = steps.sorted { ($0.at, $0.number) < ($1.at, $1.number) }
    var course = Course(steps: [])
    var done: Set<Int> = []
    for step in sorted {
      if case .own(let maker)? = step.reference, !done.contains(maker) {
        course.leftOut.append(step.number)
      } else {
        course.steps.append(step)
        done.insert(step.number)
      }
    }
    course.leftOut.sort()
    return course
  }
}
