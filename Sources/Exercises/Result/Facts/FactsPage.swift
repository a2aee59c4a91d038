import Markup
import Scoring
import SiteMap
import Web
import Kernel

/// The ledger: what was said in time or late, kept, given away or never said, with the words.
struct FactsPage: HTML {
  let run: DebriefedRun

  var body: some HTML {
    DebriefNavigation(run: run.record.id, owner: run.owner, current: .facts)
    Element("h1") { "Facts: said, kept, unsaid" }
    FactGroups(run: run)
    Element("p", ["class": "meta table-file"]) {
      Element("a", ["href": Link.runResultFile(run.record.id.rawValue, file: "facts.csv").path]) {
        "Facts as a CSV file"
      }
    }
  }
}

struct FactGroups: HTML {
  let run: DebriefedRun

  var body: some HTML {
    Element("p", ["class": "answer"]) { run.factTable.note ?? "" }
    FactFate.allCases.map { fate in
      FactGroup(fate: fate, lines: run.score.ledger.filter { run.fate(of: $0) == fate }, run: run)
    }
  }
}

private struct FactGroup: HTML {
  let fate: FactFate
  let lines: [LedgerLine]
  let run: DebriefedRun

  var body: some HTML {
    if !lines.isEmpty {
      Element("section", ["class": "fact-group fate-\(fate.rawValue)"]) {
        Element("h2") { "\(fate.title): \(lines.count)" }
        Element("ul", ["class": "fact-list"]) {
          lines.map { line in
            Element("li") {
              Element("p") {
                Element("strong") { line.statement }
                if line.isDangerous {
                  " "
                  Element("span", ["class": "tag tag-danger"]) { "Safety" }
                }
              }
              Element("p") { line.what }
              line.exhibit.map { ExhibitQuote(exhibit: $0, screen: run.screen) }
            }
          }
        }
      }
    }
  }
}
