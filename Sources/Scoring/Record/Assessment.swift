import DraftReview
import Kernel
import RunLog
import ScenarioFormat
import TextAnalysis

/// Everything known about a run before points are given.
struct Assessment: Sendable {
  let pack: ScenarioPack
  let record: RunRecord
  let rules: LedgerRules
  let utterances: [Utterance]
  let reviewed: [ReviewedStatement]

  struct ReviewedStatement: Sendable {
    var statement: Statement
    var features: PostFeatures
    var findings: [Finding]
  }

  init(
    pack: ScenarioPack,
    reader: ClaimReader,
    reviewer: DraftReviewer,
    events: [RunEvent]
  ) {
    self.pack = pack
    record = RunRecord(events, of: pack)
    let rules = LedgerRules(pack: pack, grants: record.grants)
    self.rules = rules
    utterances = record.statements.flatMap { Self.utterances(in: $0, reader: reader, rules: rules) }
    reviewed = record.statements.map { statement in
      let draft = ReviewedText(
        text: statement.text,
        hasImage: statement.hasImage,
        alt: statement.alt
      )
      return ReviewedStatement(
        statement: statement,
        features: reviewer.features(of: draft),
        findings: Self.findings(in: statement, draft, reviewer)
      )
    }
  }

  /// In edited words only what was not there before.
  private static func findings(
    in statement: Statement, _ draft: ReviewedText, _ reviewer: DraftReviewer
  ) -> [Finding] {
    switch statement.kind {
    case .post: return reviewer.findings(in: draft)
    case .edit:
      let before = statement.before ?? ""
      return reviewer.findings(in: draft).filter { !before.contains($0.quote) }
    case .message, .repost: return []
    }
  }

  private static func utterances(
    in statement: Statement,
    reader: ClaimReader,
    rules: LedgerRules
  ) -> [Utterance] {
    func utterance(_ mention: ClaimMention, span: TextSpan?) -> Utterance {
      let claim = Claim.ID(mention.claim)
      // Advice with a condition (“leave if you can”) is advice given.
      let isAdvice = rules.fact(claim)?.category == .guidance && mention.stance == .hedged
      return Utterance(
        statement: statement,
        claim: claim,
        stance: isAdvice ? .asserted : mention.stance,
        standing: rules.standing(of: claim, at: statement.at),
        exhibit: Exhibit(statement, quote: mention.quote, span: span)
      )
    }
    // What stood in an edited post before was said then.
    let before = statement.before.map(reader.mentions) ?? []
    let new = reader.mentions(in: statement.text).filter { mention in
      !before.contains { $0.claim == mention.claim && $0.stance == mention.stance }
    }
    let said = new.map { utterance($0, span: $0.span) }
    guard statement.kind != .edit else { return said }
    let beside = statement.options + (statement.alt.map { [$0] } ?? [])
    return said + beside.flatMap(reader.mentions).map { utterance($0, span: nil) }
  }

  /// The posts of the officer's own.
  var ownPosts: [ReviewedStatement] { reviewed.filter { $0.statement.kind == .post } }

  /// What the officer wrote for the public: posts, and other words for them.
  var ownWords: [ReviewedStatement] {
    reviewed.filter { [.post, .edit].contains($0.statement.kind) }
  }

  func utterances(of claim: Claim.ID) -> [Utterance] { utterances.filter { $0.claim == claim } }

  /// What was said of a claim to the public or to somebody outside the agency.
  func outward(_ claim: Claim.ID) -> [Utterance] {
    utterances(of: claim).filter { !$0.statement.isInternal }
  }

  func reviewed(_ statement: Statement) -> ReviewedStatement? {
    reviewed.first { $0.statement == statement }
  }

  /// The first time a fact was said in public when it could be.
  func firstRelease(of fact: Claim.ID) -> Utterance? {
    utterances(of: fact).first { $0.statement.isPublic && $0.isStated && $0.standing == .free }
  }

  /// The scenario's wall clock, for sentences to the officer.
  func clock(_ time: ScenarioTime) -> String {
    pack.setting.wallClock(at: time)
  }
}
