import ContentFiles
import Kernel
import ScenarioFormat

extension ScriptDeeds {
  func platform(_ line: inout ScriptLine) -> String? {
    line.need(.platform, for: "one of \(context.platformIDs.joined(separator: ", "))")
  }

  /// The platform's rules, when the pack has it.
  func checked(_ name: String?, _ line: inout ScriptLine) -> SocialPlatform? {
    guard let name else { return nil }
    let known = context.platformIDs
    if known.contains(name), let network = context.network(.init(name)) { return network }
    line.fault(
      "There is no platform “\(name)” here. \(Suggestion.sentence(for: name, among: known))")
    return nil
  }

  /// A text for a platform, with its limits; a private one only has to be there.
  func draft(
    _ text: String?, on network: SocialPlatform?, isPublic: Bool = true, _ line: inout ScriptLine
  ) -> Draft? {
    let image = line.text(.image)
    let alt = line.text(.alt)
    guard let network, let text else { return nil }
    if isPublic, text.count > network.textLimit {
      let error = ActionError.tooLong(
        limit: network.textLimit, length: text.count, platform: network.name)
      line.fault(error.message)
    }
    if image != nil, alt == nil, context.pack.setting.requireAlt {
      line.fault(ActionError.altMissing.message)
    }
    if let alt, alt.count > network.altLimit {
      line.fault(ActionError.altTooLong(limit: network.altLimit).message)
    }
    return Draft(platform: network.id, text: text, image: image, alt: alt)
  }
}
