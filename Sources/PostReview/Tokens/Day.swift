import Foundation

extension Int {
  /// The day of a moment in milliseconds since 1970, such as `2026-11-22` (UTC).
  var asDay: String {
    Date(timeIntervalSince1970: Double(self) / 1000)
      .formatted(.iso8601.year().month().day())
  }

  /// The moment as programs read it (RFC 3339).
  var asTimestamp: String {
    Date(timeIntervalSince1970: Double(self) / 1000).formatted(.iso8601)
  }
}
