import Hummingbird
import Kernel
import Markup
import SiteMap
package import Web

/// The list of drafts, and the pages of one draft.
package struct DeskRoutes: Sendable {
  let desk: Desk
  let pictures: PictureIntake

  package init(desk: Desk, pictures: PictureIntake) {
    self.desk = desk
    self.pictures = pictures
  }

  package var routes: [Route] {
    let (read, write) = (Access.permission(.readDrafts), Access.permission(.writeDrafts))
    let approve = Access.permission(.approveDrafts)
    return [
      .get("desk", read, use: list),
      .get("desk/new", write, use: startDraft),
      .upload("desk/drafts", write, upTo: PictureIntake.formLimit, use: create),
      .post("desk/review", write, use: review),
      .get("desk/drafts/:draft", read, use: show),
      .upload("desk/drafts/:draft", write, upTo: PictureIntake.formLimit, use: change),
      .post("desk/drafts/:draft/approve", approve, use: approveDraft),
      .post("desk/drafts/:draft/return", approve, use: sendBack),
      .post("desk/drafts/:draft/publish", write, use: markPublished),
      .post("desk/drafts/:draft/set-aside", write, use: setAside),
      .post("desk/drafts/:draft/take-up", write, use: takeUp),
      .get("desk/drafts/:draft/record", read, use: showRecord),
      .post("desk/drafts/:draft/record/:kind", read, use: export),
    ]
  }

  private func list(request: Request, context: AppContext) async throws -> Response {
    let person = try context.visitor.requirePerson()
    let words = request.uri.queryParameters["q"].map { String($0.prefix(200)) } ?? ""
    let drafts = try await desk.store.drafts(matching: words)
    let flash = try await context.takeFlash()
    return context.page("Post desk", flash: flash, scripts: ["desk.js"]) {
      DeskPage(
        drafts: drafts, search: words, reader: person.id, mayWrite: person.may(.writeDrafts),
        mayApprove: person.may(.approveDrafts))
    }
  }

  private func startDraft(request: Request, context: AppContext) async throws -> Response {
    var content = DraftContent(networks: try await desk.usualNetworks(of: try person(context)))
    if let from = request.uri.queryParameters["from"] {
      content = try await desk.store.record(Draft.ID(String(from))).content
      content.title = String(("Copy of " + content.shownTitle).prefix(DraftLimits.title))
    }
    return try await page(nil, content, context)
  }

  /// What somebody has typed, looked at while they type: the part of the page with the findings.
  private func review(request: Request, context: AppContext) async throws -> Response {
    let form = DraftForm(context.form, networks: desk.review.networks)
    let content = form.content ?? DraftContent()
    if let fault = form.faults.first { return .html(fault.message, status: .contentTooLarge) }
    let id = context.form.text("draft")
    let record = id.isEmpty ? nil : try await desk.store.record(Draft.ID(id))
    let view = try await view(record, content, context)
    let brief = ReviewBrief(review: view.review).rendered()
    return .html(brief + ReviewPanel(view: view, acts: view.editingActs).rendered())
  }

  private func show(request: Request, context: AppContext) async throws -> Response {
    let record = try await desk.store.record(try id(context))
    let wantsToEdit = request.uri.queryParameters["edit"] != nil
    return try await page(
      record, record.content, wantsToEdit: wantsToEdit, context, flash: context.takeFlash())
  }

  private func showRecord(request: Request, context: AppContext) async throws -> Response {
    let record = try await desk.store.record(try id(context))
    return context.page("Record", scripts: ["desk.js"]) {
      RecordPage(
        record: record, networks: desk.review.networks, formToken: context.visitor.formToken)
    }
  }

  private func export(request: Request, context: AppContext) async throws -> Response {
    let kind = try context.parameters.require("kind")
    guard let format = RecordFormat(rawValue: kind) else { throw DraftError.noSuchDraft }
    let record = try await desk.export(try id(context), as: format, by: try person(context))
    let bytes = try RecordFile(record: record).bytes(format)
    var headers: HTTPFields = [.contentType: format.type]
    let name = "draft-\(record.draft.id.rawValue).\(format.rawValue)"
    headers[.contentDisposition] = "attachment; filename=\"\(name)\""
    return Response(
      status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}

extension DeskRoutes {
  func id(_ context: AppContext) throws -> Draft.ID {
    Draft.ID(try context.parameters.require("draft"))
  }

  func person(_ context: AppContext) throws -> DeskPerson {
    let person = try context.visitor.requirePerson()
    return DeskPerson(id: person.id, name: person.name)
  }

  func view(
    _ record: DraftRecord?, _ content: DraftContent, _ context: AppContext
  ) async throws -> DraftView {
    let visitor = try context.visitor.requirePerson()
    let person = DeskPerson(id: visitor.id, name: visitor.name)
    let review = SettledReview(desk.review.read(content), events: record?.events ?? [])
    var verdict = ApprovalRule.Verdict.notAnApprover
    if let record, visitor.may(.approveDrafts) {
      verdict = try await desk.verdict(on: person, about: record)
    }
    return DraftView(
      record: record, content: content, review: review, networks: desk.review.networks,
      agency: try await desk.people.agency(), mayWrite: visitor.may(.writeDrafts),
      verdict: verdict, formToken: context.visitor.formToken, base: record?.draft.version ?? 0,
      picture: try await pictures.picture(of: content))
  }

  /// The editor while the draft is being written, else the page to read and decide.
  func page(
    _ record: DraftRecord?, _ content: DraftContent, wantsToEdit: Bool = false,
    _ context: AppContext, flash: Flash? = nil
  ) async throws -> Response {
    let view = try await view(record, content, context)
    return page(view, wantsToEdit: wantsToEdit, context, flash: flash)
  }

  func page(
    _ view: DraftView, wantsToEdit: Bool = false, status: HTTPResponse.Status = .ok,
    refusal: String? = nil, _ context: AppContext, flash: Flash? = nil
  ) -> Response {
    let title = view.record?.draft.title ?? "New draft"
    let scripts = ["review.js", "desk.js"]
    if let record = view.record, !view.isEdited(wantsToEdit) {
      return context.page(title, status: status, flash: flash, scripts: scripts) {
        ReadingPage(view: view, record: record, refusal: refusal)
      }
    }
    return context.page(title, status: status, flash: flash, scripts: scripts) {
      EditorPage(view: view)
    }
  }
}

extension DraftView {
  var editingActs: FindingCard.Acts {
    FindingCard.Acts(edits: true, ignores: true, overrides: record != nil && mayApprove)
  }

  fileprivate func isEdited(_ wantsToEdit: Bool) -> Bool {
    switch state {
    case .draft, .returned: mayWrite
    case .inReview, .approved: mayWrite && wantsToEdit
    case .published, .setAside: false
    }
  }
}
