package import HTTPTypes
package import Hummingbird
package import Markup

extension AppContext {
  /// A whole page in the site's frame.
  package func page(
    _ title: String, status: HTTPResponse.Status = .ok, flash: Flash? = nil,
    isExercise: Bool = false, scripts: [String] = [], styles: [String] = [],
    @HTMLBuilder content: () -> some HTML
  ) -> Response {
    .html(
      "<!doctype html>"
        + PageShell(
          title: title, chrome: chrome, flash: flash, isExercise: isExercise, scripts: scripts,
          styles: styles, content: content()
        ).rendered(),
      status: status
    )
  }

  /// A form that posts back to us, with this visitor's token.
  package func form<Content: HTML>(
    to path: String, class cssClass: String? = nil, id: String? = nil,
    @HTMLBuilder content: () -> Content
  ) -> PostForm<Content> {
    PostForm(to: path, token: visitor.formToken, class: cssClass, id: id, content: content)
  }
}

extension Response {
  package static func html(_ text: String, status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status,
      headers: [.contentType: "text/html; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text))
    )
  }

  /// JSON that is already encoded.
  package static func json(_ bytes: some Sequence<UInt8>, status: HTTPResponse.Status = .ok)
    -> Response
  {
    Response(
      status: status,
      headers: [.contentType: "application/json; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
    )
  }
}
