import Markup
import ScenarioFormat
import Scoring

/// The group's means by criterion, with one run beside them where there is one.
struct GroupTable: HTML {
  let figures: GroupFigures
  /// The run that is held against the group, and whose it is called.
  var own: (name: String, points: RunPoints)?

  var body: some HTML {
    Element(
      "div",
      ["class": "table-scroll", "tabindex": "0", "role": "group", "aria-label": "Group"]
    ) {
      Element("table", ["class": "rated"]) {
        Element("thead") {
          Element("tr") {
            Element("th", ["scope": "col"]) { "Criterion" }
            titles.map { title in
              Element("th", ["scope": "col", "class": "number"]) { title }
            }
          }
        }
        Element("tbody") { rows.map { $0 } }
      }
    }
  }

  private var titles: [String] {
    (own.map { [$0.name] } ?? []) + ["Mean of \(figures.people)", "Of"]
      + (own.map { _ in ["Where it stands"] } ?? [])
  }

  private var rows: [GroupRow] {
    Criterion.allCases.map { criterion in
      GroupRow(
        name: criterion.name, mean: figures.criteria[criterion] ?? 0, most: criterion.weight,
        own: own.map { own in
          own.points.points.criteria.first { $0.criterion == criterion }?.earned ?? 0
        })
    } + [
      GroupRow(
        name: "Total", mean: figures.total, most: 100,
        own: own.map { $0.points.points.total })
    ]
  }
}

private struct GroupRow: HTML {
  let name: String
  let mean: Double
  let most: Double
  let own: Double?

  var body: some HTML {
    Element("tr") {
      Element("th", ["scope": "row"]) { name }
      own.map { own in Element("td", ["class": "number"]) { own.short } }
      Element("td", ["class": "number"]) { GroupFigures.shown(mean, of: most) }
      Element("td", ["class": "number"]) { most.short }
      own.map { own in Element("td", ["class": "number"]) { Self.standing(own, mean, most) } }
    }
  }

  /// In words, with a twentieth of the points as what counts for a difference.
  static func standing(_ own: Double, _ mean: Double, _ most: Double) -> String {
    let difference = own - mean
    if abs(difference) < most / 20 { return "near the mean" }
    return difference > 0 ? "above the mean" : "below the mean"
  }
}

/// Says why there is no figure, and what would bring one.
struct SmallGroupNotice: HTML {
  var body: some HTML {
    Element("p", ["class": "empty"]) {
      "Not shown: fewer than \(RunBlock.people) people have finished this scenario here. Figures of "
        + "a group appear and grow by \(RunBlock.people) people at a time, so that nobody’s own "
        + "points can be worked out."
    }
  }
}
