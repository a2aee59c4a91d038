package import DraftReview

/// A finding with the networks whose text it is in.
package struct PassageFinding: Equatable, Sendable, Codable {
  package var networks: [String]
  package var finding: Finding

  package init(networks: [String], finding: Finding) {
    self.networks = networks
    self.finding = finding
  }
}
