import CourseFormat
import Hummingbird
import Kernel
import Markup
import SiteMap
package import Web

/// Who has done what was assigned: one answer, who is late, and the tables as files.
package struct ComplianceRoutes: Sendable {
  private let desk: AssignmentDesk

  package init(desk: AssignmentDesk) {
    self.desk = desk
  }

  package var routes: [Route] {
    let mayRead = Access.permission(.readCompliance)
    return [
      .get("training", mayRead, use: showStart),
      .get("training/compliance", mayRead, use: show),
      .post("training/compliance", .permission(.assignCourses), use: changeLeave),
      .get("training/overdue", mayRead, use: showOverdue),
      .get("training/files/compliance.csv", mayRead) { _, _ in
        try await file(\.byAssignment, named: "compliance.csv")
      },
      .get("training/files/units.csv", mayRead) { _, _ in
        try await file(\.byUnit, named: "units.csv")
      },
      .get("training/files/overdue.csv", mayRead) { _, _ in
        .csv(try await desk.overdue().table, named: "overdue.csv")
      },
      .get("training/files/assignment.csv", mayRead, use: assignmentFile),
    ]
  }

  private func showStart(request: Request, context: AppContext) async throws -> Response {
    let report = try await report()
    let courses = try await desk.library.newest()
    let person = try context.visitor.requirePerson()
    return context.page("Training", styles: ["training.css"]) {
      TrainingStartPage(report: report, courses: courses, person: person)
    }
  }

  private func show(request: Request, context: AppContext) async throws -> Response {
    let report = try await report()
    let people = try await desk.people.everybody()
    let leaves = try await desk.leaves.current(now: desk.clock())
    let mayAssign = try context.visitor.requirePerson().may(.assignCourses)
    let flash = try await context.takeFlash()
    return context.page("Compliance", flash: flash, styles: ["training.css"]) {
      CompliancePage(
        report: report,
        leaves: mayAssign
          ? LeaveSection(
            leaves: leaves, people: people, formToken: context.visitor.formToken) : nil)
    }
  }

  private func report() async throws -> ComplianceReport {
    try await desk.store.settle()
    let now = desk.clock()
    return ComplianceReport(
      assignments: try await desk.store.assignments(),
      counts: try await desk.store.counts(now: now),
      byPerson: try await desk.store.countsByPerson(now: now),
      people: try await desk.people.byID())
  }

  private func showOverdue(request: Request, context: AppContext) async throws -> Response {
    let list = try await desk.overdue()
    let mayWrite = try context.visitor.requirePerson().may(.assignCourses)
    return context.page("Overdue", styles: ["training.css"]) {
      OverduePage(list: list, mayWrite: mayWrite)
    }
  }

  private func changeLeave(request: Request, context: AppContext) async throws -> Response {
    let actor = try context.visitor.requirePerson()
    let form = context.form
    if form.text("do") == "withdraw" {
      try await desk.leaves.withdraw(Leave.ID(form.text("leave")), now: desk.clock())
      try await context.leaveFlash(Flash(.success, "Taken back. Due dates stay where they are."))
    } else {
      guard let person = try await desk.people.byID()[form.text("person")] else {
        throw AssignmentError.nobodyChosen
      }
      try await desk.leaves.add(
        person, first: CalendarDay(form.text("first")), last: CalendarDay(form.text("last")),
        note: form.text("note"), by: actor.name, now: desk.clock())
      try await context.leaveFlash(Flash(.success, "Entered. What is due then is put off."))
    }
    return .redirect(to: Link.training(.compliance).path, type: .normal)
  }

  private func file(
    _ table: KeyPath<ComplianceReport, DataTable>, named name: String
  ) async throws -> Response {
    .csv(try await report()[keyPath: table], named: name)
  }

  private func assignmentFile(request: Request, context: AppContext) async throws -> Response {
    let id = Assignment.ID(request.uri.queryParameters["course"].map(String.init) ?? "")
    try await desk.store.settle()
    let assignment = try await desk.store.assignment(id)
    let table = TermTable(
      assignment: assignment, terms: try await desk.store.terms(of: id),
      people: try await desk.people.byID(), now: desk.clock(), formToken: nil)
    return .csv(table.table, named: "assignment.csv")
  }
}
