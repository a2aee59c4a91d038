import ContentFiles
import Kernel
import ScenarioFormat

/// Reads `to` and checks that it can be there and fits what is done.
struct ScriptTargets {
  let context: ScriptContext
  let at: ScenarioTime
  let ownPosts: Int

  func read(_ line: inout ScriptLine, for deed: String) -> Target? {
    let forms = Self.forms(for: deed)
    guard let text = line.need(.to, for: "one of \(forms.joined(separator: ", "))") else {
      return nil
    }
    guard let target = parse(text, &line) else { return nil }
    let form = Self.form(of: target)
    guard forms.contains(form) else {
      line.fault(
        "“\(deed)” does not fit “\(text)”. Point at one of \(forms.joined(separator: ", ")).")
      return nil
    }
    check(target, deed: deed, &line)
    return target
  }

  /// The inject, when the target is somebody's draft.
  static func draft(_ target: Target?, in context: ScriptContext) -> Inject? {
    guard case .inject(let id)? = target, let inject = context.inject(id), inject.kind == .draft
    else { return nil }
    return inject
  }

  /// The network of an inject is known before the run.
  func checkNetwork(of target: Target, allows deed: String, _ line: inout ScriptLine) {
    guard let act = PlatformAct(rawValue: deed), case .inject(let id) = target,
      let inject = context.inject(id), inject.isPublic,
      case .platform(let network) = inject.channel, let platform = context.network(network),
      !platform.allows(act)
    else { return }
    line.fault(ActionError.notPossible(act, on: platform.name).message)
  }

  private static func forms(for deed: String) -> [String] {
    switch deed {
    case "pin", "unpin", "correct", "edit", "close-comments", "open-comments": ["post:N"]
    case "approve": ["inject:ID"]
    case "message": ["inject:ID", "question:latest", "crowd:N"]
    default: ["inject:ID", "post:N", "question:latest", "crowd:N"]
    }
  }

  private static func form(of target: Target) -> String {
    switch target {
    case .inject: "inject:ID"
    case .ownPost: "post:N"
    case .latestQuestion: "question:latest"
    case .post: "crowd:N"
    }
  }

  private func parse(_ text: String, _ line: inout ScriptLine) -> Target? {
    if let target = Target(text) { return target }
    line.fault(
      "“to” is “\(text)”. Write inject:ID, post:N, question:latest or crowd:N, N from 1.")
    return nil
  }

  private func check(_ target: Target, deed: String, _ line: inout ScriptLine) {
    switch target {
    case .ownPost(let number) where number > ownPosts:
      line.fault(
        "There is no own post \(number) yet; there are \(ownPosts) before this line. "
          + "Point at an earlier one.")
    case .inject(let id):
      guard let inject = context.inject(id) else {
        line.fault(
          "There is no inject “\(id)”. "
            + Suggestion.sentence(for: id.rawValue, among: context.injectIDs))
        return
      }
      if let comes = inject.at, comes > at {
        line.fault("“\(id)” comes at \(comes), after this line. Move the line.")
      }
      check(inject, deed: deed, &line)
    case .ownPost, .latestQuestion, .post: break
    }
  }

  private func check(_ inject: Inject, deed: String, _ line: inout ScriptLine) {
    switch deed {
    case "approve" where inject.kind != .draft:
      line.fault("“\(inject.id)” is no draft. Approve a draft, or give a text to be released.")
    case "reply" where !inject.isPublic && inject.kind != .draft:
      line.fault("“\(inject.id)” is private. Answer it with “message”.")
    case "message" where inject.isPublic:
      line.fault("“\(inject.id)” is a public post. Answer it with “reply”.")
    case "quote", "repost", "like", "hide", "block", "delete", "report", "unlike", "unrepost",
      "unhide", "unblock":
      if !inject.isPublic {
        line.fault("“\(inject.id)” is no public post. “\(deed)” needs one.")
      }
    default: break
    }
  }
}
