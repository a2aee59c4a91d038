import ContentFiles
import CourseFormat
import Hummingbird
import Kernel
import SiteMap
import Web

/// New steps, modules, files and pictures.
extension AuthoringRoutes {
  func addItem(_ context: AppContext) async throws -> Response {
    let draft = try await draft(context)
    let module = context.form.text("module")
    let path = CoursePaths.module(module)
    guard let file = draft.files[path], let text = file.text,
      let kind = CourseItem.Kind(rawValue: context.form.text("kind"))
    else { throw AuthoringError.noSuchPlace }
    let title = try newTitle(context)
    let taken = Set(ItemEntry.all(in: text).map(\.id))
    var id = CourseName.make(from: title, taken: taken)
    if kind == .scenario {
      guard let pack = desk.folders.packs.sorted().first(where: { !taken.contains($0) }) else {
        throw AuthoringError.noSuchPlace
      }
      id = pack
    }
    let place = NewItemPlace(
      id: module, objective: YamlTree(text)?["objectives"]?.entries.first?["id"]?.string,
      families: YamlTree(draft.text(CoursePaths.bank(module)) ?? "")?.entries.compactMap {
        $0["family"]?.string
      } ?? [])
    let (entry, files) = ItemEntry.new(kind, title: title, id: id, in: place)
    var others = files.map { FileChange($0.key, text: $0.value, base: nil) }
    if kind == .draft {
      others.append(try newExercise(id, title: title, objective: place.objective, module, draft))
    }
    let edit = PlaceEdit(
      path: path, base: file.revision, place: { $0 },
      apply: { text in
        var editing = try Self.editing(text)
        try editing.append(entry, to: "items")
        return editing.text
      }, others: others)
    try await desk.save(edit, to: draft.draft.course, by: try context.author())
    return try await done("Added.", .item(draft.id, module: module, item: id), context)
  }

  private func newExercise(
    _ id: String, title: String, objective: String?, _ module: String, _ draft: ReadDraft
  ) throws -> FileChange {
    let path = CoursePaths.drafts(module)
    guard var editing = YamlEditing(draft.text(path) ?? "") else {
      throw AuthoringError.cannotEdit(path)
    }
    do {
      try editing.append(ExerciseFields.new(id, title: title, objective: objective), to: nil)
    } catch {
      throw AuthoringError.cannotEdit(path)
    }
    return FileChange(path, text: editing.text, base: draft.files[path]?.revision)
  }

  func addModule(request: Request, context: AppContext) async throws -> Response {
    let draft = try await draft(context)
    do {
      let title = try newTitle(context)
      guard let head = draft.files[CoursePaths.course] else { throw AuthoringError.noSuchPlace }
      let id = CourseName.make(from: title, taken: Set(draft.modules))
      let files = NewCourse.module(id, title: title, now: desk.clock()).map {
        FileChange($0.key, text: $0.value, base: nil)
      }
      let edit = PlaceEdit(
        path: CoursePaths.course, base: head.revision, place: { $0 },
        apply: { text in
          var editing = try Self.editing(text)
          let names = editing.entries(of: "modules").map(\.string) + [id]
          try editing.set("modules", to: .list(of: names))
          return editing.text
        }, others: files)
      try await desk.save(edit, to: draft.draft.course, by: try context.author())
      return try await done("Added.", .module(draft.id, module: id), context)
    } catch let error as AuthoringError {
      return try await refused(error, .course(draft.id), context)
    }
  }

  private func newTitle(_ context: AppContext) throws -> String {
    let title = context.form.text("title")
    guard !title.isEmpty else { throw AuthoringError.noTitle }
    guard title.count <= 200, !title.contains(where: \.isNewline) else {
      throw AuthoringError.tooLong(200)
    }
    return title
  }

  /// An empty text file, for what a form does not make.
  func addFile(request: Request, context: AppContext) async throws -> Response {
    let draft = try await draft(context)
    let path = context.form.text("name")
    do {
      guard CoursePaths.isAllowed(path), ["yaml", "md"].contains(CourseSource.ending(of: path))
      else { throw AuthoringError.badName(path) }
      guard draft.files[path] == nil else { throw AuthoringError.nameTaken(path) }
      try await desk.save(
        [FileChange(path, text: "\n", base: nil)], to: draft.draft.course,
        by: try context.author())
    } catch let error as AuthoringError {
      return try await refused(error, .course(draft.id), context)
    }
    return try await done("Added.", .file(draft.id, file: path), context)
  }

  func addPicture(request: Request, context: AppContext) async throws -> Response {
    let draft = try await draft(context)
    do {
      guard let file = context.form.file("picture") else { throw AuthoringError.badPicture }
      let picture = try CoursePicture(file)
      let path = "media/\(picture.name)"
      try await desk.save(
        [FileChange(path, bytes: picture.bytes, base: draft.files[path]?.revision)],
        to: draft.draft.course, by: try context.author())
      return try await done(
        "Added. Show it in a lesson with ![what can be seen](\(path) \"caption\").",
        .course(draft.id), context)
    } catch let error as AuthoringError {
      return try await refused(error, .course(draft.id), context)
    }
  }

  func removeFile(request: Request, context: AppContext) async throws -> Response {
    let draft = try await draft(context)
    let path = context.form.text("name")
    do {
      guard let file = draft.files[path], path != CoursePaths.course else {
        throw AuthoringError.noSuchPlace
      }
      guard file.revision == context.base else { throw AuthoringError.stale(by: file.author.name) }
      try await desk.save(
        [FileChange(path, bytes: nil, base: file.revision)], to: draft.draft.course,
        by: try context.author())
    } catch let error as AuthoringError {
      return try await refused(error, .course(draft.id), context)
    }
    return try await done(
      "“\(path)” was removed. Its text stays in the history.", .course(draft.id), context)
  }
}

/// A picture that an author brings along; what is in an SVG is read by the lint.
struct CoursePicture {
  var name: String
  var bytes: [UInt8]

  init(_ file: UploadedFile) throws(AuthoringError) {
    let ending = CourseSource.ending(of: file.fileName)
    guard !file.bytes.isEmpty, file.bytes.count <= CourseFolder.largestFile,
      CourseSource.pictureTypes[ending] != nil, Self.isKind(ending, file.bytes)
    else { throw .badPicture }
    let stem = file.fileName.dropLast(ending.count + 1)
    name = CourseName.make(from: String(stem), taken: []) + "." + ending
    bytes = file.bytes
  }

  /// Whether the first bytes are those of the kind that the name says.
  private static func isKind(_ ending: String, _ bytes: [UInt8]) -> Bool {
    switch ending {
    case "png": bytes.starts(with: [0x89, 0x50, 0x4E, 0x47])
    case "jpg", "jpeg": bytes.starts(with: [0xFF, 0xD8, 0xFF])
    case "webp":
      bytes.starts(with: Array("RIFF".utf8)) && bytes.dropFirst(8).starts(with: Array("WEBP".utf8))
    default:
      String(validating: bytes, as: UTF8.self)?.lowercased().contains("<svg") ?? false
    }
  }
}
