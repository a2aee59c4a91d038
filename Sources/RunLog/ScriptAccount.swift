import ContentFiles
import Kernel
import ScenarioFormat

/// Deeds around the agency's account, which point at nothing that others wrote.
extension ScriptDeeds {
  func account(_ name: String, _ line: inout ScriptLine) -> Deed? {
    switch name {
    case "schedule": return schedule(&line)
    case "unschedule": return line.number(.number).map { .unschedule($0) }
    case "end-live": return .endLive
    case "log-decision":
      let text = line.need(.text, for: "what you decided")
      guard let reason = line.need(.reason, for: "it goes into the record"), let text else {
        return nil
      }
      return .logDecision(text: text, reason: reason)
    default: return setting(name, &line)
    }
  }

  private func setting(_ name: String, _ line: inout ScriptLine) -> Deed? {
    let network = checked(platform(&line), &line)
    if let act = Self.acts[name] { require(act, on: network, &line) }
    let key: ScriptKey =
      name.hasSuffix("follow") ? .handle : name.hasSuffix("mute") ? .words : .text
    guard let value = line.need(key, for: "what “\(name)” is about"), let id = network?.id else {
      return nil
    }
    switch name {
    case "follow": return .follow(handle: value, on: id)
    case "unfollow": return .unfollow(handle: value, on: id)
    case "mute": return .mute(words: value, on: id)
    case "unmute": return .unmute(words: value, on: id)
    case "set-profile": return .setProfile(id, notice: value)
    default: return .startLive(id, topic: value)
    }
  }

  private static let acts: [String: PlatformAct] = [
    "follow": .follow, "unfollow": .follow, "mute": .mute, "unmute": .mute, "start-live": .live,
  ]

  private func schedule(_ line: inout ScriptLine) -> Deed? {
    let network = checked(platform(&line), &line)
    require(.schedule, on: network, &line)
    requirePicture(on: network, &line)
    let text = line.need(.text, for: "what is to be posted")
    let time = line.need(.publishAt, for: "when it goes out, as HH:MM:SS")
    guard let draft = draft(text, on: network, &line), let time else { return nil }
    let end = context.pack.setting.duration
    guard let moment = ScenarioTime(time), moment > at, moment < end else {
      line.fault(
        "“publishAt” is “\(time)”. Write a time as HH:MM:SS, after this line and before \(end).")
      return nil
    }
    return .schedule(draft, at: moment)
  }

  // MARK: Networks

  func require(_ act: PlatformAct, on network: SocialPlatform?, _ line: inout ScriptLine) {
    guard let network, !network.allows(act) else { return }
    line.fault(ActionError.notPossible(act, on: network.name).message)
  }

  func requirePicture(on network: SocialPlatform?, _ line: inout ScriptLine) {
    guard let network, network.needsPicture, !line.has(.image) else { return }
    line.fault(ActionError.pictureMissing(network.name).message)
  }
}
