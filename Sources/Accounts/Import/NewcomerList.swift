import Kernel
import SwiftCSV

/// Reads a list of people: a header `name,email,roles`, one person a row, roles with semicolons.
///
/// Three more columns may follow: `unit,rank,supervisor`, the supervisor by e-mail.
package enum NewcomerList {
  private static let header = ["name", "email", "roles"]
  private static let longHeader = header + ["unit", "rank", "supervisor"]

  /// All faults, not the first; the newcomers are empty when there is any.
  package static func read(_ text: String, file: String) -> (
    newcomers: [Newcomer], faults: [ImportFault]
  ) {
    var faults: [ImportFault] = []
    func fault(_ line: Int, _ message: String) {
      faults.append(ImportFault(file: file, line: line, message: message))
    }
    guard var rows = rows(of: text) else {
      fault(1, "This is not CSV: a quotation mark is not closed. Close it.")
      return ([], faults)
    }
    let columns = rows.first?.cells.map { $0.lowercased() }
    guard let columns, [header, longHeader].contains(columns) else {
      fault(
        1,
        "The first line is not “name,email,roles”. Write these three column names there, and after "
          + "them “unit,rank,supervisor” if you have these.")
      return ([], faults)
    }
    rows.removeFirst()
    var seen: [EmailAddress: Int] = [:]
    var newcomers: [Newcomer] = []
    for row in rows where row.cells != [""] {
      do {
        let newcomer = try newcomer(row, columns: columns.count)
        if let earlier = seen.updateValue(row.line, forKey: newcomer.email) {
          fault(row.line, "\(newcomer.email) stands in line \(earlier) too. Remove one of them.")
        }
        newcomers.append(newcomer)
      } catch {
        fault(row.line, error.message)
      }
    }
    if newcomers.isEmpty, faults.isEmpty { fault(2, "There is nobody in the list. Add a row.") }
    return (faults.isEmpty ? newcomers : [], faults)
  }

  private struct Row {
    var line: Int
    var cells: [String]
  }

  /// Rows with the line on which each begins; nil when the text is not CSV.
  private static func rows(of text: String) -> [Row]? {
    guard let csv = try? EnumeratedCSV(string: text, delimiter: .comma, loadColumns: false) else {
      return nil
    }
    var rows: [Row] = []
    var line = 1
    let isRead: Void? = try? csv.enumerateAsArray(startAt: 0, rowLimit: nil) { cells in
      rows.append(Row(line: line, cells: cells.map(\.trimmed)))
      line += 1 + cells.reduce(0) { $0 + $1.count(where: \.isNewline) }
    }
    return isRead == nil ? nil : rows
  }

  private static func newcomer(_ row: Row, columns: Int) throws(RowProblem) -> Newcomer {
    var row = row
    // The reader drops an empty cell at the end of the text.
    if columns == longHeader.count, row.cells.count == columns - 1 { row.cells.append("") }
    guard row.cells.count == columns else {
      let wanted = (columns == 3 ? header : longHeader).joined(separator: ", ")
      throw RowProblem("The row has \(row.cells.count) cells. Write \(wanted).")
    }
    do {
      var newcomer = Newcomer(
        name: try PersonName(row.cells[0]).text, email: try EmailAddress(row.cells[1]),
        roles: try roles(row.cells[2]), line: row.line)
      if columns == longHeader.count {
        let service = try ServiceRecord(
          typedUnit: row.cells[3], typedRank: row.cells[4], supervisor: nil)
        newcomer.unit = service.unit
        newcomer.rank = service.rank
        newcomer.supervisor = try row.cells[5].isEmpty ? nil : EmailAddress(row.cells[5])
      }
      return newcomer
    } catch let error as RowProblem {
      throw error
    } catch let error as PersonError {
      throw RowProblem(error.message)
    } catch {
      throw RowProblem("The row cannot be read. Write name, e-mail and roles.")
    }
  }

  private static func roles(_ cell: String) throws(RowProblem) -> Set<Role> {
    var roles: Set<Role> = []
    for word in cell.split(separator: ";").map({ String($0).trimmed.lowercased() }) {
      guard let role = Role(rawValue: word) else {
        let known = Role.allCases.map(\.rawValue).joined(separator: ", ")
        throw RowProblem("There is no role “\(word)”. Use: \(known).")
      }
      roles.insert(role)
    }
    guard !roles.isEmpty else { throw RowProblem(PersonError.roleMissing.message) }
    return roles
  }
}

private struct RowProblem: Error {
  let message: String

  init(_ message: String) {
    self.message = message
  }
}

extension String {
  /// Without white space at its ends.
  fileprivate var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
