import Kernel
import RunLog
import ScenarioFormat
import Scoring
import TextAnalysis

/// Leads through a pack's guide: from what happened so far it tells which step is on.
///
/// A pure rule over the run's events, so that a run that is restored stands where it stood.
struct Coach: Sendable {
  let guide: Guide
  private let reader: ClaimReader
  private let reviewer: RunReviewer
  private let setting: ScenarioSetting
  private let claims: [Claim.ID: String]
  /// What tells people where to go and what to do.
  private let advice: Set<Claim.ID>
  private let planned: [Inject.ID: ScenarioTime]

  /// nil for a pack without a guide.
  init?(_ pack: ScenarioPack) {
    guard let guide = pack.guide, !guide.steps.isEmpty else { return nil }
    self.guide = guide
    setting = pack.setting
    reader = ClaimReader(pack.claims)
    reviewer = RunReviewer(pack: pack)
    advice = Set(
      pack.facts.filter { [.guidance, .service].contains($0.category) }.map(\.id))
    claims = Dictionary(
      pack.facts.map { ($0.id, $0.short) } + pack.rumours.map { ($0.id, $0.short) },
      uniquingKeysWith: { first, _ in first })
    planned = Dictionary(
      pack.injects.compactMap { inject in inject.at.map { (inject.id, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Where the guide is at a moment.
  func stand(after events: [RunEvent], at now: ScenarioTime, state: Run.State) -> CoachStand {
    guard state != .ready else { return stand(.welcome, guide.steps.first, 0) }
    let past = CoachedPast(events)
    var free = ScenarioTime.zero
    for (place, step) in guide.steps.enumerated() {
      guard let opening = opening(of: step, past), max(opening, free) <= now else {
        return stand(.waiting, step, place)
      }
      let opens = max(opening, free)
      let act = act(for: step, in: past, from: free, until: opens + step.within)
      let end = act.map { max($0.at, opens) + step.watch } ?? opens + step.within
      if now < end {
        return stand(act == nil ? .asking : .watching, step, place, pausesAt: end)
      }
      if now == end {
        let verdict = CoachVerdict(act, step, reader, reviewer, claims, advice: advice)
        let crowd = CrowdReaction(past, step, act, from: opens, until: end, claims)
        return stand(.explaining(verdict, crowd), step, place)
      }
      free = end
    }
    return stand(.farewell, nil, guide.steps.count)
  }

  /// The moment to which “Go on” leads: the next step, or a moment later when it is open already.
  func next(after stand: CoachStand, at now: ScenarioTime) -> ScenarioTime {
    let soon = now + ScenarioTime(seconds: 1)
    guard guide.steps.indices.contains(stand.place + 1) else { return soon }
    let step = guide.steps[stand.place + 1]
    let opening = step.after.flatMap { planned[$0] } ?? step.at
    return opening.map { max(soon, $0) } ?? soon
  }

  private func stand(
    _ phase: CoachStand.Phase, _ step: GuideStep?, _ place: Int, pausesAt: ScenarioTime? = nil
  ) -> CoachStand {
    CoachStand(
      phase: phase, step: step, place: place, count: guide.steps.count, welcome: guide.welcome,
      farewell: guide.farewell, pausesAt: pausesAt)
  }

  private func opening(of step: GuideStep, _ past: CoachedPast) -> ScenarioTime? {
    step.after.map { past.arrivals[$0] } ?? step.at
  }

  /// The first deed that fits: on its target at any time, or anywhere since the step before.
  private func act(
    for step: GuideStep, in past: CoachedPast, from free: ScenarioTime, until end: ScenarioTime
  ) -> CoachedPast.Act? {
    let names = Set(step.test.deeds + step.test.clumsy)
    return past.acts.first { act in
      guard names.contains(act.deed.name), act.at <= end else { return false }
      guard let target = step.test.target else { return act.at >= free }
      return act.deed.aim.flatMap(past.inject) == target
    }
  }
}
