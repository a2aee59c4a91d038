package import Markup

/// A form that posts, with the token that proves where it came from.
///
/// `review` is where `Assets/review.js` has it reviewed while somebody writes; `keep` is the name
/// under which a browser keeps what was not sent yet (`Assets/desk.js`).
package struct PostForm<Content: HTML>: HTML {
  private let path: String
  private let token: String
  private let cssClass: String?
  private let id: String?
  private let review: String?
  private let keep: String?
  private let takesFiles: Bool
  private let content: Content

  package init(
    to path: String, token: String, class cssClass: String? = nil, id: String? = nil,
    review: String? = nil, keep: String? = nil, takesFiles: Bool = false,
    @HTMLBuilder content: () -> Content
  ) {
    self.path = path
    self.token = token
    self.cssClass = cssClass
    self.id = id
    self.review = review
    self.keep = keep
    self.takesFiles = takesFiles
    self.content = content()
  }

  package var body: some HTML {
    Element(
      "form",
      [
        "method": "post", "action": path, "class": cssClass, "id": id, "data-review": review,
        "data-keep": keep, "enctype": takesFiles ? "multipart/form-data" : nil,
      ]
    ) {
      // In front of any file, so that a form from elsewhere is refused before the file arrives.
      VoidElement("input", ["type": "hidden", "name": FormToken.field, "value": token])
      content
    }
  }
}
