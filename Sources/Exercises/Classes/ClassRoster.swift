import Kernel

/// Everybody in a class with where they stand, as somebody may see it.
struct ClassRoster: Equatable, Sendable {
  struct Line: Equatable, Sendable {
    var member: ClassMember
    var standing: ClassStanding
    /// nil while the run goes on, and for those who may not see results.
    var score: Double?
    /// Whose words the run uses, when the learner chose milder ones than the class.
    var isSofter: Bool
  }

  var lines: [Line] = []
  /// Whether the viewer may see results.
  var showsResults: Bool

  var ended: Int { lines.count { $0.standing.state == .ended } }
  var running: Int { lines.count { $0.standing.state == .running } }

  /// Points of those who are done, lowest first.
  var scores: [Double] { lines.compactMap(\.score).sorted() }

  /// The middle score; nil with fewer than three, so that nobody is told by it.
  var median: Double? {
    guard scores.count >= 3 else { return nil }
    let middle = scores.count / 2
    return scores.count.isMultiple(of: 2)
      ? (scores[middle - 1] + scores[middle]) / 2 : scores[middle]
  }
}
