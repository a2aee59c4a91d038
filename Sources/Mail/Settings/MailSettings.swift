/// How an agency's mail goes out; without them nothing is sent.
package struct MailSettings: Sendable, Equatable {
  package let server: MailServer
  /// Nil for a server that wants no login, such as a relay inside the building.
  package let login: MailLogin?
  package let sender: MailSender
  /// When false, TLS is still used where the server offers it.
  package let requiresTLS: Bool
  /// A PEM file with the certificates to trust in the place of the machine's own.
  package let authorities: String?

  /// Throws when a password would go over a network in the clear.
  package init(
    server: MailServer, login: MailLogin?, sender: MailSender, requiresTLS: Bool = true,
    authorities: String? = nil
  ) throws(MailSettingsError) {
    guard requiresTLS || server.beginsWithTLS || login == nil || server.isThisMachine
    else { throw .passwordInTheClear }
    self.server = server
    self.login = login
    self.sender = sender
    self.requiresTLS = requiresTLS
    self.authorities = authorities
  }
}
