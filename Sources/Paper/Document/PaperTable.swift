/// Rows and columns.
///
/// The header row comes again on every page that the table reaches.
package struct PaperTable: Sendable, Equatable {
  package var columns: [PaperColumn]
  /// A row with too few cells is filled up with empty ones; cells beyond the columns are left out.
  package var rows: [[PaperText]]
  package var caption: PaperText?
  /// Whether the first cell of a row names the row.
  package var namesRows: Bool

  package init(
    columns: [PaperColumn], rows: [[PaperText]], caption: PaperText? = nil, namesRows: Bool = false
  ) {
    self.columns = columns
    self.rows = rows
    self.caption = caption
    self.namesRows = namesRows
  }

  /// Pairs of name and value, without a header row.
  package static func facts(_ facts: [(String, PaperText)]) -> PaperTable {
    PaperTable(
      columns: [PaperColumn("", weight: 1), PaperColumn("", weight: 3)],
      rows: facts.map { [.bold($0.0), $0.1] }, namesRows: true)
  }

  var hasHeader: Bool { columns.contains { !$0.title.isEmpty } }
}

/// A column and its share of the width.
package struct PaperColumn: Sendable, Equatable {
  package var title: String
  package var weight: Double
  /// Numbers stand at the right edge, below each other.
  package var isNumeric: Bool

  package init(_ title: String, weight: Double = 1, isNumeric: Bool = false) {
    self.title = title
    self.weight = weight
    self.isNumeric = isNumeric
  }
}
