package import Kernel

/// Why a message did not go out.
///
/// `message` is for people; ``code`` is for the log. Neither holds a password or a recipient, but
/// what a server said may name the recipient.
package enum MailError: UserFacingError, Equatable {
  case noSuchHost(String)
  case noConnection(MailServer)
  case noTLS(host: String)
  case tlsFailed(host: String)
  case notTrusted(host: String)
  case noAuthorities
  case loginRefused(host: String, reply: String)
  /// The server said no, in its own words, which begin with its number.
  case refused(reply: String)
  case timedOut(host: String)
  case brokenOff(host: String)
  /// Rollcall is stopping; the message goes out after the next start.
  case stopped
  case failed(code: Int)

  package var kind: UserFacingErrorKind { .conflict }

  package var message: String { "\(whatHappened) \(whatToDo)" }

  /// Whether trying again is of no use: the server knows no such recipient.
  package var isFinal: Bool {
    guard case .refused(let reply) = self else { return false }
    return reply.prefixMatch(of: #/5[0-9]{2}[ \-]5\.1\.[0-9]+/#) != nil
  }

  package var code: String {
    switch self {
    case .noSuchHost: "no-such-host"
    case .noConnection: "no-connection"
    case .noTLS: "no-tls"
    case .tlsFailed: "tls-failed"
    case .notTrusted: "certificate-not-trusted"
    case .noAuthorities: "no-authorities"
    case .loginRefused: "login-refused"
    case .refused(let reply): "refused-\(reply.prefix(3))"
    case .timedOut: "timed-out"
    case .brokenOff: "broken-off"
    case .stopped: "stopped"
    case .failed(let code): "curl-\(code)"
    }
  }

  private var whatHappened: String {
    switch self {
    case .noSuchHost(let host): "There is no mail server named \(host)."
    case .noConnection(let server):
      "Nothing answers at \(server.host), port \(server.port)."
    case .noTLS(let host): "The mail server \(host) offers no protected connection (STARTTLS)."
    case .tlsFailed(let host): "The mail server \(host) and Rollcall found no common TLS."
    case .notTrusted(let host): "The certificate of the mail server \(host) is not trusted."
    case .noAuthorities: "The file with trusted certificates cannot be used."
    case .loginRefused(let host, let reply):
      "The mail server \(host) refused the login\(reply.isEmpty ? "." : ": “\(reply)”.")"
    case .refused(let reply): "The mail server refused the message: “\(reply)”."
    case .timedOut(let host): "The mail server \(host) did not answer in time."
    case .brokenOff(let host): "The mail server \(host) broke off the conversation."
    case .stopped: "The message was not sent, because Rollcall is stopping."
    case .failed(let code): "The message could not be sent (libcurl error \(code))."
    }
  }

  private var whatToDo: String {
    switch self {
    case .noSuchHost: "Check ROLLCALL_SMTP_URL and the name service of this machine."
    case .noConnection: "Check ROLLCALL_SMTP_URL, and that no firewall is in between."
    case .noTLS:
      "Use an address with smtps://, ask who runs it, or set ROLLCALL_SMTP_TLS=optional for a "
        + "server without login."
    case .tlsFailed: "Check port and smtp:// or smtps:// in ROLLCALL_SMTP_URL."
    case .notTrusted:
      "Check the name in ROLLCALL_SMTP_URL; for an authority of your own set ROLLCALL_SMTP_CA."
    case .noAuthorities: "Check that ROLLCALL_SMTP_CA names a PEM file."
    case .loginRefused: "Check ROLLCALL_SMTP_USER and the password."
    case .refused:
      "Check the recipient’s address, and whether the server lets ROLLCALL_SMTP_FROM send."
    case .timedOut, .brokenOff: "Try again later; if it stays so, ask who runs the mail server."
    case .stopped: "Start Rollcall again; it is sent then."
    case .failed: "Check the settings, and tell who runs the mail server."
    }
  }
}
