import DraftReview
import Kernel
import RunLog
import ScenarioFormat
import Scoring

/// What a draft is held against at one moment of a run: the rules, and the ledger as it stands.
struct HintDesk: Sendable {
  let reviewer: RunReviewer
  let platforms: [SocialPlatform]
  let time: ScenarioTime
  /// When command approved which fact.
  let grants: [Claim.ID: ScenarioTime]

  /// What draft review finds; nothing in a form where nothing was written yet.
  func hints(for draft: WrittenDraft) throws(RunError) -> DraftHints {
    guard let platform = platforms.first(where: { $0.id == draft.platform }) else {
      throw .noSuchPlatform(draft.platform.rawValue)
    }
    guard !draft.isBlank else { return DraftHints(draft: draft, findings: []) }
    let own = draft.networks.compactMap { network in ownHints(for: network, of: draft) }
    let common =
      draft.text.isBlank && !own.isEmpty
      ? [] : findings(draft.text, limit: limit(of: draft) ?? platform.textLimit, of: draft)
    return DraftHints(draft: draft, findings: common, own: own)
  }

  private func ownHints(for id: SocialPlatform.ID, of draft: WrittenDraft) -> OwnHints? {
    guard let own = draft.own[id], !own.isBlank,
      let network = platforms.first(where: { $0.id == id })
    else { return nil }
    return OwnHints(
      network: id, name: network.name,
      findings: findings(own, limit: network.textLimit, of: draft))
  }

  private func findings(_ text: String, limit: Int, of draft: WrittenDraft) -> [Finding] {
    let text = ReviewedText(
      text: text, limit: limit,
      // A clip has its captions and its transcript.
      hasImage: !draft.image.isEmpty && !draft.image.hasPrefix("clips/"),
      alt: draft.alt.isEmpty ? nil : draft.alt)
    return reviewer.findings(in: text, at: time, grants: grants)
  }

  /// The narrowest of the networks that the common text goes to.
  private func limit(of draft: WrittenDraft) -> Int? {
    let sharing = draft.networks.filter { (draft.own[$0] ?? "").isBlank }
    return platforms.filter { sharing.contains($0.id) }.map(\.textLimit).min()
  }
}
