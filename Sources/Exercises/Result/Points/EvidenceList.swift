import Kernel
import Markup
import RunLog
import ScenarioFormat
import Scoring
import SiteMap

/// Every point gained or lost, by criterion, with the words that earned or cost it.
struct EvidenceList: HTML {
  let score: Score
  let screen: RunScreen

  var body: some HTML {
    Element("section", ["class": "evidence", "aria-labelledby": "evidence"]) {
      Element("h2", ["id": "evidence"]) { "The evidence" }
      Criterion.allCases.map { criterion in
        Element("details", ["open": "", "id": "evidence-\(criterion.rawValue)"]) {
          Element("summary") { criterion.name }
          Element("ul") {
            score.evidence.filter { $0.criterion == criterion }
              .map { EvidenceLine(line: $0, screen: screen) }
          }
        }
      }
    }
  }
}

private struct EvidenceLine: HTML {
  let line: Evidence
  let screen: RunScreen

  var body: some HTML {
    Element("li", ["class": "evidence-line \(cssClass)"]) {
      Element("p", ["class": "evidence-points"]) {
        Element("strong") { points }
        " "
        line.title
      }
      Element("p") { line.what }
      line.exhibit.map { ExhibitQuote(exhibit: $0, screen: screen) }
      Element("p", ["class": "meta"]) {
        line.why
        " "
        RuleName(rule: line.rule)
        line.source.map { " · Source: \($0)" } ?? ""
      }
    }
  }

  private var points: String {
    line.isLoss ? "−\((-line.points).short)" : "+\(line.points.short) of \(line.maximum.short)"
  }

  private var cssClass: String {
    if line.isLoss { return "loss" }
    return line.points < line.maximum ? (line.points > 0 ? "part" : "missed") : "full"
  }
}

/// The words in question, with a link to the post they stand in.
struct ExhibitQuote: HTML {
  let exhibit: Exhibit
  let screen: RunScreen

  var body: some HTML {
    if let quote = exhibit.quote {
      Element("blockquote", ["class": "exhibit"]) {
        Element("p") { "“\(quote)”" }
        Element("p", ["class": "meta"]) {
          Element("a", ["href": replay]) {
            "See \(screen.setting.wallClock(at: exhibit.at.time)) in the replay"
          }
          ", T+\(exhibit.at.time)"
          exhibit.post.map { ", post \($0)" } ?? ""
        }
      }
    }
  }

  private var replay: String {
    Link.runReplay(
      screen.run.rawValue, at: exhibit.at.time.seconds,
      platform: exhibit.post.flatMap(screen.post)?.platform.rawValue
    ).path
  }
}
