import Hummingbird
import HTTPTypes
import Kernel
import SiteMap
import Web

/// Saving what was written. Whatever is refused, the page comes back with every word of it.
extension DeskRoutes {
  func create(request: Request, context: AppContext) async throws -> Response {
    let form = try await draftForm(context)
    let content = form.content ?? DraftContent()
    do {
      if !form.faults.isEmpty { return try await refused(form, nil, context) }
      guard form.command.saves else { return try await looked(form, nil, context) }
      let person = try person(context)
      let id = try await desk.create(content, by: person)
      return try await act(form, on: id, version: 1, saved: nil, context)
    } catch let error as DraftError {
      return try await refused(form, nil, error, context)
    }
  }

  func change(request: Request, context: AppContext) async throws -> Response {
    let form = try await draftForm(context)
    let id = try id(context)
    let record = try await desk.store.record(id)
    do {
      if !form.faults.isEmpty { return try await refused(form, record, context) }
      guard form.command.saves else { return try await looked(form, record, context) }
      var saved: SavedDraft?
      if let content = form.content {
        saved = try await desk.save(
          content, of: id, basedOn: form.base, by: try person(context))
      }
      return try await act(
        form, on: id, version: saved?.version ?? form.base, saved: saved, context)
    } catch let error as DraftError {
      return try await refused(form, try await desk.store.record(id), error, context)
    }
  }

  /// What the button asks for besides saving.
  private func act(
    _ form: DraftForm, on id: Draft.ID, version: Int, saved: SavedDraft?, _ context: AppContext
  ) async throws -> Response {
    let person = try person(context)
    do {
      switch form.command {
      case .submit:
        try await desk.submit(id, version: version, note: form.reason, by: person)
      case .ignore(let key):
        try await desk.decide(
          about: key, overrides: false, reason: form.reason, on: id, version: version, by: person)
      case .override(let key):
        try await desk.decide(
          about: key, overrides: true, reason: form.reason, on: id, version: version, by: person)
      case .save, .detach, .check, .mend, .clean: break
      }
    } catch let error as DraftError where saved != nil || form.base == 0 {
      // The text is safe; only the rest was refused.
      try await context.leaveFlash(Flash(.problem, "Saved. " + error.message))
      return .redirect(to: Link.deskDraft(id.rawValue).path, type: .normal)
    }
    try await context.leaveFlash(Flash(.success, DeskNotice.text(form.command, saved)))
    return .redirect(to: Link.deskDraft(id.rawValue).path, type: .normal)
  }

  /// The page with the findings of what was typed, perhaps with one mended; nothing is saved.
  private func looked(
    _ form: DraftForm, _ record: DraftRecord?, _ context: AppContext
  ) async throws -> Response {
    var content = form.content ?? record?.content ?? DraftContent()
    switch form.command {
    case .mend(let key):
      guard let found = desk.review.read(content).finding(key)?.finding,
        let mended = content.mended(found.finding, in: key.field)
      else { throw DraftError.noSuchFinding }
      content = mended
    case .clean: content = content.cleaned
    default: break
    }
    var view = try await view(record, content, context)
    view.base = form.base
    return page(view, wantsToEdit: true, context)
  }

  private func refused(
    _ form: DraftForm, _ record: DraftRecord?, _ context: AppContext
  ) async throws -> Response {
    // Too long to be read: the fields come back as they were, without findings.
    let content = form.content ?? DraftContent()
    var view = try await view(record, DraftContent(), context)
    view.content = content
    view.picture = try await pictures.picture(of: content)
    view.base = form.base
    view.faults = form.faults
    return page(view, wantsToEdit: true, status: .unprocessableContent, context)
  }

  private func refused(
    _ form: DraftForm, _ record: DraftRecord?, _ error: DraftError, _ context: AppContext
  ) async throws -> Response {
    guard let content = form.content else {
      let shown = record?.content ?? DraftContent()
      let view = try await view(record, shown, context)
      return page(view, status: error.kind.status, refusal: error.message, context)
    }
    var view = try await view(record, content, context)
    view.faults = [(field: "text", message: error.message)]
    view.base = form.base
    if case .stale = error {
      view.newer = record?.versions.last
      view.base = record?.draft.version ?? form.base
    }
    return page(view, wantsToEdit: true, status: error.kind.status, context)
  }
}

extension DraftContent {
  fileprivate var cleaned: DraftContent {
    var cleaned = self
    cleaned.title = HiddenCharacters.removed(from: title)
    cleaned.text = HiddenCharacters.removed(from: text)
    cleaned.own = own.mapValues(HiddenCharacters.removed)
    cleaned.alt = HiddenCharacters.removed(from: alt)
    return cleaned
  }
}

/// What the desk says after something was done.
enum DeskNotice {
  static func text(_ command: DraftForm.Command, _ saved: SavedDraft?) -> String {
    switch command {
    case .submit: "Sent for approval."
    case .ignore, .override: "Your reason is in the record."
    default: self.text(saved)
    }
  }

  private static func text(_ saved: SavedDraft?) -> String {
    guard let saved else { return "Saved as version 1." }
    guard saved.isNew else { return "Nothing has changed since version \(saved.version)." }
    switch saved.endedState {
    case .approved:
      return "Saved as version \(saved.version). The approval held for the text before it; ask "
        + "for approval of this one."
    case .inReview:
      return "Saved as version \(saved.version). It is out of review; ask for approval of this "
        + "text."
    default: return "Saved as version \(saved.version)."
    }
  }
}
