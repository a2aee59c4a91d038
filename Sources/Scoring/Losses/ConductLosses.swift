import Kernel
import RunLog
import ScenarioFormat
import TextAnalysis

/// Finds what the acts of the account cost without a line in the rubric.
///
/// The amounts are our own design: taking a side by a like, a repost or a follow 2 points of law,
/// asking a network to take down protected criticism 1; muting a question of danger and leaving it
/// open 2 points of safety; a question time that left most questions open 1 point of timeliness.
struct ConductLosses: Sendable {
  let assessment: Assessment

  func losses() -> [Evidence] {
    sides() + reportedCriticism() + mutedDanger() + emptyQuestionTimes()
  }

  private var record: RunRecord { assessment.record }

  private func loss(
    _ criterion: Criterion, _ points: Double, rule: String, title: String, what: String,
    why: String, exhibit: Exhibit
  ) -> Evidence {
    Evidence(
      criterion: criterion, item: nil, points: -points, maximum: 0, title: title, what: what,
      why: why, rule: rule, exhibit: exhibit)
  }

  private func inject(_ id: Inject.ID?) -> Inject? {
    id.flatMap { id in assessment.pack.injects.first { $0.id == id } }
  }

  private func exhibit(_ post: Post, at time: ScenarioTime) -> Exhibit {
    Exhibit(
      quote: post.text,
      span: TextSpan(start: 0, end: post.text.unicodeScalars.count),
      post: post.number, inject: post.inject, at: Moment(time))
  }

  // MARK: Sides

  /// Each account or post once, whatever was done with it.
  private func sides() -> [Evidence] {
    var seen: Set<Post.Number> = []
    return record.deeds.compactMap { past in
      guard let verb = Self.verbs[past.deed.name], let post = partisanPost(past),
        seen.insert(post.number).inserted
      else { return nil }
      return loss(
        .law, 2, rule: "politics-or-endorsement", title: "Took a side",
        what: "At \(assessment.clock(past.at)) you \(verb) of @\(post.author.handle).",
        why: "An agency's account takes no side in politics and endorses nobody. What it likes, "
          + "shares and follows speaks for it.",
        exhibit: exhibit(post, at: past.at))
    }
  }

  private static let verbs = [
    "like": "liked the post", "repost": "reposted the post", "follow": "followed the account",
  ]

  private func partisanPost(_ past: RunRecord.PastDeed) -> Post? {
    let post: Post?
    if case .follow(let handle, _) = past.deed {
      let wanted = handle.hasPrefix("@") ? String(handle.dropFirst()) : handle
      post = record.posts.values.sorted { $0.number < $1.number }.first {
        $0.author.handle == wanted && $0.at <= past.at && inject($0.inject)?.isPartisan == true
      }
    } else {
      post = past.deed.target.flatMap(record.post).flatMap { record.posts[$0] }
    }
    return post.flatMap { inject($0.inject)?.isPartisan == true ? $0 : nil }
  }

  // MARK: Reports

  private func reportedCriticism() -> [Evidence] {
    record.deeds.compactMap { past in
      guard case .report(let target, _) = past.deed,
        let post = record.post(of: target).flatMap({ record.posts[$0] }),
        inject(post.inject)?.moderation == .protected
      else { return nil }
      return loss(
        .law, 1, rule: "reported-criticism", title: "Asked a network to take criticism down",
        what: "At \(assessment.clock(past.at)) you reported a post that is protected speech.",
        why: "Report threats, private data and spam. Criticism and insults stay, whoever would "
          + "take them down.",
        exhibit: exhibit(post, at: past.at))
    }
  }

  // MARK: Questions

  /// Questions of danger that the officer had muted and never answered.
  private func mutedDanger() -> [Evidence] {
    record.deeds.compactMap { past in
      guard case .mute(let words, let platform) = past.deed else { return nil }
      let question = record.questions.first { post in
        post.platform == platform && post.question?.urgency == .danger
          && post.text.lowercased().contains(words.lowercased()) && !isAnswered(post)
      }
      return question.map { post in
        loss(
          .safety, 2, rule: "muted-danger", title: "Muted a question of danger",
          what: "You muted “\(words)”. A question of danger with these words was never answered.",
          why: "Muting changes what you see, not what people ask. Somebody may act on silence.",
          exhibit: exhibit(post, at: max(past.at, post.at)))
      }
    }
  }

  /// Question times in which most of what was asked stayed open.
  private func emptyQuestionTimes() -> [Evidence] {
    record.questionTimes.compactMap { time in
      let asked = record.questions.filter { record.isBelow($0, time.post) && $0.at <= time.end }
      let open = asked.filter { !isAnswered($0, by: time.end + ScenarioTime(seconds: 60)) }
      guard let first = open.first, 2 * open.count > asked.count else { return nil }
      return loss(
        .timeliness, 1, rule: "open-question-time", title: "A question time without answers",
        what: "In your question time people asked \(asked.count) questions; "
          + "\(open.count) stayed open.",
        why: "Who invites questions is expected to answer them. Keep it short, or do not open it.",
        exhibit: exhibit(first, at: time.end))
    }
  }

  private func isAnswered(_ question: Post, by end: ScenarioTime? = nil) -> Bool {
    let about = Set(question.question?.about ?? [])
    let isDirect = record.statements.contains { statement in
      statement.parent == question.number && statement.at <= end ?? statement.at
    }
    return isDirect
      || assessment.utterances.contains { said in
        about.contains(said.claim) && said.statement.isPublic && said.stance != .asked
          && said.at >= question.at && said.at <= end ?? said.at
      }
  }
}
