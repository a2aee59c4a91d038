/// A table for spreadsheets: every cell quoted, and nothing in it that would be taken for a formula.
struct CommaTable {
  let columns: [String]
  let rows: [[String]]

  var text: String {
    ([columns] + rows).map { $0.map(Self.cell).joined(separator: ",") }
      .joined(separator: "\r\n") + "\r\n"
  }

  /// What a spreadsheet would take for a formula begins with an apostrophe.
  private static func cell(_ text: String) -> String {
    let first = text.unicodeScalars.first
    let isFormula = first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
    return "\"" + (isFormula && Double(text) == nil ? "'" : "")
      + text.replacing("\"", with: "\"\"") + "\""
  }
}
