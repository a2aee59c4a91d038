import Kernel
import RunLog
import ScenarioFormat
import TextAnalysis

/// What a guide thinks of what was done in a step.
struct CoachVerdict: Equatable, Sendable {
  enum Kind: String, Equatable, Sendable { case good, weak, none }

  var kind: Kind
  /// What a better act would have, in a sentence each.
  var remarks: [String] = []

  init(
    _ act: CoachedPast.Act?, _ step: GuideStep, _ reader: ClaimReader, _ claims: [Claim.ID: String]
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
    remarks += test.states.filter { !has($0, [.asserted, .reported]) }
      .map { "It does not speak of \(name($0))." }
    remarks += test.avoids.filter { has($0, [.asserted, .misstated]) }
      .map { "It states something about \(name($0)), which nobody has confirmed." }
    if test.needsReason, act.deed.loggedReason?.contains(where: \.isLetter) != true {
      remarks.append("No reason was written down.")
    }
    let isClumsy = !test.deeds.contains(act.deed.name)
    kind = remarks.isEmpty && !isClumsy ? .good : .weak
  }
}
