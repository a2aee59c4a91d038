import CourseFormat
import Foundation

/// Words and figures that all pages of the curriculum share.
enum CourseWords {
  static func minutes(_ minutes: Int) -> String {
    minutes < 60
      ? "\(minutes) min"
      : "\(minutes / 60) h" + (minutes % 60 == 0 ? "" : " \(minutes % 60) min")
  }

  static func kind(_ kind: CourseItem.Kind) -> String {
    switch kind {
    case .lesson: "Lesson"
    case .drill: "Practice"
    case .quiz: "Quiz"
    case .draft: "Write a post"
    case .scenario: "Exercise"
    case .reflection: "Reflection"
    case .survey: "Survey"
    case .policy: "Policy"
    case .session: "Classroom"
    }
  }

  static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

  static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }

  /// “2026-11-23”, in UTC.
  static func day(_ milliseconds: Int) -> String {
    String(
      Date(timeIntervalSince1970: Double(milliseconds) / 1000).ISO8601Format().prefix(10))
  }

  /// “14:05 UTC”.
  static func time(_ milliseconds: Int) -> String {
    let text = Date(timeIntervalSince1970: Double(milliseconds) / 1000).ISO8601Format()
    return "\(text.dropFirst(11).prefix(5)) UTC"
  }
}
