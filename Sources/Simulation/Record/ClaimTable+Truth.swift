import Kernel
import ScenarioFormat
import TextAnalysis

extension ClaimTable {
  /// Whether saying this, then, is false or too early.
  func isMisstatement(_ mention: ClaimMention, at time: ScenarioTime) -> Bool {
    let id = Claim.ID(mention.claim)
    switch mention.stance {
    case .misstated: return fact(id) != nil
    case .asserted: return !isKnownTrue(id, at: time)
    case .denied:
      return rumour(id).map { $0.verdict == .true && isKnownTrue(id, at: time) } ?? false
    default: return false
    }
  }

  /// When the public can see that what was said is wrong; nil when it is right or stays open.
  func contradicted(_ mention: ClaimMention, said time: ScenarioTime) -> ScenarioTime? {
    let id = Claim.ID(mention.claim)
    if mention.stance == .misstated { return fact(id).map { max($0.knownFrom, time) } }
    guard mention.stance == .asserted else { return nil }
    if let rumour = rumour(id), rumour.verdict == .false {
      return rumour.knownFrom.map { max($0, time) }
    }
    switch fact(id)?.truth {
    case .never: return time
    case .trueFrom(let from) where from > time: return time
    default: return nil
    }
  }

  /// The mentions, and a denial of each false rumour that a stated fact explains.
  func meaning(of mentions: [ClaimMention]) -> [ClaimMention] {
    var meaning = mentions
    for mention in mentions where mention.stance == .asserted {
      for id in rumours(explainedBy: Claim.ID(mention.claim)) {
        guard rumour(id)?.verdict == .false, !meaning.contains(where: { $0.claim == id.rawValue })
        else { continue }
        meaning.append(
          ClaimMention(
            claim: id.rawValue,
            stance: .denied,
            span: mention.span,
            quote: mention.quote
          )
        )
      }
    }
    return meaning
  }

  func isKnownTrue(_ id: Claim.ID, at time: ScenarioTime) -> Bool {
    if let fact = fact(id) {
      guard case .trueFrom(let from) = fact.truth else { return false }
      return from <= time && fact.knownFrom <= time
    }
    guard let rumour = rumour(id), let known = rumour.knownFrom else { return false }
    return rumour.verdict == .true && known <= time
  }
}
