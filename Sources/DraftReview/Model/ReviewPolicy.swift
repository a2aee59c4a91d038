/// What one agency may always write, and how strict it wants to be.
package struct ReviewPolicy: Equatable, Sendable {
  /// Telephone numbers, in any notation.
  package var phones: [String] = []
  package var addresses: [String] = []
  package var releasedNames: [String] = []
  package var handles: [String] = []
  /// Hosts of the agency's own mail and pages, such as `fairhaven.example`.
  package var domains: [String] = []
  package var jurisdiction = Jurisdiction.unitedStates
  /// Other severities than the rules' own, by rule.
  package var severities: [String: RuleSetting] = [:]
  /// Further words and exceptions, by rule.
  package var words: [String: RuleWords] = [:]

  package init(
    phones: [String] = [],
    addresses: [String] = [],
    releasedNames: [String] = [],
    handles: [String] = []
  ) {
    self.phones = phones
    self.addresses = addresses
    self.releasedNames = releasedNames
    self.handles = handles
  }

  /// Whose law the rules read by.
  package enum Jurisdiction: String, Sendable, CaseIterable {
    case unitedStates = "us"
    case unitedKingdom = "uk"
    case canada = "ca"
  }

  /// How grave every finding of a rule is, or that the rule is silent.
  package enum RuleSetting: String, Sendable, CaseIterable {
    case block, warn, tip, off

    var severity: Finding.Severity? { Finding.Severity(rawValue: rawValue) }
  }

  /// Words that an agency adds to a rule or takes out of it, compared without regard to case.
  package struct RuleWords: Equatable, Sendable {
    /// Phrases that the rule finds too.
    package var find: [String]
    /// Phrases that the rule leaves alone.
    package var allow: [String]

    package init(find: [String] = [], allow: [String] = []) {
      self.find = find
      self.allow = allow
    }
  }
}
