/// Where the mail server listens.
package struct MailServer: Sendable, Equatable {
  package let host: String
  package let port: Int
  /// Whether TLS begins with the first byte (`smtps`); else it is asked for (STARTTLS).
  package let beginsWithTLS: Bool

  /// Reads `smtp://host:port` or `smtps://host:port`; without a port it is 587 or 465.
  package init(_ url: String) throws(MailSettingsError) {
    // A password may stand in such an address, so it is not repeated in the message.
    guard !url.contains("@") else { throw .loginInAddress }
    let pattern = #/(smtps?)://([A-Za-z0-9.\-]+|\[[0-9A-Fa-f:.]+\])(?::([0-9]{1,5}))?/?/#
    guard let match = url.wholeMatch(of: pattern) else { throw .server(url) }
    beginsWithTLS = match.output.1 == "smtps"
    host = String(match.output.2)
    let named = match.output.3.flatMap { Int($0) }
    port = named ?? (beginsWithTLS ? 465 : 587)
    guard (1...65_535).contains(port) else { throw .port(port) }
  }

  package var url: String { "\(beginsWithTLS ? "smtps" : "smtp")://\(host):\(port)" }

  /// Whether mail to it never leaves this machine on its way there.
  var isThisMachine: Bool {
    ["localhost", "[::1]"].contains(host) || host.wholeMatch(of: #/127(\.[0-9]+){3}/#) != nil
  }
}
