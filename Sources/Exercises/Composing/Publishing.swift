import Kernel
import RunLog
import ScenarioFormat

/// Makes the actions of a draft: one for each network it goes to.
struct Publishing {
  let draft: WrittenDraft
  /// The form's own key; each network's action has one made from it.
  let key: String
  let role: String

  func actions(on screen: RunScreen) throws -> [Action] {
    guard screen.hasPicture(draft.image) else { throw RunError.noSuchPicture }
    guard draft.deed == "post" else {
      return [Action(key: key, role: role, deed: try answer())]
    }
    guard !draft.networks.isEmpty else { throw RunError.noNetwork }
    let time = try time(on: screen)
    return draft.networks.map { network in
      Action(key: "\(key)-\(network)", role: role, deed: deed(on: network, at: time))
    }
  }

  private func deed(on network: SocialPlatform.ID, at time: ScenarioTime?) -> Deed {
    let part = part(for: network)
    if let time { return .schedule(part, at: time) }
    let options = draft.filledOptions
    return options.isEmpty ? .post(part) : .poll(part, options: options)
  }

  /// When it is to go out; nil for at once.
  private func time(on screen: RunScreen) throws(RunError) -> ScenarioTime? {
    guard !draft.time.isEmpty else { return nil }
    guard draft.filledOptions.isEmpty else { throw .scheduledPoll }
    let time = try screen.setting.nextTime(draft.time, after: screen.clock.time)
    guard let time else { throw .timeIsOver(draft.time) }
    return time
  }

  private func answer() throws(RunError) -> Deed {
    guard let target = draft.target else { throw .badTarget("") }
    let part = part(for: draft.platform)
    return switch draft.deed {
    case "reply": .reply(to: target, part)
    case "quote": .quote(of: target, part)
    default: .correct(target, part)
    }
  }

  /// As it goes into the record: without white space at its ends.
  private func part(for network: SocialPlatform.ID) -> Draft {
    let alt = draft.alt.trimmed
    return Draft(
      platform: network, text: draft.text(on: network).trimmed,
      image: draft.image.isEmpty ? nil : draft.image, alt: alt.isEmpty ? nil : alt)
  }
}

extension String {
  var trimmed: String {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? start
    return start < end ? String(self[start..<end]) : ""
  }
}
