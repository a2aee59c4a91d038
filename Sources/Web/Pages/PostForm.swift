package import Markup

/// A form that posts, with the token that proves where it came from.
package struct PostForm<Content: HTML>: HTML {
  private let path: String
  private let token: String
  private let cssClass: String?
  private let id: String?
  private let content: Content

  package init(
    to path: String, token: String, class cssClass: String? = nil, id: String? = nil,
    @HTMLBuilder content: () -> Content
  ) {
    self.path = path
    self.token = token
    self.cssClass = cssClass
    self.id = id
    self.content = content()
  }

  package var body: some HTML {
    Element("form", ["method": "post", "action": path, "class": cssClass, "id": id]) {
      VoidElement("input", ["type": "hidden", "name": FormToken.field, "value": token])
      content
    }
  }
}
