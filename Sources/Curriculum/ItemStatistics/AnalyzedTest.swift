import CourseFormat
import Kernel

/// Which answers an analysis is made from.
enum AnalyzedTest: Hashable, Sendable {
  /// Each person's first sitting of each quiz, together.
  case quizzes
  case quiz(ItemReference)
  case before, after, placement

  /// What an address says; what it does not know is all quizzes.
  init(_ text: String?) {
    switch text ?? "" {
    case "before": self = .before
    case "after": self = .after
    case "placement": self = .placement
    case let name: self = ItemReference(name).map { .quiz($0) } ?? .quizzes
    }
  }

  /// As it stands in addresses.
  var name: String {
    switch self {
    case .quizzes: ""
    case .quiz(let item): item.description
    case .before: "before"
    case .after: "after"
    case .placement: "placement"
    }
  }

  var purpose: Attempt.Purpose {
    switch self {
    case .quizzes, .quiz: .quiz
    case .before: .before
    case .after: .after
    case .placement: .placement
    }
  }

  func includes(_ item: ItemReference?) -> Bool {
    if case .quiz(let wanted) = self { return item == wanted }
    return true
  }

  func title(in course: Course) -> String {
    switch self {
    case .quizzes: "All quizzes, first tries"
    case .quiz(let item):
      [course.module(item.module)?.title, course.item(item)?.title].compactMap(\.self)
        .joined(separator: ": ")
    case .before: "Test before the course"
    case .after: "Test after the course"
    case .placement: "Placement test"
    }
  }

  /// What a course has.
  static func all(of course: Course) -> [AnalyzedTest] {
    [.quizzes]
      + course.items.filter { $0.item.kind == .quiz }.map { .quiz($0.reference) }
      + (course.prePost == nil ? [] : [.before, .after])
      + (course.placement == nil ? [] : [.placement])
  }
}
