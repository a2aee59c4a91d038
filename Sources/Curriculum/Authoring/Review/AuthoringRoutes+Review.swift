import CourseFormat
import Hummingbird
import Kernel
import SiteMap
import Web

extension AuthoringRoutes {
  func submit(request: Request, context: AppContext) async throws -> Response {
    try await act("Sent to review.", context) { course, revision, note, author in
      try await desk.submit(course, revision: revision, note: note, by: author)
    }
  }

  func withdraw(request: Request, context: AppContext) async throws -> Response {
    try await act("Taken back. You can write on.", context) { course, revision, _, author in
      try await desk.withdraw(course, revision: revision, by: author)
    }
  }

  func comment(request: Request, context: AppContext) async throws -> Response {
    try await act("Your comment is there.", context) { course, revision, note, author in
      try await desk.comment(course, revision: revision, note: note, by: author)
    }
  }

  func sendBack(request: Request, context: AppContext) async throws -> Response {
    try await act("Sent back with your words.", context) { course, revision, note, author in
      try await desk.sendBack(course, revision: revision, note: note, by: author)
    }
  }

  func approve(request: Request, context: AppContext) async throws -> Response {
    try await act("Approved. Publish it when you are ready.", context) {
      course, revision, note, author in
      try await desk.approve(course, revision: revision, note: note, by: author)
    }
  }

  func publish(request: Request, context: AppContext) async throws -> Response {
    let waiver = context.form.text("waiver")
    return try await act("Published. New learners get this version.", context) {
      course, revision, _, author in
      _ = try await desk.publish(course, revision: revision, waiver: waiver, by: author)
    }
  }

  /// Does something about the revision that the person saw; a refusal comes back with their words.
  private func act(
    _ said: String, _ context: AppContext,
    _ body: (Course.ID, Int, String, Author) async throws -> Void
  ) async throws -> Response {
    let course = try context.courseID()
    let note = context.form.text("note")
    do {
      try await body(
        course, Int(context.form.text("revision")) ?? 0, note, try context.author())
    } catch let error as AuthoringError where error != .noSuchDraft {
      let kept = note.isEmpty ? "" : " You had written: “\(note.prefix(500))”"
      try await context.leaveFlash(Flash(.problem, error.message + kept))
      return .redirect(to: Link.authoring(.course(course.rawValue)).path, type: .normal)
    }
    return try await done(said, .course(course.rawValue), context)
  }
}
