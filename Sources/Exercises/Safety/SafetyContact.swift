/// Somebody at the agency whom a learner can talk to.
package struct SafetyContact: Equatable, Sendable {
  package var name: String
  package var email: String

  package init(name: String, email: String) {
    self.name = name
    self.email = email
  }
}
