import Markup

/// A QR code as SVG: one path, dark on light in every theme, with a quiet margin of four modules.
struct QRPicture: HTML {
  let code: QRCode
  let label: String

  var body: some HTML {
    Element(
      "svg",
      [
        "class": "qr", "viewBox": "0 0 \(side) \(side)", "role": "img", "aria-label": label,
        "shape-rendering": "crispEdges", "xmlns": "http://www.w3.org/2000/svg",
      ]
    ) {
      Element("rect", ["width": "\(side)", "height": "\(side)", "fill": "#ffffff"]) { "" }
      Element("path", ["fill": "#000000", "d": path]) { "" }
    }
  }

  private var side: Int { code.size + 8 }

  private var path: String {
    var path = ""
    for row in 0..<code.size {
      for column in 0..<code.size where code.isDark(row: row, column: column) {
        path += "M\(column + 4) \(row + 4)h1v1h-1z"
      }
    }
    return path
  }
}
