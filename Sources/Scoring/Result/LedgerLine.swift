package import ScenarioFormat

/// What became of one fact of the ledger.
package struct LedgerLine: Equatable, Sendable, Codable {
  package var fact: Claim.ID
  package var statement: String
  package var isDangerous: Bool
  package var status: Status
  /// A sentence to the officer.
  package var what: String
  /// The words that said it; nil when it was not said.
  package var exhibit: Exhibit?

  package init(
    fact: Claim.ID,
    statement: String,
    isDangerous: Bool,
    status: Status,
    what: String,
    exhibit: Exhibit? = nil
  ) {
    self.fact = fact
    self.statement = statement
    self.isDangerous = isDangerous
    self.status = status
    self.what = what
    self.exhibit = exhibit
  }

  package enum Status: String, Sendable, CaseIterable, Codable {
    /// Said when it was known, with authority.
    case released
    /// Not said, and not to be said.
    case withheld
    /// Said without authority.
    case leaked
    /// Said before it was known or before its release.
    case early
    /// Said although it was not true.
    case untrue
    /// Could have been said and never was.
    case unsaid
  }
}
