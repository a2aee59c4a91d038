import ContentFiles
import CourseFormat

/// What goes along when a question is saved: its name, the quizzes that insist on it, the bank that
/// it was imported from.
extension AuthoringRoutes {
  static func mustPass(_ family: String, in draft: ReadDraft, _ module: String) -> Bool {
    ItemEntry.all(in: draft.text(CoursePaths.module(module))).contains { entry in
      entry.kind == "quiz"
        && (entry.tree["must-pass"]?.entries ?? []).contains { $0.string == family }
    }
  }

  /// The typed name, or one made from the question; another one's name is refused.
  func name(
    of fields: FamilyFields, isNew: Bool, address: String, _ draft: ReadDraft, _ module: String
  ) throws(AuthoringError) -> String {
    let entries = YamlTree(draft.text(CoursePaths.bank(module)) ?? "")?.entries ?? []
    let taken = Set(entries.compactMap { $0["family"]?.string })
    guard !fields.id.isEmpty else {
      let words = fields.a.stem.split(separator: " ").prefix(5).joined(separator: " ")
      return CourseName.make(from: words, taken: taken)
    }
    guard fields.id.isIdentifier, fields.id.utf8.count <= 80, fields.id != "new" else {
      throw .badName(fields.id)
    }
    if isNew || fields.id != address, taken.contains(fields.id) { throw .nameTaken(fields.id) }
    return fields.id
  }

  func others(
    _ fields: FamilyFields, imported: String?, mustPass: Bool, _ draft: ReadDraft,
    _ module: String
  ) throws -> [FileChange] {
    var changes: [FileChange] = []
    let wants = Self.mustPass(fields.id, in: draft, module)
    if wants != mustPass,
      let change = try insistence(on: fields.id, isWanted: mustPass, draft, module)
    {
      changes.append(change)
    }
    let path = CoursePaths.imported(module)
    if let imported, let file = draft.files[path], let text = file.text {
      var editing = try Self.editing(text)
      try editing.setEntry(FamilyFields.place(of: imported, in: text), of: nil, to: nil)
      changes.append(FileChange(path, text: editing.text, base: file.revision))
    }
    return changes
  }

  /// `must-pass` of the module's quizzes with the question, or without it.
  private func insistence(
    on family: String, isWanted: Bool, _ draft: ReadDraft, _ module: String
  ) throws -> FileChange? {
    let path = CoursePaths.module(module)
    guard let file = draft.files[path], let text = file.text else { return nil }
    var editing = try Self.editing(text)
    for (index, entry) in editing.entries(of: "items").enumerated()
    where ItemEntry(entry).kind == "quiz" {
      var entry = entry
      var names = (entry["must-pass"]?.entries ?? []).map(\.string).filter { $0 != family }
      if isWanted { names.append(family) }
      entry["must-pass"] = names.isEmpty ? nil : .list(of: names)
      try editing.setEntry(index, of: "items", to: entry)
    }
    return editing.text == text ? nil : FileChange(path, text: editing.text, base: file.revision)
  }
}
