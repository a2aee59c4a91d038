import Kernel
import Markup
import QRCodes
import SiteMap

/// A certificate as a drawing of 1056 × 816 units, a sheet on its side; the same on a page, as a
/// picture and on paper.
struct CertificateDrawing: HTML {
  private let certificate: Certificate
  private let agency: String
  private let link: String

  init(_ certificate: Certificate, agency: String, publicURL: String) {
    var certificate = certificate
    certificate.name = certificate.name.drawable
    certificate.title = certificate.title.drawable
    certificate.path = certificate.path?.drawable
    self.certificate = certificate
    self.agency = agency.drawable
    link = publicURL + Link.learning(.verifiedCertificate(code: certificate.code.text)).path
  }

  /// What the drawing says, for those who hear it.
  var words: String {
    "Certificate of completion. \(agency) certifies that \(certificate.name) completed "
      + "“\(certificate.title)”\(certificate.path.map { " (\($0))" } ?? "") on "
      + "\(CourseWords.day(certificate.issuedAt)). Valid until "
      + "\(CourseWords.day(certificate.expiresAt)). Code \(certificate.code)."
  }

  var body: some HTML {
    Element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "class": "certificate-drawing",
        "viewBox": "0 0 1056 816", "width": "1056", "height": "816", "role": "img",
        "aria-label": words,
      ]
    ) {
      CertificateFrame()
      Line(agency, y: 98, most: 34, color: "#ffffff", family: .sans, isBold: true)
      Line("Certificate of completion", y: 222, most: 27, color: Line.soft, family: .sans)
      Line(certificate.name, y: 312, most: 58, color: Line.ink, family: .serif, isBold: true)
      Element(
        "path", ["d": "M308 342h440", "stroke": "#b08a2e", "stroke-width": "2", "fill": "none"]
      ) { "" }
      Line("has completed the training", y: 388, most: 22, color: Line.soft, family: .sans)
      Line(certificate.title, y: 444, most: 40, color: Line.ink, family: .serif)
      certificate.path.map { path in
        Line("Path: \(path)", y: 484, most: 22, color: Line.soft, family: .sans)
      }
      CertificateFacts(certificate: certificate)
      CertificateCheck(code: certificate.code, link: link)
    }
  }
}

/// The sheet: a band for the agency above, a thin double line around.
private struct CertificateFrame: HTML {
  var body: some HTML {
    // Not to the very edge: cairo forgets what stands beneath a fill of the whole sheet, and with
    // it where the figure begins for a screen reader.
    Element("path", ["d": "M1 1h1054v814H1z", "fill": "#ffffff"]) { "" }
    Element(
      "path", ["d": "M28 28h1000v116H28z", "fill": "#1a4480"]
    ) { "" }
    Element("path", ["d": "M28 144h1000v6H28z", "fill": "#b08a2e"]) { "" }
    Element(
      "path",
      ["d": "M28 28h1000v760H28z", "fill": "none", "stroke": "#1a4480", "stroke-width": "3"]
    ) { "" }
    Element(
      "path",
      ["d": "M38 160h980v618H38z", "fill": "none", "stroke": "#c8d3e2", "stroke-width": "1"]
    ) { "" }
  }
}

/// The figures below the title, side by side.
private struct CertificateFacts: HTML {
  let certificate: Certificate

  var body: some HTML {
    facts.enumerated().map { place, fact in
      Element("g") {
        Fact(fact.name, x: 76 + place % 2 * 330, y: 556 + place / 2 * 74, size: 16, isSoft: true)
        Fact(fact.value, x: 76 + place % 2 * 330, y: 584 + place / 2 * 74, size: 23)
      }
    }
    Fact(
      "Minutes, score and version are kept by the agency. Whether they count as credit is for "
        + "the training board to say.",
      x: 76, y: 752, size: 13, isSoft: true)
  }

  private var facts: [(name: String, value: String)] {
    [
      ("Issued", CourseWords.day(certificate.issuedAt)),
      ("Valid until", CourseWords.day(certificate.expiresAt)),
      ("Training time", CourseWords.minutes(certificate.minutes)),
      (
        "Quiz score and version",
        (certificate.score.map(CourseWords.percent) ?? "No quiz")
          + " · version \(certificate.version)"
      ),
    ]
  }
}

/// Where it can be checked.
private struct CertificateCheck: HTML {
  let code: CertificateCode
  let link: String

  var body: some HTML {
    QRCode(link).map { qr in
      Element("g", ["transform": "translate(796 520) scale(\((168 / Double(qr.size)).plainSize))"])
      {
        Element("path", ["d": qr.path(), "fill": "#10213a", "shape-rendering": "crispEdges"]) { "" }
      }
    }
    Element(
      "text",
      [
        "x": "880", "y": "712", "text-anchor": "middle", "font-size": "19", "fill": Line.ink,
        "font-family": Line.mono, "font-weight": "bold",
      ]
    ) { code.description }
    Element(
      "text",
      [
        "x": "880", "y": "732", "text-anchor": "middle", "font-size": "12", "fill": Line.soft,
        "font-family": Line.Family.sans.rawValue,
      ]
    ) { "Scan, or type the code at" }
    Element(
      "text",
      [
        "x": "880", "y": "748", "text-anchor": "middle", "font-size": "\(size)", "fill": Line.soft,
        "font-family": Line.Family.sans.rawValue,
      ]
    ) { place }
  }

  private var place: String {
    let address = link.prefix(upTo: link.lastIndex(of: "/") ?? link.endIndex)
    return String(address.split(separator: "//").last ?? address)
  }

  private var size: Int { min(12, max(6, 470 / max(place.count, 1))) }
}

/// A small text that begins at a place.
private struct Fact: HTML {
  let text: String
  let x: Int
  let y: Int
  let size: Int
  let isSoft: Bool

  init(_ text: String, x: Int, y: Int, size: Int, isSoft: Bool = false) {
    self.text = text
    self.x = x
    self.y = y
    self.size = size
    self.isSoft = isSoft
  }

  var body: some HTML {
    Element(
      "text",
      [
        "x": "\(x)", "y": "\(y)", "font-size": "\(size)", "fill": isSoft ? Line.soft : Line.ink,
        "font-family": Line.Family.sans.rawValue,
      ]
    ) { text }
  }
}

/// A line in the middle, smaller when it is long.
private struct Line: HTML {
  enum Family: String {
    case sans = "Liberation Sans, Arial, sans-serif"
    case serif = "Liberation Serif, Times New Roman, serif"
  }

  static let ink = "#10213a"
  static let soft = "#4a5a70"
  static let mono = "Liberation Mono, Courier New, monospace"

  let text: String
  let y: Int
  let most: Int
  let color: String
  let family: Family
  let isBold: Bool

  init(
    _ text: String, y: Int, most: Int, color: String, family: Family, isBold: Bool = false
  ) {
    self.text = text
    self.y = y
    self.most = most
    self.color = color
    self.family = family
    self.isBold = isBold
  }

  var body: some HTML {
    Element(
      "text",
      [
        "x": "528", "y": "\(y)", "text-anchor": "middle", "font-size": "\(size)", "fill": color,
        "font-family": family.rawValue, "font-weight": isBold ? "bold" : nil,
      ]
    ) { text }
  }

  /// The width of a letter is about 0.6 of its height, of a wide script’s up to 1.
  private var size: Int {
    let widths = text.unicodeScalars.reduce(0.0) { $0 + ($1.value < 0x1100 ? 0.6 : 1) }
    return min(most, max(9, Int(900 / max(widths, 1))))
  }
}

extension Double {
  fileprivate var plainSize: String { "\((self * 1000).rounded() / 1000)" }
}

extension String {
  /// Without characters that XML does not allow: one of them would make the drawing unreadable.
  fileprivate var drawable: String {
    let allowed = unicodeScalars.filter { $0.value >= 32 && $0.value & 0xFFFE != 0xFFFE }
    return String(String.UnicodeScalarView(allowed))
  }
}
