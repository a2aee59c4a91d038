import Hummingbird
import Kernel
import SiteMap
import Web

/// What is done with a text that stays as it is.
extension DeskRoutes {
  func approveDraft(request: Request, context: AppContext) async throws -> Response {
    try await decide("Approved. It can be posted now.", context) { id, version, person in
      try await desk.approve(id, version: version, by: person)
    }
  }

  func sendBack(request: Request, context: AppContext) async throws -> Response {
    let comment = context.form.text("comment")
    return try await decide("Sent back with your comment.", context) { id, version, person in
      try await desk.sendBack(id, version: version, comment: comment, by: person)
    }
  }

  func markPublished(request: Request, context: AppContext) async throws -> Response {
    let form = context.form
    return try await decide("Marked as published.", context) { id, version, person in
      try await desk.markPublished(
        id, version: version, network: form.text("network"), link: form.text("link"),
        minutesAgo: form.text("minutes"), by: person)
    }
  }

  func setAside(request: Request, context: AppContext) async throws -> Response {
    let reason = context.form.text("reason")
    return try await decide("Set aside.", context) { id, version, person in
      try await desk.setAside(id, version: version, reason: reason, by: person)
    }
  }

  func takeUp(request: Request, context: AppContext) async throws -> Response {
    try await decide("Taken up again.", context) { id, version, person in
      try await desk.takeUp(id, version: version, by: person)
    }
  }

  /// Does it and goes back to the draft; what is refused is said there.
  private func decide(
    _ done: String, _ context: AppContext,
    _ act: (Draft.ID, Int, DeskPerson) async throws -> Void
  ) async throws -> Response {
    let id = try id(context)
    let record = try await desk.store.record(id)
    do {
      try await act(id, Int(context.form.text("version")) ?? 0, try person(context))
    } catch let error as DraftError {
      let view = try await view(record, record.content, context)
      return page(view, status: error.kind.status, refusal: error.message, context)
    }
    try await context.leaveFlash(Flash(.success, done))
    return .redirect(to: Link.deskDraft(id.rawValue).path, type: .normal)
  }
}
