import DraftReview
import Markup
import SiteMap

/// Which templates there are, and when to use which.
struct TemplateListPage: HTML {
  let templates: [PostTemplate]

  var body: some HTML {
    Element("p", ["class": "back"]) {
      Element("a", ["href": Link.desk.path]) { "Post desk" }
    }
    Element("h1") { "What has happened?" }
    Element("p", ["class": "lead"]) {
      "Each template asks for what people need to know and makes a first text from your answers."
    }
    Element("div", ["class": "cards"]) {
      templates.map { template in
        Element("article", ["class": "card"]) {
          Element("h2") {
            Element("a", ["href": Link.deskTemplate(template.id).path]) { template.name }
          }
          Element("p") { template.use }
        }
      }
    }
    Element("p") {
      Element("a", ["href": Link.deskNew.path]) { "Start with a blank draft instead" }
    }
  }
}
