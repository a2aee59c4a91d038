import Kernel
import SiteMap
import Web

/// Who is late with what, the longest first.
struct OverdueList {
  let terms: [AssignedTerm]
  let assignments: [Assignment.ID: Assignment]
  let people: [String: TrainingPerson]
  let now: Int

  var answer: String {
    let persons = Set(terms.map(\.person)).count
    guard persons > 0 else { return "Nobody is overdue." }
    let longest = terms.map { now - $0.dueAt }.max() ?? 0
    if persons == 1, let term = terms.first {
      let name = people[term.person]?.name ?? term.personName
      return "\(name) is overdue by \(Self.days(longest))."
    }
    return (persons == 1 ? "1 person is overdue" : "\(persons) people are overdue")
      + " with \(terms.count == 1 ? "1 training" : "\(terms.count) trainings"), the longest by "
      + Self.days(longest) + "."
  }

  var table: DataTable {
    DataTable(
      id: "overdue", title: "Overdue",
      columns: ["Name", .number("Days late"), "Course", "Due", "Unit", "Rank", "Supervisor"],
      rows: terms.map { term in
        let person = people[term.person]
        let assignment = assignments[term.assignment]
        return [
          DataTable.Cell(
            person?.name ?? term.personName,
            path: assignment.map {
              Link.training(.learner($0.course.rawValue, person: term.person)).path
            }),
          DataTable.Cell("\(max(1, (now - term.dueAt) / TrainingTime.day))"),
          DataTable.Cell(assignment?.courseTitle ?? ""),
          DataTable.Cell(TrainingTime.written(term.dueAt)),
          DataTable.Cell(person?.unit ?? ""), DataTable.Cell(person?.rank ?? ""),
          DataTable.Cell(person?.supervisor.flatMap { people[$0]?.name } ?? ""),
        ]
      })
  }

  private static func days(_ milliseconds: Int) -> String {
    let days = max(1, milliseconds / TrainingTime.day)
    return days == 1 ? "1 day" : "\(days) days"
  }
}
