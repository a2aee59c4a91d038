import CourseFormat
package import DraftReview

/// What is said about a learner's draft: by the exercise, and by draft review.
struct DraftReading: Sendable {
  var check: CourseFormat.DraftCheck
  /// Gravest first.
  var findings: [Finding]

  init(_ text: String, for exercise: DraftExercise, findings: [Finding]) {
    check = CourseFormat.DraftCheck(text, of: exercise)
    self.findings = findings.sorted { $0.severity > $1.severity }
  }

  /// Nothing missing, nothing unwanted, nothing that draft review would block.
  var isGood: Bool { check.isGood && !findings.contains { $0.severity == .block } }
}

/// Reads a learner's draft as draft review would; the wiring fills it.
package typealias CourseDraftReview = @Sendable (_ text: String) -> [Finding]
