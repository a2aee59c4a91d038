import CourseFormat
import Kernel
import Learning
import Storage

/// What performs badly in the versions that learners have now.
struct DueStatistics: Sendable {
  let database: any Database

  /// A question with flags, under the rules of item analysis: no verdict under 30 takers.
  struct FlaggedQuestion: Sendable {
    var version: CourseVersion
    var line: ItemStatistics.Line
  }

  /// A lesson that many begin and few finish.
  struct LeftLesson: Equatable, Sendable {
    var course: Course.ID
    var courseTitle: String
    var item: ItemReference
    var title: String
    var opened: Int
    var finished: Int
  }

  func flagged(_ versions: [CourseVersion]) async throws -> [FlaggedQuestion] {
    var found: [FlaggedQuestion] = []
    for version in versions {
      let sittings = try await database.read {
        try $0.firstSittings(of: .quizzes, in: version)
      }
      let statistics = ItemStatistics(version, test: .quizzes, sittings: sittings)
      found += statistics.lines.filter { !$0.item.flags.isEmpty }
        .map { FlaggedQuestion(version: version, line: $0) }
    }
    return found
  }

  /// Under this share of those who opened it two weeks ago or earlier a lesson is named.
  static let leastFinished = 0.8

  /// Lessons that too few of at least 30 people finished.
  func left(_ versions: [CourseVersion], now: Int) async throws -> [LeftLesson] {
    let since = now - 14 * 24 * 60 * 60 * 1000
    var found: [LeftLesson] = []
    for version in versions {
      let rows = try await database.read { transaction in
        try transaction.rows(
          """
          SELECT progress.item, COUNT(*) AS opened,
            SUM(CASE WHEN progress.state = 'done' THEN 1 ELSE 0 END) AS finished
          FROM course_item_progress AS progress
          JOIN course_enrollment AS enrollment ON enrollment.id = progress.enrollment_id
          WHERE enrollment.version_id = \(version.id) AND progress.state <> 'skipped'
            AND progress.first_at <= \(since)
          GROUP BY progress.item
          """)
      }
      for row in rows {
        let (opened, finished) = (try row.integer("opened"), try row.integer("finished"))
        guard let reference = ItemReference(try row.text("item")),
          let item = version.course.item(reference), item.kind == .lesson,
          opened >= ItemAnalysis.leastTakers,
          Double(finished) / Double(opened) < Self.leastFinished
        else { continue }
        found.append(
          LeftLesson(
            course: version.course.id, courseTitle: version.course.title, item: reference,
            title: item.title, opened: opened, finished: finished))
      }
    }
    return found.sorted {
      Double($0.finished) / Double($0.opened) < Double($1.finished) / Double($1.opened)
    }
  }
}
