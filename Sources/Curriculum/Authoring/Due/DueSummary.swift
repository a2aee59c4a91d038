import CourseFormat
import Kernel

/// What is to be read again by which day, the nearest first.
struct DueSummary: Sendable {
  struct Line: Equatable, Sendable {
    var course: Course.ID
    var courseTitle: String
    /// nil for the course as a whole.
    var module: CourseModule.ID?
    var title: String
    /// `YYYY-MM-DD`.
    var day: String
    var isOverdue: Bool
    /// Within 60 days.
    var isSoon: Bool
  }

  let lines: [Line]

  /// Whether a day has come is told by `today`, which is written like the days themselves.
  init(_ versions: [CourseVersion], today: String) {
    let soon = Self.later(today, by: 60)
    lines = versions.flatMap { version -> [Line] in
      let course = version.course
      let line = { (module: CourseModule?, day: CalendarDay) in
        Line(
          course: course.id, courseTitle: course.title, module: module?.id,
          title: module?.title ?? "The course as a whole", day: day.description,
          isOverdue: day.description < today, isSoon: day.description <= soon)
      }
      return [line(nil, course.reviewBy)] + course.modules.map { line($0, $0.reviewBy) }
    }.sorted { ($0.day, $0.courseTitle, $0.title) < ($1.day, $1.courseTitle, $1.title) }
  }

  /// Overdue, or within 60 days.
  var count: Int { lines.count(where: \.isSoon) }
  var overdue: Int { lines.count(where: \.isOverdue) }

  /// The day so many days later; the same one when it cannot be read.
  private static func later(_ day: String, by days: Int) -> String {
    guard let start = CalendarDay(day) else { return day }
    var (year, month, number) = (start.year, start.month, start.day + days)
    while CalendarDay(year: year, month: month, day: number) == nil {
      let length = (28...31).last { CalendarDay(year: year, month: month, day: $0) != nil } ?? 28
      number -= length
      (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
    }
    return CalendarDay(year: year, month: month, day: number)?.description ?? day
  }
}
