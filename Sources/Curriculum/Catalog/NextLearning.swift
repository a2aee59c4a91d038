import CourseFormat
package import Web

/// The exact next thing to learn, in words and with its address.
package struct NextLearning: Equatable, Sendable {
  package var about: String
  package var title: String
  package var button: String
  package var path: String
}

extension CourseDesk {
  /// Of the course that was begun last and is not done; nil when nothing is open.
  package func nextLearning(of person: SignedInPerson) async throws -> NextLearning? {
    for own in try await courses(of: person) {
      guard own.learner.enrollment.isOpen, let step = own.standing.next else { continue }
      let course = own.learner.version.course
      return NextLearning(
        about: "\(CourseWords.minutes(step.item.minutes)) · \(CourseWords.kind(step.item.kind)) · "
          + course.title,
        title: step.item.title, button: own.standing.doneCount == 0 ? "Start" : "Continue",
        path: step.link(in: course))
    }
    return nil
  }
}
