import DraftReview
import Markup
import SiteMap

/// A rule by its name, with the way to its page where it has one; the score has rules of its own.
struct RuleName: HTML {
  let rule: String

  var body: some HTML {
    if Self.hasPage(rule) {
      Element("a", ["class": "rule", "href": Link.rule(rule).path]) { "Rule: \(Self.title(rule))" }
    } else {
      Element("span", ["class": "rule"]) { "Rule: \(rule)" }
    }
  }

  static func hasPage(_ rule: String) -> Bool {
    DraftReviewer.ruleIDs.contains(rule) || DraftReviewer.severeRuleIDs.contains(rule)
  }

  /// “Guilt statement”.
  static func title(_ rule: String) -> String {
    let words = rule.replacing("-", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
