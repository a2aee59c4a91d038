import ContentFiles
package import Kernel
package import TextAnalysis

/// Something the crowd believes, doubts or asks, true or not.
package struct Rumour: Equatable, Sendable {
  package typealias ID = Claim.ID

  package var id: ID
  package var short: String
  package var statement: String
  package var verdict: Verdict
  package var startsAt: ScenarioTime
  /// 0…1.
  package var infectiousness: Double
  /// 0…1; dangerous from 0.7.
  package var harm: Double
  package var platforms: [SocialPlatform.ID]
  package var origin: Persona.ID?
  package var seed: String
  package var resolvedBy: Fact.ID?
  /// When the agency knows the verdict; nil when it never does.
  package var knownFrom: ScenarioTime?
  package var desk: [DeskAnswer]
  package var recognise: [ClaimPattern]

  package init(
    id: ID, short: String, statement: String, verdict: Verdict, startsAt: ScenarioTime,
    infectiousness: Double, harm: Double, platforms: [SocialPlatform.ID], origin: Persona.ID?,
    seed: String, resolvedBy: Fact.ID?, knownFrom: ScenarioTime?, desk: [DeskAnswer],
    recognise: [ClaimPattern]
  ) {
    self.id = id
    self.short = short
    self.statement = statement
    self.verdict = verdict
    self.startsAt = startsAt
    self.infectiousness = infectiousness
    self.harm = harm
    self.platforms = platforms
    self.origin = origin
    self.seed = seed
    self.resolvedBy = resolvedBy
    self.knownFrom = knownFrom
    self.desk = desk
    self.recognise = recognise
  }

  package enum Verdict: String, Sendable, CaseIterable {
    case `true`, `false`, unresolved
  }

  package var isDangerous: Bool { harm >= 0.7 }
}
