import Kernel
import Markup
import SiteMap
import Web

/// Leaves an exercise at once, from every page of a run that has not ended.
struct StopButton: HTML {
  let run: Run.ID
  let formToken: String

  var body: some HTML {
    PostForm(to: path, token: formToken, class: "stop-form") {
      // With an address of its own the button leaves the page even where a script sends the forms.
      Element("button", ["type": "submit", "class": "stop", "formaction": path]) {
        "Stop"
        Element("span", ["class": "wide-only"]) { " and leave" }
      }
    }
  }

  private var path: String { Link.runStop(run.rawValue).path }
}
