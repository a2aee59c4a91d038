import CourseFormat
import Kernel
import Learning
import Storage

extension AttemptDesk {
  /// Hands a sitting in, with all that follows: the item, what may be skipped, what comes back.
  func submit(_ sitting: Sitting) async throws {
    let now = courses.clock()
    let end = min(now, sitting.attempt.endsBy ?? now)
    let score = sitting.result.score
    let passed = sitting.passed
    let progress = courses.progress
    let schedule = try await cards.schedule()
    try await store.submit(sitting.attempt, score: score, passed: passed, at: end) { transaction in
      for asked in sitting.questions {
        guard let answer = asked.answer, sitting.attempt.comesBack(answer) else { continue }
        try transaction.schedule(answer, for: sitting.attempt, by: schedule, at: end)
      }
      try Self.finishItem(of: sitting, score: score, passed: passed, transaction, now: end)
      try progress.completeIfDone(sitting.learner, transaction, now: end)
    }
    if sitting.attempt.purpose == .placement { try await skipKnown(after: sitting, now: end) }
  }

  /// A drill is done when it was gone through, a quiz when it is passed; a policy is signed first.
  private static func finishItem(
    of sitting: Sitting, score: Double, passed: Bool?, _ transaction: any Transaction, now: Int
  ) throws {
    guard let item = sitting.attempt.item else {
      return try transaction.log(
        "\(sitting.attempt.purpose.rawValue)-done", sitting.learner, item: nil,
        seconds: sitting.seconds(at: now), score: score, details: sitting.attempt.id.rawValue,
        now: now)
    }
    if sitting.attempt.purpose == .drill || (sitting.attempt.purpose == .quiz && passed == true) {
      try transaction.finish(
        item, in: sitting.learner, score: score, details: nil,
        kind: "\(sitting.attempt.purpose.rawValue)-done", now: now)
    } else {
      try transaction.log(
        "\(sitting.attempt.purpose.rawValue)-tried", sitting.learner, item: item, seconds: 0,
        score: score, details: sitting.attempt.id.rawValue, now: now)
    }
  }

  /// What only teaches or tests what somebody knows is skipped.
  private func skipKnown(after sitting: Sitting, now: Int) async throws {
    guard let placement = sitting.placement else { return }
    try await courses.progress.skip(
      placement.skipped(in: sitting.learner.version.course), in: sitting.learner,
      score: sitting.result.score, now: now)
  }
}

extension Attempt {
  /// Whether a question is asked again some day: not before it was taught.
  fileprivate func comesBack(_ answer: SavedAnswer) -> Bool {
    switch purpose {
    case .quiz, .drill, .policy, .after, .review: true
    case .placement: answer.credit >= 1
    case .before: false
    }
  }
}

extension Sitting {
  /// How long it took, no longer than three minutes a question.
  func seconds(at end: Int) -> Int {
    min(max(0, end - attempt.startedAt) / 1000, attempt.form.entries.count * 180)
  }
}
