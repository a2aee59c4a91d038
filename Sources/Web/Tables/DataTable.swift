/// A table of figures, the same on a page, beside a chart and as a file for spreadsheets.
package struct DataTable: Equatable, Sendable {
  /// Its name in addresses and files: lower case and hyphens.
  package var id: String
  package var title: String
  /// The answer, before the figures.
  package var note: String?
  package var columns: [Column]
  package var rows: [[Cell]]

  package init(
    id: String, title: String, note: String? = nil, columns: [Column], rows: [[Cell]]
  ) {
    self.id = id
    self.title = title
    self.note = note
    self.columns = columns
    self.rows = rows
  }

  package struct Column: Equatable, Sendable, ExpressibleByStringLiteral {
    package var name: String
    package var isNumber: Bool

    package init(_ name: String, isNumber: Bool = false) {
      self.name = name
      self.isNumber = isNumber
    }

    package init(stringLiteral name: String) {
      self.init(name)
    }

    package static func number(_ name: String) -> Column { Column(name, isNumber: true) }
  }

  package struct Cell: Equatable, Sendable, ExpressibleByStringLiteral {
    package var text: String
    /// Where the thing itself is to be seen.
    package var path: String?

    package init(_ text: String, path: String? = nil) {
      self.text = text
      self.path = path
    }

    package init(stringLiteral text: String) {
      self.init(text)
    }
  }
}

extension DataTable {
  /// A line of names, then the rows, in UTF-8 (RFC 4180).
  ///
  /// Every cell is quoted; a text that a spreadsheet would take for a formula begins with an
  /// apostrophe.
  package var csv: String {
    let head = columns.map { Self.quoted($0.name) }.joined(separator: ",")
    let lines = rows.map { row in
      zip(row, columns).map { cell, column in
        Self.quoted(column.isNumber ? cell.text : Self.harmless(cell.text))
      }.joined(separator: ",")
    }
    return ([head] + lines).joined(separator: "\r\n") + "\r\n"
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  private static func harmless(_ text: String) -> String {
    text.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
      ? "'" + text : text
  }
}
