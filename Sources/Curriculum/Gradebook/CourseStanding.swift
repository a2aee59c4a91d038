import CourseFormat
import Kernel

/// Where one person stands in a course, in few figures.
struct CourseStanding: Equatable, Sendable {
  enum State: String, CaseIterable, Sendable {
    case done, stuck, learning, enrolled, left
  }

  var enrollment: Enrollment.ID
  var person: TrainingPerson
  var version: Int
  var path: String?
  var done: Int
  var wanted: Int
  var minutes: Int
  /// The mean of the quizzes passed so far, 0 to 1.
  var score: Double?
  var enrolledAt: Int
  var completedAt: Int?
  var leftAt: Int?
  /// The last sign of the learner.
  var lastAt: Int
  var trouble: Trouble?

  /// What keeps somebody from going on.
  enum Trouble: Equatable, Sendable {
    /// So many failed tries at one item, and none passed.
    case failing(item: String, tries: Int)
    /// Nothing has happened for so many days; the item is the one that would be next.
    case idle(item: String, days: Int)
  }

  var state: State {
    if completedAt != nil { return .done }
    if leftAt != nil { return .left }
    if trouble != nil { return .stuck }
    return done > 0 ? .learning : .enrolled
  }
}

extension CourseStanding.State {
  var title: String {
    switch self {
    case .done: "Done"
    case .stuck: "Stuck"
    case .learning: "Learning"
    case .enrolled: "Nothing done yet"
    case .left: "Left"
    }
  }

  var tag: String {
    switch self {
    case .done: "tag tag-good"
    case .stuck: "tag tag-warn"
    case .learning, .enrolled, .left: "tag"
    }
  }
}

extension CourseStanding.Trouble {
  /// “4 failed tries”, “no progress for 20 days”.
  var words: String {
    switch self {
    case .failing(_, let tries): "\(tries) failed tries"
    case .idle(_, let days): "no progress for \(days) days"
    }
  }

  var item: String {
    switch self {
    case .failing(let item, _), .idle(let item, _): item
    }
  }
}
