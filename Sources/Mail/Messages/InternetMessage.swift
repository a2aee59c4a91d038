import Crypto
import Foundation

/// A message as servers pass it on (RFC 5322): CRLF, ASCII, lines of at most 78 characters.
struct InternetMessage: Sendable, Equatable {
  let text: String

  /// The same `key` gives the same Message-ID, by which mail programs know a message that comes
  /// twice; `now` in milliseconds since 1970.
  init(_ message: MailMessage, from sender: MailSender, key: String, now: Int) {
    let headers = [
      "From: \(EncodedWords.name(sender.name))\r\n <\(sender.address)>",
      "To: <\(message.recipient)>",
      "Subject: \(EncodedWords.header(message.subject))",
      "Date: \(Self.date(now))",
      "Message-ID: <\(Self.digest(key))@\(sender.address.domain)>",
      "Auto-Submitted: auto-generated",
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: quoted-printable",
    ]
    text = headers.joined(separator: "\r\n") + "\r\n\r\n" + QuotedPrintable.encode(message.text)
  }

  /// A digest, because a key names what the message is about.
  private static func digest(_ key: String) -> String {
    SHA256.hash(data: Data(key.utf8)).prefix(16)
      .map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }

  private static func date(_ milliseconds: Int) -> String {
    let format = DateFormatter()
    format.locale = Locale(identifier: "en_US_POSIX")
    format.timeZone = TimeZone(secondsFromGMT: 0)
    format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss '+0000'"
    return format.string(from: Date(timeIntervalSince1970: Double(milliseconds) / 1000))
  }
}
