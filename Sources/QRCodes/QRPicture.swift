package import Markup

/// A QR code as SVG: one path, dark on light in every theme, with a quiet margin of four modules.
package struct QRPicture: HTML {
  private let code: QRCode
  private let label: String

  package init(code: QRCode, label: String) {
    self.code = code
    self.label = label
  }

  package var body: some HTML {
    Element(
      "svg",
      [
        "class": "qr", "viewBox": "0 0 \(side) \(side)", "role": "img", "aria-label": label,
        "shape-rendering": "crispEdges", "xmlns": "http://www.w3.org/2000/svg",
      ]
    ) {
      Element("rect", ["width": "\(side)", "height": "\(side)", "fill": "#ffffff"]) { "" }
      Element("path", ["fill": "#000000", "d": code.path(margin: QRCode.quietMargin)]) { "" }
    }
  }

  private var side: Int { code.size + 2 * QRCode.quietMargin }
}
