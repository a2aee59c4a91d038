import Configuration
import Foundation
import Mail

extension MailSettings {
  /// The settings of the process's environment; nil when it names no mail server.
  static func fromEnvironment() throws -> MailSettings? {
    try MailSettings(
      ConfigReader(provider: EnvironmentVariablesProvider()).scoped(to: "rollcall.smtp"))
  }

  /// Reads `url`, `user`, `password` or `passwordFile`, `from`, `fromName`, `tls` and `ca`.
  private init?(_ reader: ConfigReader) throws {
    guard let url = reader.string(forKey: "url"), !url.isEmpty else { return nil }
    try self.init(
      server: try MailServer(url), login: try Self.login(reader), sender: try Self.sender(reader),
      requiresTLS: try Self.requiresTLS(reader), authorities: try Self.authorities(reader))
  }

  private static func login(_ reader: ConfigReader) throws -> MailLogin? {
    let user = reader.string(forKey: "user")
    let password = try password(reader)
    switch (user, password) {
    case (nil, nil): return nil
    case (let user?, let password?): return try MailLogin(user: user, password: password)
    default: throw MailSettingsError.halfALogin
    }
  }

  /// A file ends with a line break more often than not, which is no part of the password.
  private static func password(_ reader: ConfigReader) throws -> String? {
    let typed = reader.string(forKey: "password", isSecret: true)
    guard let path = reader.string(forKey: "passwordFile") else { return typed }
    guard typed == nil else { throw MailSettingsError.passwordTwice }
    guard let text = try? String(contentsOf: URL(filePath: path), encoding: .utf8)
    else { throw MailSettingsError.passwordFile(path) }
    return text.trimmingCharacters(in: .newlines)
  }

  private static func sender(_ reader: ConfigReader) throws -> MailSender {
    guard let text = reader.string(forKey: "from") else { throw MailSettingsError.noSender }
    guard let address = try? MailAddress(text) else { throw MailSettingsError.sender(text) }
    let name = reader.string(forKey: "fromName") ?? "Rollcall"
    guard let sender = try? MailSender(address: address, name: name)
    else { throw MailSettingsError.senderName }
    return sender
  }

  private static func requiresTLS(_ reader: ConfigReader) throws -> Bool {
    switch reader.string(forKey: "tls") ?? "required" {
    case "required": return true
    case "optional": return false
    case let other: throw MailSettingsError.tls(other)
    }
  }

  private static func authorities(_ reader: ConfigReader) throws -> String? {
    guard let path = reader.string(forKey: "ca") else { return nil }
    guard FileManager.default.isReadableFile(atPath: path)
    else { throw MailSettingsError.authorities(path) }
    return path
  }
}
