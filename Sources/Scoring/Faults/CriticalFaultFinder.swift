import DraftReview
import Kernel
import RunLog
import ScenarioFormat
import TextAnalysis

/// Finds what caps the points, in every scenario and without a line in the rubric.
struct CriticalFaultFinder: Sendable {
  let assessment: Assessment

  /// Each fault once, in order of time; the same words on two platforms are one fault.
  func faults() -> [CriticalFault] {
    var kept: [CriticalFault] = []
    let moderation = viewpointDeletions() + closingsOnCritics()
    let records = deletedRecords() + silentEdits()
    for fault in leaks() + inventions() + reviewed() + moderation + records {
      if !kept.contains(where: { $0.isSame(as: fault) }) { kept.append(fault) }
    }
    return kept.sorted { $0.exhibit.at < $1.exhibit.at }
  }

  private func leaks() -> [CriticalFault] {
    assessment.pack.facts.flatMap { fact -> [CriticalFault] in
      guard let kind = fact.criticalKind else { return [] }
      return assessment.leaks(of: fact.id).map { leak in
        CriticalFault(
          kind: kind,
          what: wording(of: fact, at: leak.at),
          instead: kind.instead,
          claim: fact.id,
          exhibit: leak.exhibit
        )
      }
    }
  }

  /// What nobody has established is not given away: the result must not sound as if it were true.
  private func wording(of fact: Fact, at time: ScenarioTime) -> String {
    if assessment.rules.isUntrue(fact.id, at: time) {
      return "You stated what was not true: “\(fact.statement)”"
    }
    return fact.truth == .unknown
      ? "You stated what nobody has established: “\(fact.statement)”"
      : "You gave away \(fact.short): “\(fact.statement)”"
  }

  /// What the review rules find beyond the ledger.
  private func reviewed() -> [CriticalFault] {
    assessment.ownWords.flatMap { post in
      post.findings.compactMap { finding -> CriticalFault? in
        guard finding.severity == .block, let kind = Self.kinds[finding.rule],
          !isReleased(finding, in: post.statement)
        else { return nil }
        return CriticalFault(
          kind: kind,
          what: finding.what,
          instead: finding.how,
          rule: finding.rule,
          exhibit: Exhibit(post.statement, quote: finding.quote, span: finding.span)
        )
      }
    }
  }

  private static let kinds: [String: CriticalFault.Kind] = [
    TacticalDetail.id: .tacticalPosition, ProtectedIdentity.id: .protectedIdentity,
    GuiltStatement.id: .guiltStatement,
  ]

  /// Whether the ledger lets the officer say just this.
  private func isReleased(_ finding: Finding, in statement: Statement) -> Bool {
    assessment.utterances.contains { utterance in
      guard utterance.statement == statement, utterance.standing == .free,
        let span = utterance.exhibit.span, span.overlaps(finding.span),
        let fact = assessment.rules.fact(utterance.claim)
      else { return false }
      return [.tactic, .process, .identity, .suspect, .victim, .witness].contains(fact.category)
    }
  }

  /// Hiding, deleting or blocking what people may say.
  private func viewpointDeletions() -> [CriticalFault] {
    let hidden = assessment.record.withdrawals.compactMap { withdrawal -> CriticalFault? in
      guard !assessment.record.ownPosts.contains(withdrawal.post) else { return nil }
      let post = assessment.record.posts[withdrawal.post]
      return viewpointDeletion(
        of: post?.text,
        post: withdrawal.post,
        inject: post?.inject,
        deed: withdrawal.deed,
        at: withdrawal.at
      )
    }
    let blocked = assessment.record.deeds.compactMap { past -> CriticalFault? in
      guard case .block(let target, _) = past.deed else { return nil }
      let post = assessment.record.post(of: target)
      let inject = assessment.record.inject(of: target)
      let text = post.flatMap { assessment.record.posts[$0]?.text } ?? self.text(of: inject)
      return viewpointDeletion(of: text, post: post, inject: inject, deed: "block", at: past.at)
    }
    return hidden + blocked
  }

  private func text(of inject: Inject.ID?) -> String? {
    assessment.pack.injects.first { $0.id == inject }?.text
  }

  private func viewpointDeletion(
    of text: String?,
    post: Post.Number?,
    inject: Inject.ID?,
    deed: String,
    at time: ScenarioTime
  ) -> CriticalFault? {
    let moderation = assessment.pack.injects.first { $0.id == inject }?.moderation
    guard moderation != .removable else { return nil }
    let verb = ["hide": "hid", "delete": "deleted", "block": "blocked the writer of"][deed] ?? deed
    return CriticalFault(
      kind: .viewpointDeletion,
      what: "You \(verb) a post that is protected speech.",
      instead: CriticalFault.Kind.viewpointDeletion.instead,
      exhibit: Exhibit(
        quote: text,
        span: text.map { TextSpan(start: 0, end: $0.unicodeScalars.count) },
        post: post,
        inject: inject,
        at: Moment(time)
      )
    )
  }
}

extension CriticalFault {
  /// The same mistake seen twice: by ledger and rule, or on two platforms.
  func isSame(as other: CriticalFault) -> Bool {
    guard kind == other.kind else { return false }
    // A post that invents one thing in several sentences invents it once.
    if kind == .inventedFact, exhibit.post != nil, exhibit.post == other.exhibit.post,
      claim == other.claim
    {
      return true
    }
    if exhibit.post == other.exhibit.post, exhibit.inject == other.exhibit.inject {
      guard let mine = exhibit.span, let theirs = other.exhibit.span else {
        return claim == other.claim && exhibit.quote == other.exhibit.quote
      }
      return mine.overlaps(theirs)
    }
    return exhibit.quote != nil && exhibit.quote == other.exhibit.quote
      && max(exhibit.at, other.exhibit.at).time - min(exhibit.at, other.exhibit.at).time
        <= ScenarioTime(seconds: 120)
  }
}

extension CriticalFault.Kind {
  var instead: String {
    switch self {
    case .tacticalPosition:
      "Say that officers are there, and what people should do. Keep places, ways in and hiding places back."
    case .protectedIdentity:
      "Name nobody. Say that names come from the coroner, the charge or the chief."
    case .guiltStatement:
      "Say what was done: a person was stopped, arrested or charged. Guilt is for a court."
    case .viewpointDeletion:
      "Leave criticism and insults standing. Take down only threats, private data and spam, with a reason."
    case .inventedFact:
      "Ask the desk first and say “not confirmed”. If it is out, correct it within ten minutes."
    case .deletedRecord:
      "Correct the post in public and let it stand, marked. The record stays whole."
    }
  }
}
