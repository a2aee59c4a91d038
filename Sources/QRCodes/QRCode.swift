/// A QR code of a text (ISO/IEC 18004): byte mode, error correction M, versions 1 to 9.
///
/// Enough for an address of 180 bytes, which is all that a class's link needs.
package struct QRCode: Equatable, Sendable {
  /// Modules on a side.
  package let size: Int
  /// Row by row; true is dark.
  private(set) var modules: [[Bool]]
  let mask: Int

  /// Without a mask the best of the eight is taken; nil for a text that is too long.
  package init?(_ text: String, mask wanted: Int? = nil) {
    let bytes = Array(text.utf8)
    guard let version = QRVersion.fitting(bytes.count) else { return nil }
    let codewords = QRCodewords.all(of: bytes, in: version)
    let drawings = (wanted.map { [$0] } ?? Array(0..<8)).map { mask in
      QRDrawing(version: version, codewords: codewords, mask: mask)
    }
    guard let best = drawings.min(by: { $0.penalty < $1.penalty }) else { return nil }
    size = version.size
    modules = best.modules
    mask = best.mask
  }

  package func isDark(row: Int, column: Int) -> Bool {
    modules.indices.contains(row) && modules[row].indices.contains(column)
      && modules[row][column]
  }
}
