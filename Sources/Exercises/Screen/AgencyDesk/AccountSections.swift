import Kernel
import Markup
import RunLog
import ScenarioFormat
import SiteMap
import Web

/// The question time that goes on, or the form that opens one.
struct LiveSection: HTML {
  let desk: AgencyDeskPage

  var body: some HTML {
    DeskPart(id: "live", title: "Live question time", empty: note) {
      desk.screen.live.map { session in
        Element("div") {
          Element("p") {
            Element("strong", ["class": "tag live-tag"]) { "Live" }
            " on \(desk.name(session.platform)): \(session.topic) "
            Element("a", ["href": thread(session)]) { "Read and answer the questions" }
          }
          if desk.isOpen {
            DeskForm(desk: desk, deed: "end-live") {
              Element("button", ["type": "submit"]) { "End the question time" }
            }
          }
        }
      }
      if desk.isOpen, desk.screen.live == nil, !networks.isEmpty {
        DeskForm(desk: desk, deed: "start-live") {
          NetworkField(id: "live-platform", networks: networks)
          Element("div", ["class": "field"]) {
            Element("label", ["for": "live-topic"]) { "What people can ask about" }
            Element("p", ["class": "hint", "id": "live-hint"]) {
              "It is announced in a post at once. Questions come fast: have your facts ready."
            }
            VoidElement(
              "input",
              [
                "id": "live-topic", "name": "text", "type": "text", "required": "",
                "maxlength": "200", "aria-describedby": "live-hint",
              ])
          }
          Element("button", ["type": "submit"]) { "Announce and go live" }
        }
      }
    }
  }

  private var networks: [SocialPlatform] { desk.networks(with: .live) }

  private var note: String? {
    if networks.isEmpty { return "None of the networks here has live question times." }
    return desk.isOpen || desk.screen.live != nil ? nil : "The clock does not run."
  }

  private func thread(_ session: LiveSession) -> String {
    Link.runThread(desk.screen.run.rawValue, post: session.post).path
  }
}

/// Posts that wait for their time.
struct ScheduleSection: HTML {
  let desk: AgencyDeskPage

  var body: some HTML {
    DeskPart(id: "schedule", title: "Scheduled posts", empty: note) {
      if !desk.screen.schedule.isEmpty {
        Element("p", ["class": "hint"]) {
          "They go out as they were written, even if something has changed. Read them again."
        }
        Element("ol", ["class": "desk-list"]) {
          desk.screen.schedule.map { post in
            Element("li") {
              Element("p", ["class": "meta"]) {
                "\(desk.clock(post.at)) (T+\(post.at)) on \(desk.name(post.draft.platform))"
              }
              Element("p", ["class": "desk-text"]) { post.draft.text }
              if desk.isOpen {
                DeskForm(
                  desk: desk, deed: "unschedule", mark: "-\(post.number)", isInline: true
                ) {
                  HiddenField(name: "number", value: "\(post.number)")
                  Element("button", ["type": "submit"]) { "Cancel this post" }
                }
              }
            }
          }
        }
      }
    }
  }

  private var note: String? {
    desk.screen.schedule.isEmpty ? "Nothing waits. Schedule a post where you write it." : nil
  }
}

/// Decisions with their reasons.
struct DecisionSection: HTML {
  let desk: AgencyDeskPage

  var body: some HTML {
    DeskPart(id: "decisions", title: "Decision log", empty: note) {
      if !desk.screen.decisions.isEmpty {
        Element("ol", ["class": "desk-list"]) {
          desk.screen.decisions.map { decision in
            Element("li") {
              Element("p", ["class": "meta"]) { desk.clock(decision.at) }
              Element("p", ["class": "desk-text"]) { decision.text }
              Element("p") { "Because: \(decision.reason)" }
            }
          }
        }
      }
      if desk.isOpen {
        DeskForm(desk: desk, deed: "log-decision") {
          Element("div", ["class": "field"]) {
            Element("label", ["for": "decision-text"]) { "What you decided" }
            VoidElement(
              "input",
              ["id": "decision-text", "name": "text", "type": "text", "required": ""])
          }
          Element("div", ["class": "field"]) {
            Element("label", ["for": "decision-reason"]) { "Why" }
            VoidElement(
              "input",
              ["id": "decision-reason", "name": "reason", "type": "text", "required": ""])
          }
          Element("button", ["type": "submit"]) { "Log the decision" }
        }
      }
    }
  }

  private var note: String? {
    desk.screen.decisions.isEmpty
      ? "Nothing yet. Log what you decide not to say, to hold or to hand over." : nil
  }
}
