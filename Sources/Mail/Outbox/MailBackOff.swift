/// How long a message waits after each failed try, in milliseconds.
enum MailBackOff {
  private static let minute = 60_000
  private static let waits = [1, 5, 30, 120, 480].map { $0 * minute }

  /// Messages older than this were never tried, because there was no mail server.
  static let longestWithoutServer = 7 * 24 * 60 * minute

  /// Nil after the last try.
  static func wait(afterTry count: Int) -> Int? {
    waits.indices.contains(count - 1) ? waits[count - 1] : nil
  }

  /// How long a message that is being sent is kept from being sent a second time.
  static func hold(ofTry count: Int) -> Int {
    wait(afterTry: count) ?? minute
  }

  static let tries = waits.count + 1
}
