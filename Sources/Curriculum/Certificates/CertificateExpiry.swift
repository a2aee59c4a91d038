import Foundation

/// Until when a certificate holds.
enum CertificateExpiry {
  /// So many calendar months later, by the calendar of UTC.
  ///
  /// Where the month is too short its last day counts: January 31 and one month give February 28
  /// or 29.
  static func moment(_ months: Int, after issued: Int) -> Int {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let start = Date(timeIntervalSince1970: Double(issued) / 1000)
    let end = calendar.date(byAdding: .month, value: months, to: start) ?? start
    return Int((end.timeIntervalSince1970 * 1000).rounded())
  }
}
