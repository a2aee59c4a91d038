import ContentFiles
import CourseFormat
import HTTPTypes
import Hummingbird
import Kernel
import Markup
import SiteMap
import Web

/// The steps of a module, each in the form of its kind.
extension AuthoringRoutes {
  func item(request: Request, context: AppContext) async throws -> Response {
    let draft = try await draft(context)
    let (module, entry) = try step(in: draft, context)
    if entry.kind == CourseItem.Kind.lesson.rawValue {
      let file = draft.files[CoursePaths.lesson(module, entry.id)]
      let fields = LessonFields(file: file?.text ?? "")
      guard fields.isReadable else {
        return .redirect(
          to: Link.authoring(.file(draft.id, file: CoursePaths.lesson(module, entry.id))).path,
          type: .normal)
      }
      return try await lessonPage(draft, module, entry.id, fields, base: file?.revision, context)
    }
    return try await stepPage(draft, module, entry, context)
  }

  func saveItem(request: Request, context: AppContext) async throws -> Response {
    let draft = try await draft(context)
    let (module, entry) = try step(in: draft, context)
    let isStep = context.form["part"] == "step"
    if entry.kind == CourseItem.Kind.lesson.rawValue, !isStep {
      return try await saveLesson(draft, module, entry.id, context)
    }
    return try await saveStep(draft, module, entry, isStep: isStep, context)
  }

  private func step(
    in draft: ReadDraft, _ context: AppContext
  ) throws -> (module: String, entry: ItemEntry) {
    let module = try context.parameter("module")
    let item = try context.parameter("item")
    let entries = ItemEntry.all(in: draft.text(CoursePaths.module(module)))
    guard let entry = entries.first(where: { $0.id == item }) else {
      throw AuthoringError.noSuchPlace
    }
    return (module, entry)
  }

  private func saveLesson(
    _ draft: ReadDraft, _ module: String, _ item: String, _ context: AppContext
  ) async throws -> Response {
    let fields = LessonFields(context.form)
    if context.form["do"] == "look" {
      return try await lessonPage(draft, module, item, fields, base: context.base, context)
    }
    let edit = PlaceEdit(
      path: CoursePaths.lesson(module, item), base: context.base, place: { $0 },
      apply: { fields.applied(to: $0) })
    return try await save(edit, context, then: { .item($0, module: module, item: item) }) { newer in
      let now = try await self.draft(context)
      return try await lessonPage(
        now, module, item, fields, base: newer.revision, newer: newer, context)
    }
  }

  private func saveStep(
    _ draft: ReadDraft, _ module: String, _ entry: ItemEntry, isStep: Bool,
    _ context: AppContext
  ) async throws -> Response {
    guard let kind = CourseItem.Kind(rawValue: entry.kind) else {
      throw AuthoringError.noSuchPlace
    }
    let form = context.form
    let id = entry.id
    let changed: @Sendable (YamlTree) -> YamlTree = { tree in
      isStep ? StepForm.step(form, applied: tree) : StepForm.applied(form, kind: kind, to: tree)
    }
    let edit = PlaceEdit(
      path: CoursePaths.module(module), base: context.base,
      place: { text in
        ItemEntry.all(in: text).first { $0.id == id }.map(\.tree.written)
      },
      apply: { text in
        let index = try ItemEntry.place(of: id, in: text)
        var editing = try Self.editing(text)
        try editing.setEntry(
          index, of: "items", to: changed(editing.entries(of: "items")[index]))
        return editing.text
      })
    do {
      try await saveParts(of: entry, kind: isStep ? .lesson : kind, module, draft, context)
    } catch let newer as NewerPlace {
      return try await stepPage(
        try await self.draft(context), module, ItemEntry(changed(entry.tree)), newer: newer, context
      )
    }
    return try await save(edit, context, then: { .item($0, module: module, item: id) }) { newer in
      try await stepPage(
        try await self.draft(context), module, ItemEntry(changed(entry.tree)),
        base: newer.revision, newer: newer, context)
    }
  }

  /// What stands in a file of its own: a policy's text, a post to write.
  private func saveParts(
    of entry: ItemEntry, kind: CourseItem.Kind, _ module: String, _ draft: ReadDraft,
    _ context: AppContext
  ) async throws {
    let form = context.form
    let base: (String) -> Int? = { name in
      form[name].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    }
    var edit: PlaceEdit?
    switch kind {
    case .policy:
      let path = "modules/\(module)/" + (entry.tree["text"]?.string ?? "")
      edit = .whole(path, text: form.block("policy-text") + "\n", base: base("policy-base"))
    case .draft:
      let fields = ExerciseFields(form)
      let id = entry.id
      edit = PlaceEdit(
        path: CoursePaths.drafts(module), base: base("draft-base"),
        place: { text in
          YamlTree(text)?.entries.first { $0["id"]?.string == id }?.written
        },
        apply: { text in
          let index = try ExerciseFields.place(of: id, in: text)
          var editing = try Self.editing(text)
          try editing.setEntry(
            index, of: nil, to: fields.applied(to: editing.entries(of: nil)[index]))
          return editing.text
        })
    default: return
    }
    if let edit { try await desk.save(edit, to: draft.draft.course, by: try context.author()) }
  }

  private func lessonPage(
    _ draft: ReadDraft, _ module: String, _ item: String, _ fields: LessonFields, base: Int?,
    newer: NewerPlace? = nil, _ context: AppContext
  ) async throws -> Response {
    try await frame(fields.title, status: newer == nil ? .ok : .conflict, context) {
      LessonFormPage(
        draft: draft, module: module, item: item, fields: fields, base: base, newer: newer,
        formToken: context.visitor.formToken)
    }
  }

  private func stepPage(
    _ draft: ReadDraft, _ module: String, _ entry: ItemEntry, base: Int? = nil,
    newer: NewerPlace? = nil, _ context: AppContext
  ) async throws -> Response {
    guard let kind = CourseItem.Kind(rawValue: entry.kind) else {
      return .redirect(
        to: Link.authoring(.file(draft.id, file: CoursePaths.module(module))).path, type: .normal)
    }
    // What was typed comes back; a page that was only opened shows what is there.
    let typed = newer == nil ? nil : context.form
    var page = StepFormPage(
      draft: draft, module: module, entry: entry, kind: kind,
      base: base ?? draft.files[CoursePaths.module(module)]?.revision, newer: newer,
      formToken: context.visitor.formToken)
    switch kind {
    case .policy:
      let file = draft.files["modules/\(module)/" + (entry.tree["text"]?.string ?? "")]
      page.policy = (typed?["policy-text"] ?? file?.text ?? "", file?.revision)
    case .draft:
      let file = draft.files[CoursePaths.drafts(module)]
      let tree = YamlTree(file?.text ?? "")?.entries.first { $0["id"]?.string == entry.id }
      let fields = typed.map { ExerciseFields($0) } ?? tree.map { ExerciseFields($0) }
      page.exercise = fields.map { ($0, file?.revision) }
    default: break
    }
    return try await frame(entry.id, status: newer == nil ? .ok : .conflict, context) { [page] in
      page
    }
  }
}
