import Kernel
import Markup
import SiteMap
import Web

/// For those who got a code and no link.
struct JoinByCode: HTML {
  let formToken: String

  var body: some HTML {
    PostForm(to: Link.join.path, token: formToken, class: "join-by-code") {
      Element("label", ["for": "code"]) { "Join a class with its code" }
      Element("div", ["class": "join-by-code-row"]) {
        VoidElement(
          "input",
          [
            "id": "code", "name": "code", "type": "text", "required": "", "maxlength": "9",
            "autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false",
            "aria-describedby": "code-hint",
          ])
        Element("button", ["type": "submit"]) { "Join" }
      }
      Element("p", ["class": "hint", "id": "code-hint"]) {
        "Six letters and digits from your trainer. Capital or small does not matter."
      }
    }
  }
}
