import Markup
package import Web

/// Something to go on with, offered on the start page by another part of the site.
package struct NextStep: Equatable, Sendable {
  /// How long it takes and what it belongs to, such as “7 min · Lesson”.
  package var about: String
  package var title: String
  package var button: String
  package var path: String

  package init(about: String, title: String, button: String, path: String) {
    self.about = about
    self.title = title
    self.button = button
    self.path = path
  }
}

/// Finds what somebody could go on with.
package typealias NextSteps = @Sendable (SignedInPerson) async throws -> [NextStep]

struct NextStepBox: HTML {
  let step: NextStep
  /// One button of a page stands out.
  let isFirst: Bool

  var body: some HTML {
    Element("section", ["class": "summary-box", "aria-label": step.title]) {
      Element("p", ["class": "meta"]) { step.about }
      Element("h2") { step.title }
      Element("a", ["class": isFirst ? "button primary" : "button", "href": step.path]) {
        step.button
      }
    }
  }
}
