package import CourseFormat
import Kernel
package import Web

/// What the learner's pages need of a course: the library, and how far somebody is.
package struct CourseDesk: Sendable {
  package let library: CourseLibrary
  package let enrollments: EnrollmentStore
  package let progress: ProgressStore
  package let clock: @Sendable () -> Int

  package init(
    library: CourseLibrary, enrollments: EnrollmentStore, progress: ProgressStore,
    clock: @escaping @Sendable () -> Int
  ) {
    self.library = library
    self.enrollments = enrollments
    self.progress = progress
    self.clock = clock
  }

  /// Somebody in a course that they take or took.
  package func learner(
    _ person: SignedInPerson, in course: Course.ID
  ) async throws -> Learner {
    guard let enrollment = try await enrollments.enrollment(of: person.id, in: course) else {
      throw CourseError.notEnrolled
    }
    return try await learner(person, enrollment)
  }

  package func learner(
    _ person: SignedInPerson, _ enrollment: Enrollment
  ) async throws -> Learner {
    Learner(
      person: person, enrollment: enrollment,
      version: try await library.version(enrollment.version))
  }

  package func standing(of learner: Learner) async throws -> CourseProgress {
    CourseProgress(
      learner.version.course, path: learner.enrollment.path,
      progress: try await progress.progress(of: learner.enrollment.id))
  }

  /// Everything that somebody takes or took, what was begun last first.
  package func courses(of person: SignedInPerson) async throws -> [OwnCourse] {
    var courses: [OwnCourse] = []
    for enrollment in try await enrollments.enrollments(of: person.id) {
      let learner = try await learner(person, enrollment)
      courses.append(OwnCourse(learner: learner, standing: try await standing(of: learner)))
    }
    return courses
  }
}

/// A course that somebody takes or took, with where they stand in it.
package struct OwnCourse: Sendable {
  package var learner: Learner
  package var standing: CourseProgress
}
