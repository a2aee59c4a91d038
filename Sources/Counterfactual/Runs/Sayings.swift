package import Kernel
package import ScenarioFormat
import TextAnalysis

/// What the words of a run's actions say about the scenario's claims.
package struct Sayings: Sendable {
  private let reader: ClaimReader
  private let facts: [Claim.ID: Fact]
  private let rumours: [Rumour]

  package init(_ pack: ScenarioPack) {
    reader = ClaimReader(pack.claims)
    facts = Dictionary(pack.facts.map { ($0.id, $0) }) { first, _ in first }
    rumours = pack.rumours
  }

  /// The false rumors that a text denies, by its words or by stating the fact that explains them.
  func denied(in text: String) -> [Rumour] {
    let mentions = reader.mentions(in: text)
    return rumours.filter { rumour in
      rumour.verdict == .false
        && mentions.contains { mention in
          switch mention.stance {
          case .denied, .corrected: mention.claim == rumour.id.rawValue
          case .asserted: mention.claim == rumour.resolvedBy?.rawValue
          default: false
          }
        }
    }
  }

  /// The claims that a text takes up, in any way.
  func claims(in text: String) -> Set<String> { Set(reader.topics(of: text)) }

  /// The rumors that a text speaks of without denying them.
  func named(in text: String) -> [Rumour] {
    let named = claims(in: text)
    return rumours.filter { named.contains($0.id.rawValue) }
  }

  /// Whether a text speaks of a rumor or of something dangerous.
  func matters(_ text: String) -> Bool {
    !denied(in: text).isEmpty || !named(in: text).isEmpty
      || claims(in: text).contains { facts[Claim.ID($0)]?.isDangerous ?? false }
  }

  /// The moment from which the agency knows all that a text says.
  package func knownFrom(_ text: String) -> ScenarioTime {
    reader.mentions(in: text).map(knownFrom).max() ?? .zero
  }

  private func knownFrom(_ mention: ClaimMention) -> ScenarioTime {
    let id = Claim.ID(mention.claim)
    let rumour = rumours.first { $0.id == id }
    switch mention.stance {
    case .asserted, .misstated:
      return facts[id].map { max($0.knownFrom, $0.release.from) } ?? rumour?.knownFrom ?? .zero
    case .denied, .corrected: return rumour.map { $0.knownFrom ?? $0.startsAt } ?? .zero
    case .hedged, .asked, .reported: return rumour?.startsAt ?? .zero
    }
  }
}
