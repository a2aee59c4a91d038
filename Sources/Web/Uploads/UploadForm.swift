package import Markup

/// A form with a file, for an address that takes one.
package struct UploadForm<Content: HTML>: HTML {
  private let path: String
  private let token: String
  private let cssClass: String?
  private let content: Content

  package init(
    to path: String, token: String, class cssClass: String? = nil,
    @HTMLBuilder content: () -> Content
  ) {
    self.path = path
    self.token = token
    self.cssClass = cssClass
    self.content = content()
  }

  package var body: some HTML {
    Element(
      "form",
      ["method": "post", "action": path, "class": cssClass, "enctype": "multipart/form-data"]
    ) {
      // In front of the file, so that a form from elsewhere is refused before the file arrives.
      VoidElement("input", ["type": "hidden", "name": FormToken.field, "value": token])
      content
    }
  }
}
