package import Kernel

/// What is wrong with the settings for mail.
package enum MailSettingsError: UserFacingError, Equatable {
  case server(String)
  case port(Int)
  case loginInAddress
  case login
  case halfALogin
  case passwordTwice
  case passwordFile(String)
  case noSender
  case sender(String)
  case senderName
  case tls(String)
  case authorities(String)
  case passwordInTheClear

  package var kind: UserFacingErrorKind { .invalid }

  package var message: String { "\(whatIsWrong) \(whatToDo)" }

  private var whatIsWrong: String {
    switch self {
    case .server(let url): "ROLLCALL_SMTP_URL is “\(url)”, which names no mail server."
    case .port(let port): "The port in ROLLCALL_SMTP_URL is \(port)."
    case .loginInAddress: "ROLLCALL_SMTP_URL has an @ in it."
    case .login: "The user or the password for the mail server is empty or has a line break in it."
    case .halfALogin: "ROLLCALL_SMTP_USER and the password belong together, and one is missing."
    case .passwordTwice: "The mail password is set twice."
    case .passwordFile(let path): "The file \(path) in ROLLCALL_SMTP_PASSWORD_FILE cannot be read."
    case .noSender: "Mail needs an address that it comes from."
    case .sender(let address): "ROLLCALL_SMTP_FROM is “\(address)”, which is no address."
    case .senderName:
      "ROLLCALL_SMTP_FROM_NAME is empty, too long, or has hidden characters in it."
    case .tls(let text): "ROLLCALL_SMTP_TLS is “\(text)”."
    case .authorities(let path): "The file \(path) in ROLLCALL_SMTP_CA cannot be read."
    case .passwordInTheClear:
      "ROLLCALL_SMTP_TLS is optional, so the password could travel unprotected."
    }
  }

  private var whatToDo: String {
    switch self {
    case .server:
      "Write it like smtp://mail.example.gov:587 or smtps://mail.example.gov:465."
    case .port: "Name one from 1 to 65535."
    case .loginInAddress:
      "Take user and password out of the address and put them into ROLLCALL_SMTP_USER and "
        + "ROLLCALL_SMTP_PASSWORD_FILE."
    case .login: "Check ROLLCALL_SMTP_USER and the password."
    case .halfALogin: "Set both, or neither for a server without login."
    case .passwordTwice: "Keep ROLLCALL_SMTP_PASSWORD_FILE and remove ROLLCALL_SMTP_PASSWORD."
    case .passwordFile, .authorities: "Check the path and who may read it."
    case .noSender: "Set ROLLCALL_SMTP_FROM."
    case .sender: "Write one like rollcall@example.gov."
    case .senderName: "Write a name of at most 100 characters."
    case .tls: "Write required or optional."
    case .passwordInTheClear: "Set it to required, or remove the user for a server without login."
    }
  }
}
