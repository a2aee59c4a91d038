import Kernel
import ScenarioFormat
import TextAnalysis

/// What the agency has said and done in public so far.
struct OfficerRecord: Sendable {
  private(set) var released: [Claim.ID: ScenarioTime] = [:]
  private(set) var corrected: Set<Claim.ID> = []
  private(set) var misstated: Set<Claim.ID> = []
  /// Everything the agency has taken a stance on.
  private(set) var addressed: Set<Claim.ID> = []
  /// Own public texts in order, replies too: `post:1` is the first.
  private(set) var ownPosts: [Int] = []
  private(set) var lastWord: ScenarioTime?
  var answered: Set<Inject.ID> = []
  var decidedDrafts: Set<Inject.ID> = []
  var liked: Set<Int> = []
  var reposted: Set<Int> = []
  var blocked: Set<String> = []

  mutating func note(
    _ mentions: [ClaimMention],
    at time: ScenarioTime,
    in claims: ClaimTable
  ) {
    for mention in mentions {
      let id = Claim.ID(mention.claim)
      if mention.stance != .asked { addressed.insert(id) }
      if claims.isMisstatement(mention, at: time) { misstated.insert(id) }
      switch mention.stance {
      case .asserted: if released[id] == nil { released[id] = time }
      case .denied, .corrected: corrected.insert(id)
      default: break
      }
    }
  }

  mutating func noteWord(at time: ScenarioTime, post number: Int) {
    lastWord = time
    ownPosts.append(number)
  }

  /// Minutes since the agency last spoke, or since the start.
  func silentMinutes(at time: ScenarioTime) -> Double {
    (time - (lastWord ?? .zero)).minutes
  }
}
