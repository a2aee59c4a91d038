import Markup
import SiteMap

/// One rule: what it asks for, a wrong and a right draft, why, how to mend it, and its source.
struct RulePage: HTML {
  let rule: RuleText

  var body: some HTML {
    Element("p", ["class": "back"]) {
      Element("a", ["href": Link.rules.path]) { "All rules" }
    }
    Element("article", ["class": "rule-page"]) {
      Element("header") {
        Element("h1") { rule.title }
        Element("p", ["class": "lead"]) { rule.what }
        Element("p") {
          GradeTag(grade: rule.grade)
          " \(rule.grade.meaning)."
        }
      }
      if !examples.isEmpty {
        Element("div", ["class": "rule-examples"]) { examples.map { RuleSection(section: $0) } }
      }
      others.map { RuleSection(section: $0) }
    }
  }

  private var examples: [RuleText.Section] { rule.sections.filter(\.isExample) }
  private var others: [RuleText.Section] { rule.sections.filter { !$0.isExample } }
}

private struct RuleSection: HTML {
  let section: RuleText.Section

  var body: some HTML {
    Element("section", ["class": cssClass, "aria-labelledby": anchor]) {
      Element("h2", ["id": anchor]) { section.heading }
      Markdown(section.body)
    }
  }

  private var anchor: String { section.heading.lowercased().replacing(" ", with: "-") }
  private var cssClass: String { section.isExample ? "example example-\(anchor)" : "prose" }
}

extension RuleText.Section {
  /// A draft that shows the rule: `Wrong` or `Right`.
  var isExample: Bool { heading == "Wrong" || heading == "Right" }
}
