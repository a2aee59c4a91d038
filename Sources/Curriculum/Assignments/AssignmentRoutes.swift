import CourseFormat
import Hummingbird
import Kernel
import Markup
import SiteMap
package import Web

/// Assigning courses, and what is decided about single people.
package struct AssignmentRoutes: Sendable {
  private let desk: AssignmentDesk

  package init(desk: AssignmentDesk) {
    self.desk = desk
  }

  package var routes: [Route] {
    let mayRead = Access.permission(.readCompliance)
    let mayAssign = Access.permission(.assignCourses)
    return [
      .get("training/assignments", mayRead, use: list),
      .get("training/assignments/new", mayAssign, use: showForm),
      .post("training/assignments/new", mayAssign, use: assign),
      .get("training/assignments/:assignment", mayRead, use: show),
      .post("training/assignments/:assignment/exempt", mayAssign, use: exempt),
      .post("training/assignments/:assignment/end", mayAssign, use: end),
    ]
  }

  private func list(request: Request, context: AppContext) async throws -> Response {
    try await desk.store.settle()
    let assignments = try await desk.store.assignments()
    let counts = try await desk.store.counts(now: desk.clock())
    let mayAssign = try context.visitor.requirePerson().may(.assignCourses)
    let flash = try await context.takeFlash()
    return context.page("Assignments", flash: flash, styles: ["training.css"]) {
      AssignmentListPage(assignments: assignments, counts: counts, mayAssign: mayAssign)
    }
  }

  private func showForm(request: Request, context: AppContext) async throws -> Response {
    let course = request.uri.queryParameters["course"].map { Course.ID(String($0)) } ?? ""
    return try await form(NewAssignment(course: course), error: nil, context)
  }

  private func form(
    _ typed: NewAssignment, error: (any UserFacingError)?, _ context: AppContext
  ) async throws -> Response {
    let courses = try await desk.library.newest()
    let people = try await desk.people.everybody()
    return context.page(
      "Assign a course", status: error?.kind.status ?? .ok, styles: ["training.css"]
    ) {
      AssignmentFormPage(
        courses: courses, people: people, typed: typed, error: error?.message,
        formToken: context.visitor.formToken)
    }
  }

  private func assign(request: Request, context: AppContext) async throws -> Response {
    let typed = NewAssignment(context.form)
    do {
      let assignment = try await desk.assign(typed, by: try context.visitor.requirePerson())
      try await context.leaveFlash(Flash(.success, "Assigned. Those concerned are told."))
      return .redirect(
        to: Link.training(.assignment(assignment.id.rawValue)).path, type: .normal)
    } catch let error as AssignmentError {
      return try await form(typed, error: error, context)
    } catch let error as CourseError {
      return try await form(typed, error: error, context)
    }
  }

  private func show(request: Request, context: AppContext) async throws -> Response {
    let id = try id(context)
    try await desk.store.settle()
    let assignment = try await desk.store.assignment(id)
    let terms = try await desk.store.terms(of: id)
    let events = try await desk.store.events(of: id)
    let people = try await desk.people.byID()
    let mayAssign = try context.visitor.requirePerson().may(.assignCourses)
    let state = request.uri.queryParameters["state"].flatMap {
      AssignedTerm.State(rawValue: String($0))
    }
    let flash = try await context.takeFlash()
    return context.page(assignment.courseTitle, flash: flash, styles: ["training.css"]) {
      AssignmentPage(
        assignment: assignment, terms: terms, events: events, people: people, state: state,
        now: desk.clock(), mayAssign: mayAssign, formToken: context.visitor.formToken)
    }
  }

  private func exempt(request: Request, context: AppContext) async throws -> Response {
    let id = try id(context)
    let actor = try context.visitor.requirePerson()
    let person = context.form.text("person")
    if context.form.text("do") == "resume" {
      try await desk.store.resume(person, in: id, by: actor.name, now: desk.clock())
      try await context.leaveFlash(Flash(.success, "The exemption is taken back."))
    } else {
      try await desk.store.exempt(
        person, from: id, reason: context.form.text("reason"), by: actor.name, now: desk.clock())
      try await context.leaveFlash(Flash(.success, "Exempted; the reason stands in the record."))
    }
    return .redirect(to: Link.training(.assignment(id.rawValue)).path, type: .normal)
  }

  private func end(request: Request, context: AppContext) async throws -> Response {
    let id = try id(context)
    let actor = try context.visitor.requirePerson()
    try await desk.store.end(id, by: actor.name, now: desk.clock())
    try await context.leaveFlash(
      Flash(.success, "Ended. Nobody is reminded any more; what was done stays in the record."))
    return .redirect(to: Link.training(.assignment(id.rawValue)).path, type: .normal)
  }

  private func id(_ context: AppContext) throws -> Assignment.ID {
    Assignment.ID(try context.parameters.require("assignment"))
  }
}

extension NewAssignment {
  /// A choice of the form is `course` or `course/path`.
  init(_ form: FormData) {
    let parts = form.text("course").split(separator: "/", maxSplits: 1).map(String.init)
    self.init(course: Course.ID(parts.first ?? ""))
    path = parts.count > 1 ? CoursePath.ID(parts[1]) : nil
    everybody = form["everybody"] != nil
    units = form.all("unit")
    ranks = form.all("rank")
    roles = form.all("role")
    addresses = form.text("addresses")
    dueDay = form.text("due-day")
    dueDays = form.text("due-days")
    months = form.text("months")
    note = form.text("note")
  }
}
