import DraftReview
import Kernel
import RunLog
import ScenarioFormat
import Scoring
import TextAnalysis

/// What a guide thinks of what was done in a step.
struct CoachVerdict: Equatable, Sendable {
  enum Kind: String, Equatable, Sendable {
    case good, weak, none
    /// The words scold or insult whoever reads them.
    case harsh
  }

  var kind: Kind
  /// What a better act would have, in a sentence each.
  var remarks: [String] = []

  init(
    _ act: CoachedPast.Act?, _ step: GuideStep, _ reader: ClaimReader,
    _ reviewer: RunReviewer, _ claims: [Claim.ID: String], advice: Set<Claim.ID>
  ) {
    guard let act else {
      kind = .none
      return
    }
    let mentions = act.deed.words.map(reader.mentions) ?? []
    func has(_ claim: Claim.ID, _ stances: Set<ClaimMention.Stance>) -> Bool {
      mentions.contains { $0.claim == claim.rawValue && stances.contains($0.stance) }
    }
    func name(_ claim: Claim.ID) -> String { claims[claim] ?? claim.rawValue }
    let test = step.test
    remarks += test.denies.filter { !has($0, [.denied, .hedged, .corrected]) }
      .map { "It does not say that the word about \(name($0)) is false." }
    // “Your mother may be at the center”: where to go is told with a “may”, too.
    let told: (Claim.ID) -> Bool = { claim in
      has(claim, [.asserted, .reported]) || advice.contains(claim) && has(claim, [.hedged])
    }
    remarks += test.states.filter { !told($0) }.map { "It does not speak of \(name($0))." }
    let guessed = Set(mentions.filter(\.isGuess).map(\.claim))
    remarks += test.avoids.filter {
      has($0, [.asserted, .reported, .misstated]) || guessed.contains($0.rawValue)
    }
    .map { "It states something about \(name($0)), which nobody has confirmed." }
    if test.needsReason, act.deed.loggedReason?.contains(where: \.isLetter) != true {
      remarks.append("No reason was written down.")
    }
    let words = ReviewedText(text: act.deed.words ?? "")
    let features = reviewer.features(of: words)
    remarks += test.features.compactMap(PostFeature.init).filter { !features.has($0) }
      .map { "Missing: words by which it \($0.description)." }
    let tone = reviewer.tone(of: words).map(\.what)
    remarks = tone + remarks
    let isClumsy = !test.deeds.contains(act.deed.name)
    kind = !tone.isEmpty ? .harsh : remarks.isEmpty && !isClumsy ? .good : .weak
  }
}
