extension QRCode {
  /// What readers need around the code, in modules.
  package static let quietMargin = 4

  /// The dark modules as the data of an SVG path, one unit each, moved by the margin.
  package func path(margin: Int = 0) -> String {
    var path = ""
    for row in 0..<size {
      for column in 0..<size where isDark(row: row, column: column) {
        path += "M\(column + margin) \(row + margin)h1v1h-1z"
      }
    }
    return path
  }
}
