import Markup
import RunLog
import ScenarioFormat
import Scoring
import SiteMap

struct CriteriaTable: HTML {
  let score: Score
  let rated: RatedPoints
  let run: Run.ID

  var body: some HTML {
    Element("section", ["aria-labelledby": "criteria"]) {
      Element("h2", ["id": "criteria"]) { "Points by criterion" }
      Element("table", ["class": "criteria"]) {
        Element("thead") {
          Element("tr") {
            ["Criterion", "Points", "Of"].map { title in
              Element("th", ["scope": "col"]) { title }
            }
          }
        }
        Element("tbody") {
          score.points.criteria.map { line in
            Element("tr") {
              Element("th", ["scope": "row"]) {
                Element("a", ["href": evidence(for: line.criterion)]) { line.name }
              }
              Element("td", ["class": "number"]) {
                Element("span", ["class": "bar"]) {
                  Element(
                    "meter",
                    [
                      "min": "0", "max": "\(line.maximum)", "value": "\(line.earned)",
                      "aria-label": line.name,
                    ]
                  ) { line.earned.short }
                }
                Element("span", ["class": "points"]) { line.earned.short }
                rated.current[.criterion(line.criterion)]?.points.map { points in
                  Element("strong", ["class": "trainer-points"]) { " trainer \(points.short)" }
                }
              }
              Element("td", ["class": "number"]) { line.maximum.short }
            }
          }
        }
      }
    }
  }

  private func evidence(for criterion: Criterion) -> String {
    DebriefPart.points.link(of: run).path + "#evidence-\(criterion.rawValue)"
  }
}

/// What capped the score, first, with the words and what would have been right.
struct CriticalFaultList: HTML {
  let score: Score
  let screen: RunScreen

  var body: some HTML {
    Element("section", ["class": "faults", "aria-labelledby": "faults"]) {
      Element("h2", ["id": "faults"]) { "Critical faults" }
      Element("ol") {
        score.criticalFaults.map { fault in
          Element("li") {
            Element("h3") { fault.kind.name }
            Element("p") { fault.what }
            ExhibitQuote(exhibit: fault.exhibit, screen: screen)
            Element("p") {
              Element("strong") { "Right would have been: " }
              fault.instead
            }
            Element("p", ["class": "meta"]) {
              fault.rule.map { RuleName(rule: $0) }
              fault.rule == nil ? "" : " "
              fault.claim.map { "Ledger: \($0). " } ?? ""
            }
          }
        }
      }
    }
  }
}
