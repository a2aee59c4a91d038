import Kernel
import Markup
import SiteMap
import Web

/// A new run of the same scenario: against the same crowd, or a new one.
struct AgainForm: HTML {
  let run: Run
  let formToken: String

  var body: some HTML {
    PostForm(to: Link.runAgain(run.id.rawValue).path, token: formToken, class: "summary-box") {
      Element("h2") { "Again" }
      Element("p") {
        "The same crowd shows what your words change; a new one shows whether it lasts."
      }
      Element("p", ["class": "controls"]) {
        Element("button", ["type": "submit", "name": "crowd", "value": "same"]) {
          "Again, same crowd"
        }
        Element("button", ["type": "submit", "name": "crowd", "value": "new"]) {
          "Again, new crowd"
        }
      }
    }
  }
}
