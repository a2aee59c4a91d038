package import Web

/// Somebody in front of a course: who, in which enrollment, of which version.
package struct Learner: Sendable {
  package var person: SignedInPerson
  package var enrollment: Enrollment
  package var version: CourseVersion

  package init(person: SignedInPerson, enrollment: Enrollment, version: CourseVersion) {
    self.person = person
    self.enrollment = enrollment
    self.version = version
  }
}
