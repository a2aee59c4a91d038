package import Foundation
package import Kernel

/// When the nightly backup is made, where, and how long it is kept.
package struct BackupSchedule: Sendable, Equatable {
  package var folder: URL
  /// Minutes after midnight, UTC.
  package var minute: Int
  package var retention: BackupRetention

  package init(folder: URL, minute: Int = 2 * 60, retention: BackupRetention = BackupRetention()) {
    self.folder = folder
    self.minute = minute
    self.retention = retention
  }

  /// Whether the last backup lies before the last moment at which one was due.
  package func isDue(last: Int?, now: Int) -> Bool {
    guard let last else { return true }
    let day = 24 * 60 * 60 * 1000
    let since = (now - minute * 60_000) % day
    // A backup from the future was made by a clock that was wrong.
    return last < now - since || last > now
  }

  /// Reads `02:00`; throws when it is no time of day.
  package static func minute(_ text: String) throws(BackupScheduleError) -> Int {
    let parts = text.split(separator: ":").map { Int($0) }
    guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0...23).contains(hour),
      (0...59).contains(minute)
    else { throw .time(text) }
    return hour * 60 + minute
  }
}

package enum BackupScheduleError: UserFacingError, Equatable {
  case time(String)
  case days(String)

  package var kind: UserFacingErrorKind { .invalid }

  package var message: String {
    switch self {
    case .time(let text):
      "ROLLCALL_BACKUP_TIME is “\(text)”. Write a time of day in UTC, such as 02:00, or off."
    case .days(let text):
      "ROLLCALL_BACKUP_DAYS is “\(text)”. Write how many days to keep backups, such as 14."
    }
  }
}
