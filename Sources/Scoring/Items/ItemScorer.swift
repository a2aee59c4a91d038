import ScenarioFormat

/// Turns the rubric's items into lines of evidence.
struct ItemScorer: Sendable {
  let assessment: Assessment
  let faults: [CriticalFault]

  /// The lines of all items, in the rubric's order.
  func evidence() -> [Evidence] {
    let releases = assessment.pack.rubric.filter(\.isRelease)
    let possible = releases.reduce(0) { $0 + $1.points }
    let earned = releases.flatMap { lines(for: $0, activity: 0) }.reduce(0) { $0 + $1.points }
    let activity = possible > 0 ? earned / possible : assessment.ownPosts.isEmpty ? 0 : 1
    return assessment.pack.rubric.flatMap { lines(for: $0, activity: activity) }
  }

  /// The lines of one item.
  ///
  /// `activity` is the earned share of all `release` points, 0…1. What is earned by leaving something
  /// out counts in this proportion, so that silence earns nothing.
  private func lines(for item: RubricItem, activity: Double) -> [Evidence] {
    let award = ItemAward(item: item, assessment: assessment, activity: activity, faults: faults)
    switch item.test {
    case .release(let facts, let any): return [award.release(facts, any: any)]
    case .correct(let claim, let explain): return [award.correct(claim, explain: explain)]
    case .hold(let claim): return [award.hold(claim)]
    case .answer(let inject, let mention): return [award.answer(inject, mention: mention)]
    case .act(let action, let inject, let needsReason, let not):
      return not
        ? award.refrain(from: action, on: inject)
        : [award.act(action, on: inject, needsReason: needsReason)]
    case .avoid(let rules, let each): return award.avoid(rules, each: each)
    case .withhold(let facts): return award.withhold(facts)
    case .feature(let name, let need, let by): return [award.feature(name, need: need, by: by)]
    case .updates(let count, let gap): return [award.updates(atLeast: count, maxGap: gap)]
    }
  }
}

extension RubricItem {
  var isRelease: Bool {
    if case .release = test { true } else { false }
  }
}
