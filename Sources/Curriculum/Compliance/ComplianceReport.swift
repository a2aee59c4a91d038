import Kernel
import SiteMap
package import Web

/// Who has done what was assigned, as an answer, a table by assignment and one by unit.
package struct ComplianceReport: Sendable {
  package var assignments: [(assignment: Assignment, counts: TermCounts)]
  package var units: [(unit: String, counts: TermCounts)]

  package init(
    assignments: [Assignment], counts: [Assignment.ID: TermCounts],
    byPerson: [String: TermCounts], people: [String: TrainingPerson]
  ) {
    self.assignments = assignments.filter(\.isActive).map { ($0, counts[$0.id] ?? TermCounts()) }
    var units: [String: TermCounts] = [:]
    for (person, counts) in byPerson {
      units[people[person]?.unit ?? "", default: TermCounts()] =
        units[people[person]?.unit ?? "", default: TermCounts()] + counts
    }
    self.units = units.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  package var total: TermCounts { assignments.reduce(TermCounts()) { $0 + $1.counts } }

  /// The answer before any table.
  package var answer: String {
    guard total.concerned > 0 else { return "Nothing is assigned to anybody." }
    let late =
      switch total.late {
      case 0: "Nobody is overdue."
      case 1: "1 of them is overdue."
      default: "\(total.late) of them are overdue."
      }
    return "\(total.done) of \(total.concerned) assigned trainings are done. \(late)"
  }

  package var byAssignment: DataTable {
    DataTable(
      id: "assignments", title: "By assignment",
      columns: ["Course", "Due"] + Self.columns,
      rows: assignments.map { assignment, counts in
        [
          DataTable.Cell(
            assignment.courseTitle,
            path: Link.training(.assignment(assignment.id.rawValue)).path),
          DataTable.Cell(assignment.due.words),
        ] + Self.cells(counts)
      })
  }

  package var byUnit: DataTable {
    DataTable(
      id: "units", title: "By unit", columns: ["Unit"] + Self.columns,
      rows: units.map { unit, counts in
        [DataTable.Cell(unit.isEmpty ? "No unit" : unit)] + Self.cells(counts)
      })
  }

  private static let columns: [DataTable.Column] = [
    .number("Concerned"), .number("Done"), .number("Open"), .number("Overdue"), .number("Exempt"),
    .number("Done, %"),
  ]

  private static func cells(_ counts: TermCounts) -> [DataTable.Cell] {
    let share =
      counts.concerned == 0
      ? "" : "\(Int((Double(counts.done) / Double(counts.concerned) * 100).rounded()))"
    return [counts.concerned, counts.done, counts.open, counts.late, counts.exempt].map {
      DataTable.Cell("\($0)")
    } + [DataTable.Cell(share)]
  }
}
