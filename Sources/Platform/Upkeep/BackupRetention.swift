import Foundation

/// Which backups are kept: the newest of each of the last days, and of each of the last months.
package struct BackupRetention: Sendable, Equatable {
  package var days: Int
  package var months: Int

  package init(days: Int = 14, months: Int = 12) {
    self.days = max(1, days)
    self.months = max(0, months)
  }

  /// The moments (milliseconds since 1970) worth keeping; the newest always is.
  package func kept(of moments: [Int], now: Int) -> Set<Int> {
    let past = moments.filter { $0 <= now }.sorted(by: >)
    // A clock that was wrong once must not cost a backup.
    let ahead = moments.filter { $0 > now }
    return Set(ahead)
      .union(newest(of: past, count: days, by: [.year, .month, .day]))
      .union(newest(of: past, count: months, by: [.year, .month]))
  }

  /// The newest of each of so many periods, of those that have one.
  private func newest(
    of moments: [Int], count: Int, by parts: Set<Calendar.Component>
  ) -> [Int] {
    var seen: Set<DateComponents> = []
    var kept: [Int] = []
    for moment in moments where kept.count < count {
      let period = BackupTime.calendar.dateComponents(parts, from: BackupTime.date(moment))
      if seen.insert(period).inserted { kept.append(moment) }
    }
    return kept
  }
}

/// Times of backups are in UTC, so that a file's name means the same everywhere.
enum BackupTime {
  static let calendar: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    return calendar
  }()

  static func date(_ milliseconds: Int) -> Date {
    Date(timeIntervalSince1970: Double(milliseconds) / 1000)
  }

  /// As in `2026-11-23T0200-05-123Z`: it sorts by time and suits every file system.
  static func name(_ milliseconds: Int) -> String {
    let parts = calendar.dateComponents(
      [.year, .month, .day, .hour, .minute, .second], from: date(milliseconds))
    func two(_ number: Int?) -> String { ((number ?? 0) < 10 ? "0" : "") + "\(number ?? 0)" }
    return "\(parts.year ?? 0)-\(two(parts.month))-\(two(parts.day))"
      + "T\(two(parts.hour))\(two(parts.minute))-\(two(parts.second))"
      + "-\(String(1_000 + milliseconds % 1_000).dropFirst())Z"
  }
}
