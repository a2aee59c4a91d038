import DraftReview
import Kernel
import RunLog
import ScenarioFormat

/// Takes a step of a composer: changes the draft, or says what is to be done for it.
struct Stepping {
  let screen: RunScreen
  let role: String
  /// The form's own key.
  let key: String

  /// The actions that the step asks for; none for a step that only fills the form.
  func take(_ step: ComposerStep, _ draft: inout WrittenDraft) throws -> [Action] {
    switch step {
    case .template(let id): draft.add(try outline(id, draft))
    case .fact(let id): draft.add(try fact(id, step).statement)
    case .use(let number): draft.add(try request(step) { $0.number == number }.text)
    case .ask(let id):
      let fact = try fact(id, step)
      // One tap asks once, also from two tabs.
      return [
        action("ask-\(fact.id)-\(fact.requests)", .requestRelease(text: fact.statement))
      ]
    case .askForText:
      let text = draft.text.trimmed
      return [action("\(key)-release-\(text.mark)", .requestRelease(text: text))]
    case .approved(let number):
      let request = try request(step) { $0.decision == number && $0.mayGoOut }
      return try post(request.text, of: draft, key: "approved-\(number)")
    case .unschedule(let number): return [action("unschedule-\(number)", .unschedule(number))]
    case .upload, .preview: break
    }
    return []
  }

  private func action(_ key: String, _ deed: Deed) -> Action {
    Action(key: key, role: role, deed: deed)
  }

  private func outline(_ id: String, _ draft: WrittenDraft) throws(RunError) -> String {
    guard let template = screen.supplies.templates.first(where: { $0.id == id }),
      let platform = screen.platform(draft.platform)
    else { throw .unknownDeed("template:\(id)") }
    return template.outline(agency: screen.setting.agency.name, limit: platform.textLimit)
  }

  /// What was learned; nothing else can be named.
  private func fact(_ id: String, _ step: ComposerStep) throws(RunError) -> LearnedFact {
    guard let fact = Knowledge(screen).fact(Fact.ID(id)) else { throw .unknownDeed(step.text) }
    return fact
  }

  private func request(
    _ step: ComposerStep, _ isMeant: (ReleaseRequest) -> Bool
  ) throws(RunError) -> ReleaseRequest {
    guard let request = ReleaseRequest.all(in: screen.events).first(where: isMeant) else {
      throw .unknownDeed(step.text)
    }
    return request
  }

  private func post(_ text: String, of draft: WrittenDraft, key: String) throws -> [Action] {
    var approved = draft
    approved.deed = "post"
    approved.text = text
    approved.own = [:]
    approved.options = []
    approved.time = ""
    return try Publishing(draft: approved, key: key, role: role).actions(on: screen)
  }
}

extension String {
  /// The same for the same text, and hardly ever for another one (FNV-1a).
  fileprivate var mark: String {
    let value = utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return String(value, radix: 36)
  }
}
