import Kernel
import Markup
import SiteMap

/// A run beside another one, and beside the group.
struct ComparisonPage: HTML {
  let run: RatedRun
  /// What it can be held against, with what each is called.
  let choices: [ComparisonChoice]
  /// The other run; nil until one is chosen.
  let other: ComparisonChoice?
  let comparison: RunComparison?
  let group: GroupFigures?

  var body: some HTML {
    DebriefNavigation(run: run.record.id, owner: run.owner, current: .comparison)
    Element("h1") { "Compare" }
    if let other, let comparison {
      Element("p", ["class": "lead"]) { sentence(other, comparison) }
    } else {
      Element("p", ["class": "lead"]) {
        "Hold this run against another one: what differs most comes first."
      }
    }
    ComparisonForm(run: run.record.id, choices: choices, chosen: other?.run)
    if let other, let comparison {
      ComparedSections(comparison: comparison, left: name, right: other.title)
    }
    Element("section", ["aria-labelledby": "group"]) {
      Element("h2", ["id": "group"]) { "Beside the group" }
      if let group {
        Element("p", ["class": "hint"]) {
          "All who finished \(run.record.title) here, in whole sets of five people, by the "
            + "program’s points. Names and single points are not shown."
        }
        GroupTable(figures: group, own: (name: name, points: run.rated.program))
      } else {
        SmallGroupNotice()
      }
    }
  }

  private var name: String { run.owner.map { "\($0.name)’s run" } ?? "This run" }

  private func sentence(_ other: ComparisonChoice, _ comparison: RunComparison) -> String {
    guard let first = comparison.most(1).first else {
      return "\(other.title) stands beside it. The two do not differ in anything measured."
    }
    return "\(other.title) stands beside it. The greatest difference: \(first.title) – "
      + "\(first.left) here, \(first.right) there."
  }
}

/// A run that another one can be held against.
struct ComparisonChoice: Equatable, Sendable {
  let run: Run.ID
  /// Whose and from when: “your run of 2026-11-20, 48.5 points”.
  let title: String
}

private struct ComparisonForm: HTML {
  let run: Run.ID
  let choices: [ComparisonChoice]
  let chosen: Run.ID?

  var body: some HTML {
    if choices.isEmpty {
      Element("p", ["class": "empty"]) {
        "There is no second run of this scenario to compare with. Play it once more: “Again” on "
          + "the overview starts it with the same crowd or a new one."
      }
    } else {
      Element(
        "form",
        ["method": "get", "action": Link.runComparison(run.rawValue).path, "class": "filter"]
      ) {
        Element("div", ["class": "field"]) {
          Element("label", ["for": "with"]) { "Compare with" }
          Element("select", ["id": "with", "name": "with"]) {
            choices.map { choice in
              Element(
                "option",
                ["value": choice.run.rawValue, "selected": choice.run == chosen ? "" : nil]
              ) { choice.title }
            }
          }
        }
        Element("button", ["type": "submit", "class": chosen == nil ? "primary" : nil]) {
          "Compare"
        }
      }
    }
  }
}
