import DraftReview
import Kernel
import Markup
import ScenarioFormat
import SiteMap
import Web

/// The guide's box on a run's pages: one step at a time, and nothing for runs without a guide.
struct CoachPanel: HTML {
  let screen: RunScreen
  let formToken: String

  var body: some HTML {
    if let stand = screen.coach, screen.clock.state != .ended {
      Element(
        "section",
        [
          "class": "coach", "id": "coach", "aria-labelledby": "coach-title",
          "data-coach": Link.runCoach(screen.run.rawValue).path, "data-coach-key": stand.key,
          "data-phase": stand.isExplaining ? "explaining" : nil,
        ]
      ) {
        Element("p", ["class": "coach-name"]) {
          "Your guide"
          stand.step.map { _ in
            Element("span", ["class": "coach-step"]) {
              "Decision \(stand.place + 1) of \(stand.count)"
            }
          }
        }
        CoachWords(stand: stand, run: screen.run, formToken: formToken)
        if stand.phase == .asking { newestNote.map { CoachNote(item: $0, screen: screen) } }
      }
    }
  }
}

extension CoachPanel {
  /// What the agency's own people said last.
  private var newestNote: InboxItem? { screen.inbox.last { $0.kind == "note" } }
}

/// The newest note of the inbox, so that nobody has to look for it or to write from memory.
private struct CoachNote: HTML {
  let item: InboxItem
  let screen: RunScreen

  var body: some HTML {
    Element("figure", ["class": "coach-note"]) {
      Element("figcaption") {
        "In your inbox, \(screen.setting.wallClock(at: item.at)), from "
        Element("strong") { item.from }
      }
      Element("blockquote") { Element("p") { item.text } }
    }
  }
}

extension CoachStand {
  var isExplaining: Bool { if case .explaining = phase { true } else { false } }
}

private struct CoachWords: HTML {
  let stand: CoachStand
  let run: Run.ID
  let formToken: String

  var body: some HTML {
    switch stand.phase {
    case .welcome: CoachText(title: "Your first five minutes", text: stand.welcome)
    case .waiting:
      CoachText(title: "Have a look around", text: "The next decision comes in a moment.")
    case .asking:
      CoachText(title: stand.step?.title ?? "", text: stand.step?.ask ?? "")
      Element("details", ["class": "coach-how", "open": ""]) {
        Element("summary") { "How to do it" }
        Markdown(stand.step?.how ?? "")
      }
    case .watching:
      CoachText(title: "Done. Now watch what people do", text: "")
      Element("p") {
        "In a few seconds I explain what happened. "
        Element("a", ["class": "refresh", "href": Link.run(run.rawValue).path]) { "Refresh" }
      }
    case .explaining(let verdict, let crowd):
      CoachExplanation(
        stand: stand, verdict: verdict, crowd: crowd, run: run, formToken: formToken)
    case .farewell: CoachText(title: "You have done it", text: stand.farewell)
    }
  }
}

private struct CoachText: HTML {
  let title: String
  let text: String

  var body: some HTML {
    Element("h2", ["id": "coach-title", "tabindex": "-1"]) { title }
    Markdown(text)
  }
}

/// What happened and why; the clock stands still until “Go on”.
private struct CoachExplanation: HTML {
  let stand: CoachStand
  let verdict: CoachVerdict
  let crowd: CrowdReaction
  let run: Run.ID
  let formToken: String

  var body: some HTML {
    Element("h2", ["id": "coach-title", "tabindex": "-1"]) { stand.step?.title ?? "" }
    Element("p", ["class": "coach-verdict coach-\(verdict.kind.rawValue)"]) {
      Element("strong") { verdictName }
    }
    if let word {
      Markdown(word.say)
      if !verdict.remarks.isEmpty {
        Element("ul") { verdict.remarks.map { remark in Element("li") { remark } } }
      }
      Element("h3") { "Why" }
      Markdown(word.why)
      CoachSource(word: word)
    }
    Element("h3") { "What people did" }
    crowd.sentences.map { sentence in Element("p") { sentence } }
    crowd.quote.map { quote in
      Element("blockquote") {
        Element("p") { quote.text }
        Element("p", ["class": "meta"]) { quote.name }
      }
    }
    Element("p", ["class": "hint"]) { "The clock stands still while you read." }
    PostForm(to: Link.runClock(run.rawValue).path, token: formToken, class: "coach-go") {
      Element(
        "button",
        [
          "type": "submit", "name": "command", "value": "go-on", "class": "primary",
          "formaction": Link.runClock(run.rawValue).path,
        ]
      ) { "Go on" }
    }
  }

  private var word: GuideWord? {
    switch verdict.kind {
    case .good: stand.step?.good
    case .weak: stand.step?.weak
    case .none: stand.step?.none
    case .harsh: .harsh
    }
  }

  private var verdictName: String {
    switch verdict.kind {
    case .good: "✓ Well done"
    case .weak: "↗ A good start"
    case .none: "○ Not yet"
    case .harsh: "! This hurts"
    }
  }
}

extension GuideWord {
  /// For words that scold or insult, whatever else they say.
  fileprivate static let harsh = GuideWord(
    say: "You spoke, but people hear the tone before they hear the facts.",
    why: "Somebody who is scolded feels alone, stops listening and does not ask you again. You can "
      + "still write another post: say that you see their fear, then what is true.",
    rule: InsultOrBias.id)
}

private struct CoachSource: HTML {
  let word: GuideWord

  var body: some HTML {
    if word.source != nil || word.rule != nil {
      Element("p", ["class": "meta"]) {
        if let source = word.source { "Source: \(source). " }
        word.rule.map { rule in
          Element("a", ["href": Link.rule(rule).path]) { "Read the rule" }
        }
      }
    }
  }
}
