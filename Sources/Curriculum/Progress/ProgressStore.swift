package import CourseFormat
import Foundation
import Kernel
package import Storage
package import Web

/// Where it is kept how far everybody is, with a log of it that is only added to.
package struct ProgressStore: Sendable {
  /// Told in the same transaction when somebody completes a course.
  package typealias CompletionListener =
    @Sendable (any Transaction, Enrollment, CourseVersion, SignedInPerson, Int) throws -> Void

  let database: any Database
  private let whenCompleted: CompletionListener

  package init(
    database: any Database, whenCompleted: @escaping CompletionListener = { _, _, _, _, _ in }
  ) {
    self.database = database
    self.whenCompleted = whenCompleted
  }

  package func progress(of enrollment: Enrollment.ID) async throws -> [ItemProgress] {
    try await database.read { try $0.progress(of: enrollment) }
  }

  /// Somebody opened an item.
  package func open(
    _ item: ItemReference, of enrollment: Enrollment.ID, now: Int
  ) async throws {
    try await database.write {
      try $0.execute(
        """
        INSERT INTO course_item_progress (enrollment_id, item, state, first_at, last_at)
        VALUES (\(enrollment), \(item.description), 'started', \(now), \(now))
        ON CONFLICT (enrollment_id, item) DO UPDATE SET last_at = \(now), beat_at = NULL
        """)
    }
  }

  /// The page of an item tells that somebody is in front of it.
  package func beat(
    _ item: ItemReference, minutes: Int, of enrollment: Enrollment.ID, now: Int
  ) async throws {
    try await database.write { transaction in
      guard let progress = try transaction.progress(of: enrollment, on: item) else { return }
      var time = progress.seatTime
      time.beat(at: now, minutes: minutes)
      try transaction.execute(
        """
        UPDATE course_item_progress SET seconds = \(time.seconds), beat_at = \(now)
        WHERE enrollment_id = \(enrollment) AND item = \(item.description)
        """)
    }
  }

  /// An item is done, and with it perhaps the course; once done it stays done.
  ///
  /// A better score takes the place of a worse one.
  package func finish(
    _ item: ItemReference, in learner: Learner, score: Double? = nil, details: String? = nil,
    kind: String = "item-done", now: Int
  ) async throws {
    try await database.write { transaction in
      try transaction.finish(
        item, in: learner, score: score, details: details, kind: kind, now: now)
      try completeIfDone(learner, transaction, now: now)
    }
  }

  /// Items that somebody knows already are skipped; what was done stays done.
  package func skip(
    _ items: [ItemReference], in learner: Learner, score: Double?, now: Int
  ) async throws {
    try await database.write { transaction in
      for item in items {
        try transaction.execute(
          """
          INSERT INTO course_item_progress
            (enrollment_id, item, state, first_at, last_at, done_at)
          VALUES
            (\(learner.enrollment.id), \(item.description), 'skipped', \(now), \(now), \(now))
          ON CONFLICT (enrollment_id, item) DO UPDATE SET state = 'skipped', done_at = \(now)
          WHERE course_item_progress.state = 'started'
          """)
      }
      try transaction.log("placement", learner, item: nil, seconds: 0, score: score, now: now)
      try completeIfDone(learner, transaction, now: now)
    }
  }

  /// Completes the enrollment when nothing is left, such as after the choice of a shorter path.
  package func settle(_ learner: Learner, now: Int) async throws {
    try await database.write { try completeIfDone(learner, $0, now: now) }
  }

  func completeIfDone(_ learner: Learner, _ transaction: any Transaction, now: Int) throws {
    let progress = CourseProgress(
      learner.version.course, path: learner.enrollment.path,
      progress: try transaction.progress(of: learner.enrollment.id))
    guard progress.isComplete else { return }
    let changed = try transaction.execute(
      """
      UPDATE course_enrollment SET completed_at = \(now)
      WHERE id = \(learner.enrollment.id) AND completed_at IS NULL
      """)
    guard changed == 1 else { return }
    try transaction.log("course-completed", learner, item: nil, seconds: 0, score: nil, now: now)
    var enrollment = learner.enrollment
    enrollment.completedAt = now
    try whenCompleted(transaction, enrollment, learner.version, learner.person, now)
  }
}

extension Transaction {
  package func progress(of enrollment: Enrollment.ID) throws -> [ItemProgress] {
    try rows(
      "SELECT * FROM course_item_progress WHERE enrollment_id = \(enrollment) ORDER BY item"
    ).compactMap(ItemProgress.init)
  }

  func progress(of enrollment: Enrollment.ID, on item: ItemReference) throws -> ItemProgress? {
    try row(
      """
      SELECT * FROM course_item_progress
      WHERE enrollment_id = \(enrollment) AND item = \(item.description)
      """
    ).flatMap(ItemProgress.init)
  }

  /// Writes that an item is done, and logs the time and score that it took.
  func finish(
    _ item: ItemReference, in learner: Learner, score: Double?, details: String?, kind: String,
    now: Int
  ) throws {
    let before = try progress(of: learner.enrollment.id, on: item)
    let minutes = learner.version.course.item(item)?.minutes ?? 1
    var time = before?.seatTime ?? SeatTime(openedAt: now)
    time.finish(at: now, minutes: minutes)
    try execute(
      """
      INSERT INTO course_item_progress
        (enrollment_id, item, state, seconds, first_at, last_at, done_at, score, details)
      VALUES
        (\(learner.enrollment.id), \(item.description), 'done', \(time.seconds), \(now), \(now),
         \(now), \(optional: score), \(optional: details))
      ON CONFLICT (enrollment_id, item) DO UPDATE SET
        state = 'done', seconds = \(time.seconds), last_at = \(now), beat_at = \(now),
        done_at = \(before?.state == .done ? before?.doneAt ?? now : now),
        score = \(optional: [before?.score, score].compactMap(\.self).max()),
        details = \(optional: details ?? before?.details)
      """)
    let logged = try loggedSeconds(of: item, in: learner.enrollment.id)
    try log(
      kind, learner, item: item, seconds: time.seconds - logged, score: score, now: now)
  }

  private func loggedSeconds(
    of item: ItemReference, in enrollment: Enrollment.ID
  ) throws -> Int {
    try row(
      """
      SELECT COALESCE(SUM(seconds), 0) AS seconds FROM course_learning_log
      WHERE enrollment_id = \(enrollment) AND item = \(item.description)
      """
    )?.integer("seconds") ?? 0
  }

  /// One line of the learning log.
  package func log(
    _ kind: String, _ learner: Learner, item: ItemReference?, seconds: Int, score: Double?,
    details: String? = nil, now: Int
  ) throws {
    try execute(
      """
      INSERT INTO course_learning_log
        (id, person_id, person_name, course_id, version_number, enrollment_id, kind, item,
         seconds, score, details, at)
      VALUES
        (\(UUID().uuidString.lowercased()), \(learner.person.id), \(learner.person.name),
         \(learner.version.course.id), \(learner.version.number), \(learner.enrollment.id),
         \(kind), \(optional: item?.description), \(max(0, seconds)), \(optional: score),
         \(optional: details), \(now))
      """)
  }
}

extension ItemProgress {
  var seatTime: SeatTime { SeatTime(seconds: seconds, openedAt: lastAt, beatAt: beatAt) }
}
