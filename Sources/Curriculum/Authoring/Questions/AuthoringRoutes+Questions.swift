import ContentFiles
import CourseFormat
import HTTPTypes
import Hummingbird
import Kernel
import Markup
import SiteMap
import Web

/// The bank of a module.
extension AuthoringRoutes {
  func bank(request: Request, context: AppContext) async throws -> Response {
    try await bankPage(try await draft(context), context)
  }

  private func bankPage(
    _ draft: ReadDraft, report: IntakeReport? = nil, error: AuthoringError? = nil,
    _ context: AppContext
  ) async throws -> Response {
    let module = try context.parameter("module")
    guard draft.files[CoursePaths.module(module)] != nil else { throw AuthoringError.noSuchPlace }
    return try await frame("Questions", status: error?.kind.status ?? .ok, context) {
      BankPage(
        draft: draft, module: module, report: report, error: error?.message,
        formToken: context.visitor.formToken)
    }
  }

  func takeQuestions(request: Request, context: AppContext) async throws -> Response {
    let draft = try await draft(context)
    do {
      guard let file = context.form.file("questions") else {
        throw AuthoringError.noQuestions("No file was chosen.")
      }
      let report = try await desk.takeQuestions(
        from: file, into: try context.parameter("module"),
        objective: context.form.text("objective"),
        source: context.form.text("source"), of: draft, by: try context.author())
      return try await bankPage(try await self.draft(context), report: report, context)
    } catch let error as AuthoringError {
      return try await bankPage(draft, error: error, context)
    }
  }

  func question(request: Request, context: AppContext) async throws -> Response {
    let draft = try await draft(context)
    let module = try context.parameter("module")
    let family = try context.parameter("family")
    guard draft.files[CoursePaths.module(module)] != nil else { throw AuthoringError.noSuchPlace }
    let isImported = request.queryForm["imported"] != nil
    let path = isImported ? CoursePaths.imported(module) : CoursePaths.bank(module)
    let goals = ModuleFields(text: draft.text(CoursePaths.module(module)) ?? "").objectives
    var fields = FamilyFields(objective: goals.first?.id ?? "")
    if family != "new" {
      guard let entry = FamilyFields.entry(family, in: draft.text(path)) else {
        throw AuthoringError.noSuchPlace
      }
      fields = FamilyFields(entry)
    }
    return try await questionPage(
      draft, fields, base: draft.files[CoursePaths.bank(module)]?.revision,
      mustPass: Self.mustPass(fields.id, in: draft, module), isImported: isImported, context)
  }

  func saveQuestion(request: Request, context: AppContext) async throws -> Response {
    let draft = try await draft(context)
    let module = try context.parameter("module")
    let address = try context.parameter("family")
    if context.form["do"] == "remove" { return try await remove(address, draft, module, context) }
    var fields = FamilyFields(
      id: context.form.text("family"), objective: context.form.text("objective"),
      source: context.form.text("source"), a: VariantFields(context.form, "a"),
      b: VariantFields(context.form, "b"))
    let imported = context.form["imported"]
    let mustPass = context.form["must-pass"] != nil
    let again = { (fields: FamilyFields, newer: NewerPlace?, error: AuthoringError?) in
      try await self.questionPage(
        try await self.draft(context), fields, base: newer?.revision ?? context.base,
        mustPass: mustPass, isImported: imported != nil, newer: newer, error: error, context)
    }
    if context.form["do"] == "kind" { return try await again(fields, nil, nil) }
    do {
      let isNew = address == "new" || imported != nil
      fields.id = try name(of: fields, isNew: isNew, address: address, draft, module)
      var edit = questionEdit(fields, address: isNew ? nil : address, module, base: context.base)
      edit.others = try others(
        fields, old: isNew ? nil : address, imported: imported, mustPass: mustPass, draft, module)
      let saved = fields.id
      return try await save(
        edit, context, then: { .question($0, module: module, family: saved) },
        conflict: { try await again(fields, $0, nil) })
    } catch let error as AuthoringError {
      return try await again(fields, nil, error)
    }
  }

  private func questionEdit(
    _ fields: FamilyFields, address: String?, _ module: String, base: Int?
  ) -> PlaceEdit {
    let id = address ?? fields.id
    return PlaceEdit(
      path: CoursePaths.bank(module), base: base,
      place: { text in
        (FamilyFields.entry(fields.id, in: text) ?? FamilyFields.entry(id, in: text))?.written
      },
      apply: { text in
        var editing = try Self.editing(text)
        guard address != nil else {
          try editing.append(fields.tree(on: nil), to: nil)
          return editing.text
        }
        let index = try FamilyFields.place(of: id, in: text)
        try editing.setEntry(
          index, of: nil, to: fields.tree(on: editing.entries(of: nil)[index]))
        return editing.text
      })
  }

  private func remove(
    _ family: String, _ draft: ReadDraft, _ module: String, _ context: AppContext
  ) async throws -> Response {
    let edit = PlaceEdit(
      path: CoursePaths.bank(module), base: context.base,
      place: { FamilyFields.entry(family, in: $0)?.written },
      apply: { text in
        var editing = try Self.editing(text)
        try editing.setEntry(try FamilyFields.place(of: family, in: text), of: nil, to: nil)
        return editing.text
      },
      others: try references(to: family, become: nil, mustPass: false, draft, module))
    return try await save(edit, context, then: { .bank($0, module: module) }) { newer in
      let now = try await self.draft(context)
      let entry = FamilyFields.entry(family, in: now.text(CoursePaths.bank(module)))
      return try await self.questionPage(
        now, entry.map { FamilyFields($0) } ?? FamilyFields(), base: newer.revision,
        mustPass: Self.mustPass(family, in: now, module), newer: newer, context)
    }
  }

  private func questionPage(
    _ draft: ReadDraft, _ fields: FamilyFields, base: Int?, mustPass: Bool,
    isImported: Bool = false, newer: NewerPlace? = nil, error: AuthoringError? = nil,
    _ context: AppContext
  ) async throws -> Response {
    let module = try context.parameter("module")
    let address = try context.parameter("family")
    let status: HTTPResponse.Status = newer != nil ? .conflict : error?.kind.status ?? .ok
    return try await frame("Question", status: status, context) {
      QuestionFormPage(
        draft: draft, module: module, address: address, fields: fields, base: base,
        mustPass: mustPass, isImported: isImported, error: error?.message, newer: newer,
        formToken: context.visitor.formToken)
    }
  }
}
