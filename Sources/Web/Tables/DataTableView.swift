package import Markup

/// A table on a page: its answer first, then the figures, then the way to the file.
package struct DataTableView: HTML {
  private let table: DataTable
  private let file: String?
  private let isTitled: Bool

  /// `file` is where the same table is as a file; `isTitled` is false beneath a heading of its own.
  package init(_ table: DataTable, file: String? = nil, isTitled: Bool = true) {
    self.table = table
    self.file = file
    self.isTitled = isTitled
  }

  package var body: some HTML {
    Element(
      "section", ["class": "data-table", "id": table.id, "aria-label": table.title]
    ) {
      if isTitled { Element("h2") { table.title } }
      table.note.map { note in Element("p", ["class": "answer"]) { note } }
      if !table.rows.isEmpty {
        Element(
          "div",
          ["class": "table-scroll", "tabindex": "0", "role": "group", "aria-label": table.title]
        ) {
          Element("table") {
            Element("thead") {
              Element("tr") {
                table.columns.map { column in
                  Element("th", ["scope": "col", "class": column.isNumber ? "number" : nil]) {
                    column.name
                  }
                }
              }
            }
            Element("tbody") {
              table.rows.map { TableRow(cells: $0, columns: table.columns) }
            }
          }
        }
      }
      file.map { file in
        Element("p", ["class": "meta table-file"]) {
          Element("a", ["href": file]) { "\(table.title) as a CSV file" }
        }
      }
    }
  }
}

private struct TableRow: HTML {
  let cells: [DataTable.Cell]
  let columns: [DataTable.Column]

  var body: some HTML {
    Element("tr") {
      cells.prefix(1).map { cell in Element("th", ["scope": "row"]) { CellText(cell: cell) } }
      zip(cells, columns).dropFirst().map { cell, column in
        Element("td", ["class": column.isNumber ? "number" : nil]) { CellText(cell: cell) }
      }
    }
  }
}

private struct CellText: HTML {
  let cell: DataTable.Cell

  var body: some HTML {
    if let path = cell.path {
      Element("a", ["href": path]) { cell.text }
    } else {
      cell.text
    }
  }
}
