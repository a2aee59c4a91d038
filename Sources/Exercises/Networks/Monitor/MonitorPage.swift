import Kernel
import Markup
import RunLog
import ScenarioFormat
import SiteMap

/// Several feeds side by side for a desk, with questions, rumors and mood.
struct MonitorPage: HTML {
  let screen: RunScreen
  let choice: MonitorChoice
  let mood: [MoodStep]
  let formToken: String

  var body: some HTML {
    RunFrame(screen: screen, place: .monitor, formToken: formToken) {
      Element("div", ["class": "monitor"]) {
        Element("div", ["class": "monitor-head"]) {
          Element("h1") { "Monitor" }
          Element("p", ["class": "feed-live"]) { "" }
        }
        ChoiceForm(screen: screen, choice: choice)
        Element("div", ["class": "monitor-columns"]) {
          choice.columns.map { column in
            MonitorColumn(column: column, screen: screen, choice: choice, mood: mood)
          }
        }
      }
    }
  }
}

private struct ChoiceForm: HTML {
  let screen: RunScreen
  let choice: MonitorChoice

  var body: some HTML {
    Element("details", ["class": "monitor-choice"]) {
      Element("summary") { "Choose columns and watchwords" }
      Element("form", ["action": Link.runMonitor(screen.run.rawValue).path]) {
        Element("fieldset", ["class": "column-choice"]) {
          Element("legend") { "Columns" }
          options.map { column in
            Element("label") {
              VoidElement(
                "input",
                [
                  "type": "checkbox", "name": "c", "value": column.name,
                  "checked": choice.columns.contains(column) ? "" : nil,
                ])
              ColumnTitle.text(column, in: screen)
            }
          }
        }
        Element("div", ["class": "field"]) {
          Element("label", ["for": "watchwords"]) { "Watchwords" }
          Element("p", ["class": "hint", "id": "watchwords-hint"]) {
            "Parted by commas. They are marked in every column; choose their column to collect them."
          }
          VoidElement(
            "input",
            [
              "id": "watchwords", "type": "text", "name": "w",
              "value": choice.watchwords.joined(separator: ", "),
              "aria-describedby": "watchwords-hint",
            ])
        }
        Element("button", ["type": "submit", "class": "primary"]) { "Show" }
      }
    }
  }

  private var options: [MonitorChoice.Column] {
    [.questions, .mentions, .words, .rumors, .mood]
      + screen.platforms.map { .network($0.id) }
  }
}

enum ColumnTitle {
  static func text(_ column: MonitorChoice.Column, in screen: RunScreen) -> String {
    switch column {
    case .network(let platform): screen.platform(platform)?.name ?? platform.rawValue
    case .questions: "Open questions"
    case .mentions: "Mentions and replies"
    case .words: "Watchwords"
    case .rumors: "Rising rumors"
    case .mood: "Mood"
    }
  }
}

private struct MonitorColumn: HTML {
  let column: MonitorChoice.Column
  let screen: RunScreen
  let choice: MonitorChoice
  let mood: [MoodStep]

  private static let length = 25

  var body: some HTML {
    Element(
      "section",
      [
        "class": "column", "data-column": column.name, "data-skin": kind?.rawValue,
        "aria-label": title, "tabindex": "0",
        "data-words": column == .words ? choice.watchwords.joined(separator: "|") : nil,
      ]
    ) {
      Element("header", ["class": "column-head"]) {
        kind.map { NetworkLogo(kind: $0) }
        Element("h2") { title }
        Element("button", ["type": "button", "class": "pill column-pill", "hidden": ""]) { "" }
      }
      switch column {
      case .rumors: RumorTable(rises: screen.rumorRises, run: screen.run.rawValue)
      case .mood: MoodChart(steps: mood, setting: screen.setting)
      default:
        if posts.isEmpty { Element("p", ["class": "empty"]) { emptyNote } }
        Element("div", ["class": "column-feed"]) {
          posts.map { WatchLine(post: $0, screen: screen, watchwords: choice.watchwords) }
        }
      }
    }
  }

  private var title: String { ColumnTitle.text(column, in: screen) }

  private var kind: SocialPlatform.Kind? {
    if case .network(let platform) = column { screen.platform(platform)?.kind } else { nil }
  }

  private var posts: [Post] {
    let all: [Post] =
      switch column {
      case .network(let platform): screen.posts.reversed().filter { $0.platform == platform }
      case .questions: screen.openQuestions.sorted(by: Self.isMoreUrgent)
      case .mentions: screen.notices.map(\.post)
      case .words:
        screen.posts.reversed().filter {
          WatchedText.isWatched($0.text, watchwords: choice.watchwords)
        }
      case .rumors, .mood: []
      }
    return Array(all.filter { screen.withdrawn[$0.number] == nil }.prefix(Self.length))
  }

  private var emptyNote: String {
    switch column {
    case .questions: "No open question."
    case .words: choice.watchwords.isEmpty ? "Choose watchwords above." : "Nobody has used them."
    default: "Nothing yet."
    }
  }

  /// Danger first, then the oldest.
  private static func isMoreUrgent(_ one: Post, _ other: Post) -> Bool {
    let order: [Urgency?] = [.danger, .service, .curiosity]
    let places = [one, other].map { order.firstIndex(of: $0.question?.urgency) ?? 3 }
    return (places[0], one.number) < (places[1], other.number)
  }
}

/// A post of a column: who, when, where, words with the watchwords marked.
struct WatchLine: HTML {
  let post: Post
  let screen: RunScreen
  let watchwords: [String]

  var body: some HTML {
    Element(
      "article",
      [
        "class": "watch", "data-number": "\(post.number)",
        "data-skin": screen.platform(post.platform)?.kind.rawValue,
      ]
    ) {
      Element("p", ["class": "watch-head"]) {
        Element("a", ["href": Link.runThread(screen.run.rawValue, post: post.number).path]) {
          Element("bdi") { post.author.name }
        }
        Element("span", ["class": "watch-network"]) {
          screen.platform(post.platform)?.name ?? ""
        }
        AgeLabel(time: post.at, screen: screen)
      }
      if post.question?.urgency == .danger {
        Element("p") {
          Element("span", ["class": "tag tag-danger"]) { "Urgent: safety" }
        }
      }
      Element("p", ["class": "watch-text", "dir": "auto"]) {
        WatchedText(
          text: TextCut(post.text, after: 260).short, watchwords: watchwords)
      }
    }
  }
}

private struct RumorTable: HTML {
  let rises: [RumorRise]
  let run: String

  var body: some HTML {
    if rises.isEmpty {
      Element("p", ["class": "empty"]) { "No rumor is going around." }
    } else {
      Element("table", ["class": "rumors"]) {
        Element("caption") { "Share of the public that has heard it" }
        Element("thead") {
          Element("tr") {
            Element("th", ["scope": "col"]) { "Rumor" }
            Element("th", ["scope": "col", "class": "number"]) { "Heard" }
            Element("th", ["scope": "col", "class": "number"]) { "10 min" }
          }
        }
        Element("tbody") {
          rises.prefix(12).map { rise in
            Element("tr") {
              Element("th", ["scope": "row"]) {
                Element("a", ["href": Link.runStory(run, story: rise.claim.rawValue).path]) {
                  rise.name.firstUppercased
                }
              }
              Element("td", ["class": "number"]) { Percent.text(rise.now) }
              Element("td", ["class": "number"]) { "+\(Int((rise.gain * 100).rounded()))" }
            }
          }
        }
      }
    }
  }
}
