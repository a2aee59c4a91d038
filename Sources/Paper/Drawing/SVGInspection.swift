import Foundation

/// Looks through the source of a drawing for what it must not ask for.
///
/// This gives the clear answer. The guard behind it is that the drawing is read without a base
/// address, so that the library itself opens no file and no connection.
struct SVGInspection {
  private let source: String
  private let folded: String

  init(_ source: String) {
    self.source = source
    folded = source.lowercased()
  }

  func fault() -> SVGFault? {
    if folded.contains("<!doctype") || folded.contains("<!entity") { return .entities }
    if element("script") { return .script }
    if element("foreignobject") { return .foreignContent }
    if folded.contains("<?xml-stylesheet") || folded.contains("@import") { return .styleSheet }
    for address in addresses where !isInside(address) {
      return address.lowercased().hasPrefix("data:")
        ? .embeddedPicture : .outsideReference(String(address.prefix(60)))
    }
    return nil
  }

  private func element(_ name: String) -> Bool {
    folded.contains("<\(name)") || folded.contains(":\(name)")
  }

  /// Everything behind `href=`, `src=` and `url(`.
  private var addresses: [Substring] {
    let quoted = source.matches(of: #/(?i)(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)')/#)
      .compactMap { $0.output.1 ?? $0.output.2 }
    let drawn = source.matches(of: #/(?i)url\(\s*["']?([^)"']*)/#).map(\.output.1)
    return quoted + drawn
  }

  private func isInside(_ address: Substring) -> Bool {
    let trimmed = address.drop { $0.isWhitespace }
    if trimmed.isEmpty || trimmed.hasPrefix("#") || trimmed.hasPrefix("&#") { return true }
    return EmbeddedPNG(dataAddress: trimmed)?.isSmallEnough ?? false
  }
}

/// The head of a PNG that is written into a drawing.
struct EmbeddedPNG {
  let width: Int
  let height: Int

  var isSmallEnough: Bool {
    (1...4_000).contains(width) && (1...4_000).contains(height)
  }

  init?(dataAddress: Substring) {
    let start = "data:image/png;base64,"
    guard dataAddress.prefix(start.count).lowercased() == start else { return nil }
    let letters = dataAddress.dropFirst(start.count).prefix(400).filter { !$0.isWhitespace }
    guard let head = Data(base64Encoded: String(letters.prefix(32))), head.count == 24,
      head.prefix(8) == Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    else { return nil }
    width = head[16..<20].reduce(0) { $0 << 8 | Int($1) }
    height = head[20..<24].reduce(0) { $0 << 8 | Int($1) }
  }
}
