/// What the set-up page asks for.
package struct NewAdministrator: Sendable {
  let agency: String
  let name: String
  let email: String
  let password: Password

  package init(agency: String, name: String, email: String, password: Password) {
    self.agency = agency
    self.name = name
    self.email = email
    self.password = password
  }
}
