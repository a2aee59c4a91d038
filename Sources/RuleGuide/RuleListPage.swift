import Markup
import SiteMap

/// All rules, the gravest first.
struct RuleListPage: HTML {
  let rules: [RuleText]

  var body: some HTML {
    Element("h1") { "The rules of draft review" }
    Element("p", ["class": "lead"]) {
      "What is looked for in every draft, why, and how to mend it. An agency's policy can grade a "
        + "rule otherwise."
    }
    RuleText.Grade.allCases.map { grade in
      RuleGroup(grade: grade, rules: rules.filter { $0.grade == grade })
    }
  }
}

private struct RuleGroup: HTML {
  let grade: RuleText.Grade
  let rules: [RuleText]

  var body: some HTML {
    if !rules.isEmpty {
      Element("section", ["class": "rule-group", "aria-labelledby": grade.anchor]) {
        Element("h2", ["id": grade.anchor]) {
          GradeTag(grade: grade)
          " \(grade.meaning)"
        }
        Element("ul", ["class": "rule-list"]) {
          rules.map { rule in
            Element("li") {
              Element("a", ["href": Link.rule(rule.id).path]) { rule.title }
              Element("p") { rule.what }
            }
          }
        }
      }
    }
  }
}

/// How grave a rule is, in a word and a color.
struct GradeTag: HTML {
  let grade: RuleText.Grade

  var body: some HTML {
    Element("span", ["class": "tag \(cssClass)"]) { grade.rawValue }
  }

  private var cssClass: String {
    switch grade {
    case .block: "tag-danger"
    case .warning: "tag-warn"
    case .tip: "tag-tip"
    }
  }
}

extension RuleText.Grade {
  var anchor: String { rawValue.lowercased() }

  var meaning: String {
    switch self {
    case .block: "A post must not go out with it"
    case .warning: "Think again before publishing"
    case .tip: "Would be better otherwise"
    }
  }
}
