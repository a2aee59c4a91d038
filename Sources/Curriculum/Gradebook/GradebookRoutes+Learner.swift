import Markup
import CourseFormat
import Hummingbird
import Kernel
import Storage
import Web

extension GradebookRoutes {
  func showLearner(request: Request, context: AppContext) async throws -> Response {
    let course = Course.ID(try context.parameters.require("course"))
    let person = try await people.person(try context.parameters.require("person"))
    let record = try await record(of: person, in: course)
    return context.page("\(person.name): \(record.version.course.title)", styles: Self.styles) {
      LearnerRecordPage(record: record, now: clock())
    }
  }

  func showAttempt(request: Request, context: AppContext) async throws -> Response {
    let id = Attempt.ID(try context.parameters.require("attempt"))
    let found = try await database.read { transaction in
      try transaction.attempts("id = \(id)").first.map {
        (attempt: $0, answers: try transaction.answers(of: id))
      }
    }
    guard let found else { throw TrainingError.noSuchAttempt }
    let version = try await library.version(found.attempt.version)
    let person = try await people.everybody().first { $0.id == found.attempt.person }
    return context.page("Test: \(version.course.title)", styles: Self.styles) {
      AttemptPage(
        attempt: found.attempt, version: version, name: person?.name ?? "Unknown person",
        answers: found.answers)
    }
  }

  private func record(of person: TrainingPerson, in course: Course.ID) async throws -> LearnerRecord
  {
    let found = try await database.read { transaction in
      try transaction.row(
        """
        SELECT * FROM course_enrollment WHERE person_id = \(person.id) AND course_id = \(course)
        ORDER BY round DESC LIMIT 1
        """
      ).map { row in
        let enrollment = try Enrollment(row)
        return (
          enrollment, try transaction.progress(of: enrollment.id),
          try transaction.attempts("person_id = \(person.id) AND course_id = \(course)")
        )
      }
    }
    guard let (enrollment, progress, attempts) = found else {
      throw TrainingError.neverEnrolled(person.name)
    }
    let version = try await library.version(enrollment.version)
    return LearnerRecord(
      person: person, enrollment: enrollment, version: version,
      standing: CourseProgress(version.course, path: enrollment.path, progress: progress),
      attempts: attempts, certificate: try await certificates.certificate(of: enrollment.id))
  }
}
