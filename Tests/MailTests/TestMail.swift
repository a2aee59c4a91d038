import Foundation
import Logging
import Mail
import Storage
import Synchronization
import TestSupport

/// Settings for a server of these tests.
func settings(
  _ url: String, login: MailLogin? = nil, name: String = "Rollcall", requiresTLS: Bool = false,
  authorities: String? = nil
) throws -> MailSettings {
  try MailSettings(
    server: MailServer(url), login: login,
    sender: MailSender(address: MailAddress("rollcall@fairhaven.example"), name: name),
    requiresTLS: requiresTLS, authorities: authorities)
}

extension LocalMailServer {
  func mailer(
    times: MailTimes = MailTimes(), clock: @escaping @Sendable () -> Int = { TestClock.start }
  ) throws -> Mailer {
    Mailer(try settings("smtp://127.0.0.1:\(port)"), times: times, clock: clock)
  }
}

/// A time of day that goes on only when a test says so.
final class TestClock: Sendable {
  static let start = 1_795_000_000_000
  private let moment = Mutex(start)

  var now: Int { moment.withLock { $0 } }

  func advance(minutes: Int) {
    moment.withLock { $0 += minutes * 60_000 }
  }
}

/// An outbox with its database and a clock.
struct TestOutbox {
  let database: any Database
  let outbox: MailOutbox
  let clock = TestClock()

  init() async throws {
    database = try await makeTestDatabase(MailOutboxSchema.migrations)
    outbox = MailOutbox(database: database)
  }

  @discardableResult
  func queue(_ key: String = "due/1", text: String = "Your lesson is due.") async throws -> Bool {
    let message = try MailMessage(to: "mona@fairhaven.example", subject: "Due", text: text)
    return try await database.write { [now = clock.now] transaction in
      try MailOutbox.queue(message, key: key, in: transaction, now: now)
    }
  }

  func delivery(_ mailer: Mailer?) -> MailDelivery {
    MailDelivery(
      outbox: outbox, mailer: mailer,
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
      clock: { [clock] in clock.now })
  }

  func state(_ key: String = "due/1") async throws -> QueuedMail.State? {
    try await outbox.mail(withKey: key)?.state
  }
}

extension LocalMailServer.Received {
  var headers: String {
    lines.prefix { !$0.isEmpty }.joined(separator: "\n")
  }

  func header(_ name: String) -> String? {
    let unfolded = headers.replacing("\n ", with: " ")
    return unfolded.split(separator: "\n").first { $0.hasPrefix(name + ": ") }
      .map { String($0.dropFirst(name.count + 2)) }
  }

  /// The text as a mail program shows it.
  var text: String {
    let coded = lines.drop { !$0.isEmpty }.dropFirst().joined(separator: "\n")
      .replacing("=\n", with: "")
    var bytes: [UInt8] = []
    var rest = Substring(coded)
    while let sign = rest.first {
      let digits = rest.dropFirst().prefix(2)
      if sign == "=", let byte = UInt8(digits, radix: 16) {
        bytes.append(byte)
        rest = rest.dropFirst(3)
      } else {
        bytes += Array(String(sign).utf8)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Encoded words of a header, read back.
func decoded(_ header: String) -> String {
  let words = header.split(separator: " ").compactMap { word -> Data? in
    guard word.hasPrefix("=?UTF-8?B?"), word.hasSuffix("?=") else { return nil }
    return Data(base64Encoded: String(word.dropFirst(10).dropLast(2)))
  }
  return String(decoding: words.reduce(Data(), +), as: UTF8.self)
}
