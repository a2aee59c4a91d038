import CourseFormat
import Kernel
import Learning
import Storage
import Testing
import Web

@testable import Curriculum

/// A phone or laptop of the school's learner that did things without a connection.
struct Device {
  let school: School
  let name: String
  let desk: SyncDesk

  init(_ school: School, _ name: String = "laptop-of-mona") {
    self.school = school
    self.name = name
    desk = SyncDesk(
      store: DeviceEntryStore(database: school.database), items: ItemDesk.offline(school))
  }

  /// An answer to the question at a place, from 1, as the form would send it.
  func answer(
    _ attempt: Attempt.ID, _ place: Int = 1, isRight: Bool = true, key: String, number: Int,
    since: Int? = nil, replaces: [String] = [], clock: Double? = nil
  ) async throws -> DeviceEntry {
    let sitting = try await school.attempts.sitting(attempt, of: school.person)
    let given = try #require(try sitting.question(place).question.example(isRight: isRight))
    let fields = try sitting.question(place).question.fields(of: given)
    return DeviceEntry(
      key: key, number: number, path: "/attempts/\(attempt)/answers",
      fields: "question=\(place)&key=\(key)&\(fields)", at: clock,
      since: since ?? school.time.now, replaces: replaces)
  }

  func handIn(
    _ attempt: Attempt.ID, key: String, number: Int, needs: [String] = []
  ) -> DeviceEntry {
    DeviceEntry(
      key: key, number: number, path: "/attempts/\(attempt)/submission", fields: "key=\(key)",
      needs: needs)
  }

  func send(_ entries: DeviceEntry...) async throws -> [DeviceResult] {
    try await desk.take(entries, from: name, by: school.person)
  }

  func states(_ entries: DeviceEntry...) async throws -> [DeviceResult.State] {
    try await desk.take(entries, from: name, by: school.person).map(\.state)
  }
}

extension ItemDesk {
  /// Without exercises and draft review, which need a connection anyway.
  static func offline(_ school: School) -> ItemDesk {
    ItemDesk(
      courses: school.desk, texts: TextStore(database: school.database),
      surveys: SurveyStore(database: school.database),
      signatures: SignatureStore(database: school.database), attempts: school.attempts,
      exercises: CourseExercises(start: { _, _ in "/" }, runs: { _, _ in [] }),
      review: { _ in [] })
  }
}

extension Question {
  /// What the form of this question sends for an answer.
  fileprivate func fields(of answer: Answer) throws -> String {
    switch answer {
    case .singleChoice(let pick): "choice=\(pick)"
    case .multipleChoice(let picks): picks.map { "choice=\($0)" }.joined(separator: "&")
    case .hotText(let marks):
      (marks.map { "choice=\($0)" } + ["none=1"]).joined(separator: "&")
    case .matching(let pairs):
      pairs.map { "pair-\($0.left)=\($0.right)" }.joined(separator: "&")
    case .ordering(let order):
      order.enumerated().map { "place-\($1)=\($0 + 1)" }.joined(separator: "&")
    case .shortAnswer(let text), .numeric(let text):
      "text=\(text.replacing("%", with: "%25").replacing("&", with: "%26"))"
    case .judgeThePost(let verdict, let reason):
      "verdict=\(verdict.rawValue)&reason=\(try #require(reason))"
    }
  }
}
