import Kernel
package import RunLog
package import ScenarioFormat

/// What the scenario's author would have done, as far as a fork can borrow from it.
package struct ModelAnswer: Sendable {
  private let actions: [ScriptedAction]
  private let sayings: Sayings

  /// nil when there are no actions.
  package init?(_ actions: [ScriptedAction], for pack: ScenarioPack) {
    guard !actions.isEmpty else { return nil }
    self.actions = actions
    sayings = Sayings(pack)
  }

  /// The change that puts the model's words in place of an action's.
  package func replacement(of number: Int, in run: PlayedRun) throws(ForkError) -> Fork.Change {
    let step = try run.step(number)
    guard let words = step.action.deed.words else { throw .noWords(number) }
    guard let text = match(for: step, words, in: run) else { throw .noMatch(number) }
    return .replace(number, text: text)
  }

  /// The model's first public post on a platform.
  func opening(on platform: SocialPlatform.ID) -> String? {
    actions.lazy.compactMap { scripted in
      if case .post(let draft) = scripted.action.deed, draft.platform == platform {
        draft.text
      } else {
        nil
      }
    }.first
  }

  /// The model's first public correction of a rumor.
  func correction(of rumour: Rumour.ID) -> (draft: Draft, at: ScenarioTime)? {
    for scripted in actions {
      guard case .post(let draft) = scripted.action.deed,
        sayings.denied(in: draft.text).contains(where: { $0.id == rumour })
      else { continue }
      return (Draft(platform: draft.platform, text: draft.text), scripted.at)
    }
    return nil
  }

  /// The same kind of deed to the same target; then what speaks of most of the same; then the
  /// nearest in time.
  private func match(for step: Step, _ words: String, in run: PlayedRun) -> String? {
    let deed = step.action.deed
    let fitting = actions.filter { scripted in
      guard scripted.action.deed.name == deed.name, let text = scripted.action.deed.words,
        text != words, isSameTarget(scripted.action.deed, step)
      else { return false }
      guard let id = deed.draft?.platform, let platform = run.platform(id) else { return true }
      return scripted.action.deed.draft?.platform == id && text.count <= platform.textLimit
    }
    let claims = sayings.claims(in: words)
    return fitting.min { left, right in
      let (a, b) = (rank(left, claims, step.at), rank(right, claims, step.at))
      return a < b
    }?.action.deed.words
  }

  private func isSameTarget(_ deed: Deed, _ step: Step) -> Bool {
    switch (deed.target, step.reference) {
    case (.inject(let model)?, .inject(let own)?): model == own
    case (nil, nil), (.ownPost?, .own?), (.latestQuestion?, .latestQuestion?): true
    default: false
    }
  }

  private func rank(
    _ scripted: ScriptedAction, _ claims: Set<String>, _ at: ScenarioTime
  ) -> (Int, Int) {
    let shared = sayings.claims(in: scripted.action.deed.words ?? "").intersection(claims).count
    return (-shared, abs(scripted.at.milliseconds - at.milliseconds))
  }
}
