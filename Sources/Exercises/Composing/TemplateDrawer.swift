import DraftReview
import Kernel
import Markup
import ScenarioFormat

/// First texts for what a crisis needs, with their blanks named in brackets.
struct TemplateDrawer: HTML {
  let screen: RunScreen
  let platform: SocialPlatform
  let deed: String

  var body: some HTML {
    if !templates.isEmpty {
      Element("details", ["class": "drawer", "id": "templates-\(deed)"]) {
        Element("summary") { "Start from a template" }
        Element("p", ["class": "hint"]) {
          "It is added to what you wrote. Fill every [blank]; leave out what you do not know."
        }
        Element("ul", ["class": "template-list"]) {
          templates.map { template in
            Element("li") {
              StepButton(
                step: .template(template.id), screen: screen,
                insert: template.outline(
                  agency: screen.setting.agency.name, limit: platform.textLimit),
                deed: deed, cssClass: "template-button"
              ) { template.name }
              Element("span", ["class": "hint"]) { template.use }
            }
          }
        }
      }
    }
  }

  private var templates: [PostTemplate] { screen.supplies.templates }
}

extension WrittenDraft {
  /// Something more at the end of the text; nothing that is typed is touched.
  mutating func add(_ more: String) {
    text = text.isBlank ? more : text + (text.hasSuffix("\n") ? "\n" : "\n\n") + more
  }
}
