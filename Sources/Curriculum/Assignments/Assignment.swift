package import CourseFormat
package import Kernel

/// Who has to take which course, by when, and whether again later.
package struct Assignment: Equatable, Sendable {
  package typealias ID = Identifier<Assignment>

  package var id: ID
  package var course: Course.ID
  package var courseTitle: String
  /// A short path; nil for the whole course.
  package var path: CoursePath.ID?
  package var audience: Audience
  package var due: DueRule
  /// How long a completion holds; nil when once is enough.
  package var validMonths: Int?
  /// What those concerned are told, such as the order that asks for it.
  package var note: String
  package var author: String
  package var authorName: String
  package var createdAt: Int
  package var endedAt: Int?

  package var isActive: Bool { endedAt == nil }
}

/// By when somebody has to be done.
package enum DueRule: Codable, Equatable, Sendable {
  /// To the end of this day (UTC), for everybody.
  case on(CalendarDay)
  /// So many days after the person was assigned.
  case within(days: Int)

  /// In milliseconds since 1970.
  func moment(assignedAt: Int) -> Int {
    switch self {
    case .on(let day): max(day.endOfDay, assignedAt)
    case .within(let days): assignedAt + days * TrainingTime.day
    }
  }

  package var words: String {
    switch self {
    case .on(let day): "by \(day)"
    case .within(let days): days == 1 ? "within 1 day" : "within \(days) days"
    }
  }
}
