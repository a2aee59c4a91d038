import Hummingbird
import Kernel
import Markup
import SiteMap
package import Web

/// What somebody has to do and was told, and the messages of trainers.
package struct NoticeRoutes: Sendable {
  private let desk: AssignmentDesk

  package init(desk: AssignmentDesk) {
    self.desk = desk
  }

  package var routes: [Route] {
    let mayLearn = Access.permission(.takeCourses)
    let mayWrite = Access.permission(.assignCourses)
    return [
      .get("learning/assignments", mayLearn, use: showOwn),
      .post("learning/assignments", mayLearn, use: markRead),
      .get("training/messages", mayWrite, use: showMessages),
      .post("training/messages", mayWrite, use: send),
    ]
  }

  private func showOwn(request: Request, context: AppContext) async throws -> Response {
    let person = try context.visitor.requirePerson()
    try await desk.store.settle(person: person.id)
    let terms = try await desk.store.terms(ofPerson: person.id)
    let assignments = try await desk.store.assignments()
    let notices = try await desk.notices.notices(for: person.id)
    let flash = try await context.takeFlash()
    return context.page("My assignments", flash: flash, styles: ["training.css"]) {
      OwnAssignmentsPage(
        terms: terms,
        assignments: Dictionary(assignments.map { ($0.id, $0) }) { first, _ in first },
        notices: notices, now: desk.clock(), formToken: context.visitor.formToken)
    }
  }

  private func markRead(request: Request, context: AppContext) async throws -> Response {
    let person = try context.visitor.requirePerson()
    try await desk.notices.markRead(by: person.id, now: desk.clock())
    return .redirect(to: Link.learning(.assignments).path, type: .normal)
  }

  private func showMessages(request: Request, context: AppContext) async throws -> Response {
    let target = MessageTarget(
      assignment: request.uri.queryParameters["assignment"].map(String.init),
      isOverdue: request.uri.queryParameters["to"] == "overdue")
    return try await messages(target, text: "", title: "", error: nil, context)
  }

  private func messages(
    _ target: MessageTarget, text: String, title: String, error: (any UserFacingError)?,
    _ context: AppContext
  ) async throws -> Response {
    let people = try await people(target)
    let sent = try await desk.notices.messages()
    let running = try await desk.store.assignments().filter(\.isActive)
    let flash = try await context.takeFlash()
    return context.page(
      "Messages", status: error?.kind.status ?? .ok, flash: flash, styles: ["training.css"]
    ) {
      MessagesPage(
        target: target, people: people, running: running, sent: sent, title: title, text: text,
        error: error?.message, formToken: context.visitor.formToken)
    }
  }

  private func send(request: Request, context: AppContext) async throws -> Response {
    let form = context.form
    let target = MessageTarget(
      assignment: form.text("assignment").isEmpty ? nil : form.text("assignment"),
      isOverdue: form.text("to") == "overdue")
    do {
      let people = try await people(target)
      try await desk.write(
        form.text("text"), title: form.text("title"), to: people,
        path: Link.learning(.assignments).path, by: try context.visitor.requirePerson())
      try await context.leaveFlash(
        Flash(.success, people.count == 1 ? "Sent to 1 person." : "Sent to \(people.count) people.")
      )
      return .redirect(to: Link.training(.messages).path, type: .normal)
    } catch let error as AssignmentError {
      return try await messages(
        target, text: form.text("text"), title: form.text("title"), error: error, context)
    }
  }

  /// Those who have not done what the message is about, each once.
  private func people(_ target: MessageTarget) async throws -> [TrainingPerson] {
    guard target.assignment != nil || target.isOverdue else { return [] }
    let byID = try await desk.people.byID()
    let moment = target.isOverdue ? desk.clock() : Int.max
    let terms = try await desk.store.openTerms(dueBefore: moment).filter {
      target.assignment == nil || $0.assignment.rawValue == target.assignment
    }
    return Set(terms.map(\.person)).compactMap { byID[$0] }.filter(\.isActive)
      .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
  }
}

/// Whom a message is for.
struct MessageTarget: Equatable {
  /// The people of this assignment who are not done.
  var assignment: String?
  /// Everybody who is late.
  var isOverdue: Bool
}
