import CourseFormat
import Kernel
package import Storage

/// Reads where everybody stands in a course, with few statements whatever the number of people.
package struct StandingStore: Sendable {
  private let database: any Database
  private let library: CourseLibrary

  package init(database: any Database, library: CourseLibrary) {
    self.database = database
    self.library = library
  }

  /// So many failed tries at one item count as stuck.
  static let failedTries = 3
  /// So many days without progress count as stuck.
  static let idleDays = 14

  /// The newest round of everybody who ever took the course, by name.
  func standings(
    in course: Course.ID, people: [TrainingPerson], now: Int
  ) async throws -> [CourseStanding] {
    let people = Dictionary(people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let groups = try await database.read { try $0.groups(of: course) }
    var standings: [CourseStanding] = []
    for group in groups {
      let version = try await library.version(group.version)
      let way = CourseWay(version, path: group.path)
      standings += try await database.read { transaction in
        try transaction.standings(on: way, people: people)
      }
    }
    let failing = try await database.read { try $0.failing(in: course) }
    return try await named(standings, failing: failing, now: now)
      .sorted { ($0.person.name, $0.person.id) < ($1.person.name, $1.person.id) }
  }

  /// Finds who is stuck, and on what.
  private func named(
    _ standings: [CourseStanding], failing: [Enrollment.ID: Failing], now: Int
  ) async throws -> [CourseStanding] {
    var standings = standings
    let idle = standings.filter { standing in
      standing.completedAt == nil && standing.leftAt == nil && failing[standing.enrollment] == nil
        && now - standing.lastAt >= Self.idleDays * 86_400_000
    }
    let next = try await nextItems(idle.map(\.enrollment))
    for index in standings.indices {
      let standing = standings[index]
      guard standing.completedAt == nil, standing.leftAt == nil else { continue }
      if let item = failing[standing.enrollment] {
        standings[index].trouble = .failing(
          item: try await title(item.item, item.version), tries: item.tries)
      } else if let item = next[standing.enrollment] {
        standings[index].trouble = .idle(item: item, days: (now - standing.lastAt) / 86_400_000)
      }
    }
    return standings
  }

  private func title(_ item: String, _ version: CourseVersion.ID) async throws -> String {
    let course = try await library.version(version).course
    return ItemReference(item).flatMap { course.nameForTrainers($0) } ?? item
  }

  /// The title of what each would do next.
  private func nextItems(_ enrollments: [Enrollment.ID]) async throws -> [Enrollment.ID: String] {
    var titles: [Enrollment.ID: String] = [:]
    // SQLite takes a limited number of values in one statement.
    for start in stride(from: 0, to: enrollments.count, by: 500) {
      let part = Array(enrollments.dropFirst(start).prefix(500))
      let rows = try await database.read { transaction in
        (
          try transaction.rows(
            "SELECT id, version_id, path FROM course_enrollment WHERE \(.among("id", part))"),
          try transaction.rows(
            """
            SELECT enrollment_id, item FROM course_item_progress
            WHERE state <> 'started' AND \(.among("enrollment_id", part))
            """)
        )
      }
      var finished: [String: Set<String>] = [:]
      for row in rows.1 {
        finished[try row.text("enrollment_id"), default: []].insert(try row.text("item"))
      }
      for row in rows.0 {
        let id = try row.text("id")
        let version = try await library.version(CourseVersion.ID(try row.text("version_id")))
        let way = CourseWay(version, path: try row.text("path"))
        let done = finished[id] ?? []
        let open = way.wanted.first { !done.contains($0.description) }
        titles[Enrollment.ID(id)] =
          open.flatMap { version.course.nameForTrainers($0) } ?? "the end of the course"
      }
    }
    return titles
  }
}

/// What one group of learners has to do: a version of the course by one path.
struct CourseWay: Sendable {
  let version: CourseVersion
  let stored: String
  let path: CoursePath?
  /// What is asked for, in order.
  let wanted: [ItemReference]

  init(_ version: CourseVersion, path stored: String) {
    self.version = version
    self.stored = stored
    let path = version.course.path(CoursePath.ID(stored))
    self.path = path
    wanted =
      path.map { path in path.items.filter { version.course.item($0) != nil } }
      ?? version.course.items.filter { !$0.item.isOptional }.map(\.reference)
  }

  var quizzes: [ItemReference] {
    wanted.filter { version.course.item($0)?.kind == .quiz }
  }
}

/// An item that somebody fails again and again.
struct Failing: Sendable {
  var item: String
  var version: CourseVersion.ID
  var tries: Int
}

extension Transaction {
  /// Versions and paths that somebody takes now, in the newest round.
  fileprivate func groups(
    of course: Course.ID
  ) throws -> [(version: CourseVersion.ID, path: String)] {
    try rows(
      """
      SELECT DISTINCT version_id, path FROM course_enrollment WHERE course_id = \(course)
      ORDER BY version_id, path
      """
    ).map { (CourseVersion.ID(try $0.text("version_id")), try $0.text("path")) }
  }

  fileprivate func standings(
    on way: CourseWay, people: [String: TrainingPerson]
  ) throws -> [CourseStanding] {
    let wanted: SQL = .among("p.item", way.wanted.map(\.description))
    let quizzes: SQL = .among("p.item", way.quizzes.map(\.description))
    return try rows(
      """
      SELECT e.id, e.person_id, e.enrolled_at, e.completed_at, e.left_at,
        COUNT(CASE WHEN p.state <> 'started' AND \(wanted) THEN 1 END) AS done,
        COALESCE(SUM(p.seconds), 0) AS seconds,
        AVG(CASE WHEN \(quizzes) THEN p.score END) AS score,
        MAX(p.last_at) AS last_at, MAX(p.beat_at) AS beat_at
      FROM course_enrollment AS e
      LEFT JOIN course_item_progress AS p ON p.enrollment_id = e.id
      WHERE e.course_id = \(way.version.course.id) AND e.version_id = \(way.version.id)
         AND e.path = \(way.stored) AND e.round = (
        SELECT MAX(o.round) FROM course_enrollment AS o
        WHERE o.person_id = e.person_id AND o.course_id = e.course_id)
      GROUP BY e.id, e.person_id, e.enrolled_at, e.completed_at, e.left_at
      """
    ).map { try CourseStanding($0, way, people) }
  }

  /// The item with the most failed tries of each enrollment, when there are enough.
  fileprivate func failing(in course: Course.ID) throws -> [Enrollment.ID: Failing] {
    let found = try rows(
      """
      SELECT enrollment_id, item, MAX(version_id) AS version_id, COUNT(*) AS tries
      FROM course_attempt
      WHERE course_id = \(course) AND purpose IN ('quiz', 'policy') AND submitted_at IS NOT NULL
        AND enrollment_id IS NOT NULL AND item IS NOT NULL
      GROUP BY enrollment_id, item
      HAVING MAX(passed) = 0 AND COUNT(*) >= \(StandingStore.failedTries)
      ORDER BY tries DESC, item
      """)
    var failing: [Enrollment.ID: Failing] = [:]
    for row in found {
      let enrollment = Enrollment.ID(try row.text("enrollment_id"))
      if failing[enrollment] != nil { continue }
      failing[enrollment] = Failing(
        item: try row.text("item"), version: CourseVersion.ID(try row.text("version_id")),
        tries: try row.integer("tries"))
    }
    return failing
  }
}

extension CourseStanding {
  fileprivate init(_ row: Row, _ way: CourseWay, _ people: [String: TrainingPerson]) throws {
    let id = try row.text("person_id")
    let enrolledAt = try row.integer("enrolled_at")
    let signs = [try row.integerIfPresent("last_at"), try row.integerIfPresent("beat_at")]
    self.init(
      enrollment: Enrollment.ID(try row.text("id")),
      person: people[id]
        ?? TrainingPerson(
          id: id, name: "Unknown person", email: "", isActive: false, learns: false),
      version: way.version.number, path: way.path?.title, done: try row.integer("done"),
      wanted: way.wanted.count, minutes: try row.integer("seconds") / 60,
      score: try row.realIfPresent("score"), enrolledAt: enrolledAt,
      completedAt: try row.integerIfPresent("completed_at"),
      leftAt: try row.integerIfPresent("left_at"),
      lastAt: signs.compactMap(\.self).reduce(enrolledAt, max))
  }
}

extension Course {
  /// An item’s title; with its module where every module has one of that name, such as a quiz.
  fileprivate func nameForTrainers(_ place: ItemReference) -> String? {
    guard let item = item(place) else { return nil }
    let isAlone = items.count { $0.item.title == item.title } == 1
    return isAlone ? item.title : "\(item.title) of “\(module(place.module)?.title ?? "")”"
  }
}
