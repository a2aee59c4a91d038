package import CourseFormat
import Foundation

/// Days and months as training counts them, in UTC.
package enum TrainingTime {
  package static let day = 24 * 60 * 60 * 1000

  private static let calendar: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    return calendar
  }()

  /// The same day so many months later, or the last day of that month: 31 January and one month is
  /// the last of February.
  package static func adding(months: Int, to moment: Int) -> Int {
    let date = Date(timeIntervalSince1970: Double(moment) / 1000)
    guard let later = calendar.date(byAdding: .month, value: months, to: date) else {
      return moment
    }
    return Int((later.timeIntervalSince1970 * 1000).rounded())
  }

  package static func day(of moment: Int) -> CalendarDay? {
    let parts = calendar.dateComponents(
      [.year, .month, .day], from: Date(timeIntervalSince1970: Double(moment) / 1000))
    guard let year = parts.year, let month = parts.month, let day = parts.day else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }

  /// The day of a moment as `YYYY-MM-DD`.
  package static func written(_ moment: Int) -> String { day(of: moment)?.description ?? "" }

  fileprivate static func start(of day: CalendarDay) -> Int {
    let date = calendar.date(
      from: DateComponents(year: day.year, month: day.month, day: day.day))
    return date.map { Int($0.timeIntervalSince1970 * 1000) } ?? 0
  }
}

extension CalendarDay {
  /// The first millisecond of the day in UTC.
  package var startOfDay: Int { TrainingTime.start(of: self) }
  /// The last millisecond of the day in UTC.
  package var endOfDay: Int { startOfDay + TrainingTime.day - 1 }
}
