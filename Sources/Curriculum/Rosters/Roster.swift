import CourseFormat
import Web

/// Who was at a classroom part of a course.
struct Roster: Sendable {
  struct Line: Equatable, Sendable {
    var person: TrainingPerson
    var enrollment: Enrollment
    /// nil when nothing was entered.
    var attendance: Attendance?
  }

  struct Attendance: Equatable, Sendable {
    /// 0 for who was not there.
    var minutes: Int
    var by: String
    var at: Int
  }

  let version: CourseVersion
  let place: ItemReference
  let item: CourseItem
  /// By name.
  let lines: [Line]

  /// The answer first.
  var sentence: String {
    guard !lines.isEmpty else { return "Nobody takes this course yet." }
    let present = lines.count { ($0.attendance?.minutes ?? 0) > 0 }
    let open = lines.count { $0.attendance == nil }
    return "\(present) of \(lines.count) attended"
      + (open == 0 ? "." : "; \(open) not entered yet.")
  }

  var table: DataTable {
    DataTable(
      id: "roster", title: "Roster: \(item.title)", note: sentence,
      columns: [
        "Name", "Unit", "Attended", .number("Minutes"), "Entered by", "Entered on (UTC)",
      ],
      rows: lines.map { line in
        [
          .init(line.person.name), .init(line.person.unit),
          .init(line.attendance.map { $0.minutes > 0 ? "Yes" : "No" } ?? ""),
          .init(line.attendance.map { "\($0.minutes)" } ?? ""),
          .init(line.attendance?.by ?? ""),
          .init(
            line.attendance.map { "\(CourseWords.day($0.at)) \(CourseWords.time($0.at))" } ?? ""),
        ]
      })
  }

  /// What a form changes; throws when it says something that cannot be.
  func changes(_ form: FormData) throws(RosterError) -> [Change] {
    let present = Set(form.all("present"))
    guard present.isSubset(of: lines.map(\.person.id)) else { throw .notOnRoster }
    var wrong: [String] = []
    var changes: [Change] = []
    for line in lines {
      let before = line.attendance?.minutes
      guard present.contains(line.person.id) else {
        if let before, before > 0 { changes.append(Change(line: line, minutes: 0)) }
        continue
      }
      guard let minutes = Int(form.text("minutes-\(line.person.id)")),
        (1...RosterError.mostMinutes).contains(minutes)
      else {
        wrong.append(line.person.name)
        continue
      }
      if before != minutes { changes.append(Change(line: line, minutes: minutes)) }
    }
    guard wrong.isEmpty else { throw .minutes(wrong) }
    return changes
  }

  struct Change: Equatable, Sendable {
    var line: Line
    var minutes: Int
  }
}
