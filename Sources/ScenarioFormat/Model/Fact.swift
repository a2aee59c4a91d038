import ContentFiles
package import Kernel
package import TextAnalysis

/// One line of the fact ledger: what is true, since when the agency knows, and who may say it.
package struct Fact: Equatable, Sendable {
  package typealias ID = Claim.ID

  package var id: ID
  /// A noun phrase that fills `{claim}`.
  package var short: String
  package var statement: String
  package var category: Category
  package var truth: Truth
  package var knownFrom: ScenarioTime
  package var release: Release
  package var fault: Fault?
  package var isDangerous: Bool
  package var desk: [DeskAnswer]
  package var recognise: [ClaimPattern]
  package var source: String?

  package init(
    id: ID, short: String, statement: String, category: Category, truth: Truth,
    knownFrom: ScenarioTime, release: Release, fault: Fault?, isDangerous: Bool,
    desk: [DeskAnswer], recognise: [ClaimPattern], source: String?
  ) {
    self.id = id
    self.short = short
    self.statement = statement
    self.category = category
    self.truth = truth
    self.knownFrom = knownFrom
    self.release = release
    self.fault = fault
    self.isDangerous = isDangerous
    self.desk = desk
    self.recognise = recognise
    self.source = source
  }

  package enum Category: String, Sendable, CaseIterable {
    case event, place, casualty, suspect, victim, witness, tactic, evidence, process, guidance
    case service, cause, identity
  }

  package enum Truth: Equatable, Sendable {
    /// False before that moment; `.zero` for what is true throughout.
    case trueFrom(ScenarioTime)
    case never
    case unknown
  }

  package struct Release: Equatable, Sendable {
    package var by: Authority
    /// Not before this moment, whoever asks.
    package var from: ScenarioTime

    package init(by: Authority, from: ScenarioTime) {
      self.by = by
      self.from = from
    }
  }

  package enum Authority: String, Sendable, CaseIterable {
    /// The officer decides.
    case pio
    /// Needs approval through `approve`.
    case command
    /// To be kept.
    case nobody
  }

  /// What a leak of the fact is.
  package enum Fault: String, Sendable, CaseIterable {
    case tacticalPosition = "tactical-position"
    case protectedIdentity = "protected-identity"
    case guiltStatement = "guilt-statement"
    case evidence, medical, record
  }
}

/// What the information desk answers from a moment on.
package struct DeskAnswer: Equatable, Sendable {
  package var from: ScenarioTime
  package var say: String

  package init(from: ScenarioTime, say: String) {
    self.from = from
    self.say = say
  }
}
