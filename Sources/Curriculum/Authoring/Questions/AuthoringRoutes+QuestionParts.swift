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

  /// `old` is the name that the question had in the bank; nil for a new one.
  func others(
    _ fields: FamilyFields, old: String?, imported: String?, mustPass: Bool, _ draft: ReadDraft,
    _ module: String
  ) throws -> [FileChange] {
    var changes = try references(to: old, become: fields.id, mustPass: mustPass, draft, module)
    let path = CoursePaths.imported(module)
    if let imported, let file = draft.files[path], let text = file.text {
      var editing = try Self.editing(text)
      try editing.setEntry(FamilyFields.place(of: imported, in: text), of: nil, to: nil)
      changes.append(FileChange(path, text: editing.text, base: file.revision))
    }
    return changes
  }

  /// The module's steps with the question's new name, or without it when it is gone.
  ///
  /// With `mustPass` every quiz insists on it, or none does.
  func references(
    to old: String?, become new: String?, mustPass: Bool, _ draft: ReadDraft, _ module: String
  ) throws -> [FileChange] {
    let path = CoursePaths.module(module)
    guard let file = draft.files[path], let text = file.text else { return [] }
    var editing = try Self.editing(text)
    for (index, entry) in editing.entries(of: "items").enumerated() {
      let item = ItemEntry(entry)
      var changed = entry
      for key in ["must-pass", "questions"] where entry[key] != nil {
        let names = (entry[key]?.entries ?? []).map(\.string)
        changed[key] = Self.list(names.compactMap { $0 == old ? new : $0 })
      }
      if item.kind == "quiz", let new {
        var names = (changed["must-pass"]?.entries ?? []).map(\.string)
        if mustPass != names.contains(new) {
          names = mustPass ? names + [new] : names.filter { $0 != new }
          changed["must-pass"] = Self.list(names)
        }
      }
      if changed != entry { try editing.setEntry(index, of: "items", to: changed) }
    }
    return editing.text == text
      ? [] : [FileChange(path, text: editing.text, base: file.revision)]
  }

  private static func list(_ names: [String]) -> YamlTree? {
    names.isEmpty ? nil : .list(of: names)
  }
}
