package import ScenarioFormat

/// Something that caps the points of a run, whatever else went well.
package struct CriticalFault: Equatable, Sendable, Codable {
  package var kind: Kind
  /// What happened: a sentence to the officer.
  package var what: String
  /// What would have been right.
  package var instead: String
  /// The rule that found it; nil when the ledger alone shows it.
  package var rule: String?
  /// The fact or rumour it is about.
  package var claim: Claim.ID?
  package var exhibit: Exhibit

  package init(
    kind: Kind,
    what: String,
    instead: String,
    rule: String? = nil,
    claim: Claim.ID? = nil,
    exhibit: Exhibit
  ) {
    self.kind = kind
    self.what = what
    self.instead = instead
    self.rule = rule
    self.claim = claim
    self.exhibit = exhibit
  }

  package enum Kind: String, Sendable, CaseIterable, Codable {
    case tacticalPosition = "tactical-position"
    case protectedIdentity = "protected-identity"
    case guiltStatement = "guilt-statement"
    case viewpointDeletion = "viewpoint-deletion"
    case inventedFact = "invented-fact"
    case deletedRecord = "deleted-record"

    package var name: String {
      switch self {
      case .tacticalPosition: "Tactical position"
      case .protectedIdentity: "Protected identity"
      case .guiltStatement: "Statement of guilt"
      case .viewpointDeletion: "Viewpoint deletion"
      case .inventedFact: "Invented fact"
      case .deletedRecord: "Deleted record"
      }
    }
  }
}
