import Markup
import CourseFormat
import Hummingbird
import Kernel
import Paper
package import Storage
package import Web

/// The training record: one’s own, and for trainers that of others (`?person=`).
package struct TranscriptRoutes: Sendable {
  private let desk: CertificateDesk
  private let database: any Database
  private let people: TrainingPeople

  package init(desk: CertificateDesk, database: any Database, people: TrainingPeople) {
    self.desk = desk
    self.database = database
    self.people = people
  }

  package var routes: [Route] {
    let access = Access.permission(.takeCourses)
    return [
      .get("learning/transcript", access, use: show),
      .get("learning/transcript/:file", access, use: file),
    ]
  }

  private func show(request: Request, context: AppContext) async throws -> Response {
    let viewer = try context.visitor.requirePerson()
    let person = try wanted(request, by: viewer)
    let transcript = try await transcript(of: person, viewer)
    return context.page("Training record", styles: ["training.css"]) {
      TranscriptPage(
        transcript: transcript, isOwn: person == viewer.id,
        person: person == viewer.id ? nil : person)
    }
  }

  private func file(request: Request, context: AppContext) async throws -> Response {
    let viewer = try context.visitor.requirePerson()
    let transcript = try await transcript(of: try wanted(request, by: viewer), viewer)
    switch try context.parameters.require("file") {
    case "transcript.csv": return .download(transcript.table)
    case "transcript.pdf":
      let size = request.queryForm["paper"] == "a4" ? PaperSize.a4 : .letter
      let document = transcript.document(publicURL: desk.publicURL, size: size)
      return .download(
        try document.render(), as: "application/pdf", named: "training-record.pdf")
    default: throw TrainingError.noSuchFile
    }
  }

  private func wanted(_ request: Request, by viewer: SignedInPerson) throws -> String {
    guard let person = request.queryForm["person"], person != viewer.id
    else { return viewer.id }
    guard viewer.may(.seeLearning) else { throw TrainingError.noSuchPerson }
    return person
  }

  private func transcript(
    of person: String, _ viewer: SignedInPerson
  ) async throws -> Transcript {
    let name =
      if person == viewer.id { viewer.name } else { try await people.person(person).name }
    let certificates = Dictionary(
      try await desk.store.certificates(of: person).map { ($0.enrollment, $0) },
      uniquingKeysWith: { first, _ in first })
    let lines = try await database.read { transaction in
      try transaction.transcriptLines(of: person, certificates)
    }
    return Transcript(
      name: name, agency: try await desk.agency(), lines: lines, now: desk.clock())
  }
}

extension Transaction {
  /// Every round of every course, newest first.
  fileprivate func transcriptLines(
    of person: String, _ certificates: [Enrollment.ID: Certificate]
  ) throws -> [Transcript.Line] {
    try rows(
      """
      SELECT e.id, e.path, e.enrolled_at, e.completed_at, v.title, v.number, v.content,
        COALESCE((SELECT SUM(p.seconds) FROM course_item_progress AS p
          WHERE p.enrollment_id = e.id), 0) AS seconds
      FROM course_enrollment AS e JOIN course_version AS v ON v.id = e.version_id
      WHERE e.person_id = \(person) ORDER BY e.enrolled_at DESC, e.id
      """
    ).map { row in
      let path = try row.text("path")
      let course = try CurriculumJSON.decode(Course.self, from: try row.text("content"))
      return Transcript.Line(
        course: try row.text("title"), version: try row.integer("number"),
        path: course.path(CoursePath.ID(path))?.title, enrolledAt: try row.integer("enrolled_at"),
        completedAt: try row.integerIfPresent("completed_at"),
        minutes: try row.integer("seconds") / 60,
        certificate: certificates[Enrollment.ID(try row.text("id"))])
    }
  }
}
