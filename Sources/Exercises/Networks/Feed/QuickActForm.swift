import Kernel
import Markup
import SiteMap
import Web

/// The form with which a script likes and reposts from a feed: it fills in deed, target and key.
struct QuickActForm: HTML {
  let screen: RunScreen
  let formToken: String

  var body: some HTML {
    if screen.clock.state == .running || screen.clock.state == .paused {
      PostForm(
        to: Link.runActions(screen.run.rawValue).path, token: formToken, class: "quick-act"
      ) {
        VoidElement("input", ["type": "hidden", "name": "do", "value": ""])
        VoidElement("input", ["type": "hidden", "name": "to", "value": ""])
        VoidElement("input", ["type": "hidden", "name": "key", "value": ""])
      }
    }
  }
}
