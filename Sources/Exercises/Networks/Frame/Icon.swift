import Markup

/// A drawing beside a word; the sheet `networks.css` holds its lines.
struct Icon: HTML {
  let name: String

  init(_ name: String) {
    self.name = name
  }

  var body: some HTML {
    Element("span", ["class": "icon icon-\(name)", "aria-hidden": "true"]) { "" }
  }
}
