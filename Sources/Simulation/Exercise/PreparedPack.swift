package import ScenarioFormat
import TextAnalysis

/// A pack made ready to be played: all that does not depend on the seed.
///
/// Whoever plays a pack many times prepares it once.
package struct PreparedPack: Sendable {
  package let pack: ScenarioPack
  let platforms: [SocialPlatform.ID: SocialPlatform]
  let claims: ClaimTable
  let reader: ClaimReader
  let bank: PhraseBank

  package init(pack: ScenarioPack, platforms: [SocialPlatform]) {
    self.pack = pack
    self.platforms = Dictionary(platforms.map { ($0.id, $0) }) { first, _ in first }
    claims = ClaimTable(pack)
    reader = ClaimReader(pack.claims)
    bank = PhraseBank(pack)
  }
}
