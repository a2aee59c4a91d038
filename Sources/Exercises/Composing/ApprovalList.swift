import Kernel
import Markup
import RunLog
import ScenarioFormat

/// Texts that were sent to command: what was decided, and one tap to post what may go out.
struct ApprovalList: HTML {
  let screen: RunScreen
  let deed: String

  var body: some HTML {
    Element("div", ["class": "approvals", "id": "approvals-\(deed)", "data-review-part": ""]) {
      if !requests.isEmpty {
        Element("h3", ["class": "approvals-title"]) { "Sent to command" }
        Element("ul", ["class": "known-list"]) {
          requests.map { ApprovalLine(request: $0, screen: screen, deed: deed) }
        }
      }
    }
  }

  private var requests: [ReleaseRequest] { ReleaseRequest.open(on: screen) }
}

private struct ApprovalLine: HTML {
  let request: ReleaseRequest
  let screen: RunScreen
  let deed: String

  var body: some HTML {
    Element("li", ["class": "known known-\(request.mayGoOut ? "free" : "ask")"]) {
      Element("p", ["class": "known-state"]) {
        Element("span", ["class": "tag"]) { state }
        Element("span", ["class": "hint"]) { request.answer }
      }
      Element("p", ["dir": "auto"]) { request.text }
      Element("p", ["class": "controls"]) {
        if request.mayGoOut, deed == "post", let number = request.decision {
          StepButton(step: .approved(number), screen: screen, deed: deed, cssClass: "post-approved")
          { "Post it now" }
        }
        StepButton(step: .use(request.number), screen: screen, insert: request.text, deed: deed) {
          "Put into the text"
        }
      }
    }
  }

  private var state: String {
    guard request.decision != nil else {
      return "Waiting since \(screen.setting.wallClock(at: request.at))"
    }
    return request.mayGoOut ? "May go out" : "Command said no"
  }
}

/// A text that command was asked to release.
struct ReleaseRequest: Equatable, Sendable {
  /// The number of the event in which it was asked.
  var number: Int
  var at: ScenarioTime
  var text: String
  /// The number of the event that decided; nil while it waits.
  var decision: Int?
  /// Nothing in it was refused.
  var mayGoOut = false
  var answer = ""

  /// Those that were not posted since, newest first, at most four.
  static func open(on screen: RunScreen) -> [ReleaseRequest] {
    let ledger = Set(screen.facts.values.map(\.statement))
    let posted = Set(screen.posts.lazy.filter { $0.author.kind == .agency }.map(\.text))
    let open = all(in: screen.events).filter {
      !posted.contains($0.text) && !ledger.contains($0.text)
    }
    return open.reversed().prefix(4).map(\.self)
  }

  static func all(in events: [RunEvent]) -> [ReleaseRequest] {
    var requests: [ReleaseRequest] = []
    for event in events {
      switch event.happening {
      case .acted(let action):
        guard case .requestRelease(let text) = action.deed else { continue }
        requests.append(ReleaseRequest(number: event.number, at: event.at, text: text))
      case .releaseDecided(let decision):
        let place = requests.firstIndex { $0.decision == nil && $0.text == decision.text }
        guard let place else { continue }
        requests[place].decision = event.number
        requests[place].mayGoOut = decision.refused.isEmpty
        requests[place].answer = decision.reason
      default: continue
      }
    }
    return requests
  }
}
