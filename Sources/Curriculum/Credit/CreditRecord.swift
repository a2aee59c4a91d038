import CourseFormat
import Kernel
import SiteMap
import Web

/// A completed course as training boards ask for it; the board grants credit, the agency reports.
struct CreditRecord: Equatable, Sendable {
  var person: String
  var course: Course.ID
  var courseTitle: String
  var version: Int
  /// A short path; nil for the whole course.
  var path: CoursePath.ID?
  var completedAt: Int
  /// Time in front of the course, by the server's clock and capped.
  var seconds: Int
  /// The mean of the quizzes that were passed, 0 to 1; nil without any.
  var score: Double?
  /// What the course states; a short path states none.
  var topics: [CreditTopic]

  var minutes: Int { seconds / 60 }
}

/// All credit records of a window as an answer and a table.
struct CreditReport: Sendable {
  let records: [CreditRecord]
  let people: [String: TrainingPerson]

  var answer: String {
    let persons = Set(records.map(\.person)).count
    guard persons > 0 else { return "Nobody completed a course in this time." }
    let minutes = records.reduce(0) { $0 + $1.minutes }
    return
      "\(records.count == 1 ? "1 completion" : "\(records.count) completions") by "
      + "\(persons == 1 ? "1 person" : "\(persons) people"), \(minutes) minutes in all."
  }

  private var topics: [String] {
    Set(records.flatMap { $0.topics.map(\.topic) }).sorted()
  }

  var table: DataTable {
    let topics = topics
    return DataTable(
      id: "credit", title: "Credit record",
      columns: [
        "Name", "E-mail", "Rank", "Unit", "Course", .number("Version"), "Path", "Completed",
        .number("Seat minutes"), .number("Score, %"),
      ] + topics.map { .number("\($0), minutes stated") },
      rows: records.map { row($0, topics: topics) })
  }

  private func row(_ record: CreditRecord, topics: [String]) -> [DataTable.Cell] {
    let person = people[record.person]
    let texts = [
      person?.name ?? record.person, person?.email ?? "", person?.rank ?? "", person?.unit ?? "",
      record.courseTitle, "\(record.version)", record.path?.rawValue ?? "whole",
      TrainingTime.written(record.completedAt), "\(record.minutes)",
      record.score.map { "\(Int(($0 * 100).rounded()))" } ?? "",
    ]
    let stated = topics.map { topic in
      record.topics.first { $0.topic == topic }.map { "\($0.minutes)" } ?? ""
    }
    return (texts + stated).map { DataTable.Cell($0) }
  }
}
