import ContentFiles
import CourseFormat

/// A change to one place of a file: a question of a bank, the details of a module, a whole text.
///
/// Two people may change different places of the same file at once; only the same place can be a
/// conflict.
struct PlaceEdit: Sendable {
  var path: String
  /// The file's revision that the author saw; nil when there was none.
  var base: Int?
  /// The place as text, in a file's text; nil where it is not there.
  var place: @Sendable (String) -> String?
  /// The file's text with the change; the text is empty for a new file.
  var apply: @Sendable (String) throws -> String
  /// Other files that go along, such as a bank from which a question is taken.
  var others: [FileChange] = []
}

/// What somebody else saved at the same place meanwhile.
struct NewerPlace: Error, Sendable {
  var author: Author
  var at: Int
  var text: String
  /// What the author's own form says now becomes of it.
  var own: String
  /// The file's revision now: saving again on this one is meant.
  var revision: Int
}

extension AuthoringDesk {
  /// Saves the change, or throws ``NewerPlace`` when somebody changed the same place meanwhile.
  @discardableResult
  func save(_ edit: PlaceEdit, to course: Course.ID, by author: Author) async throws -> Int {
    for _ in 0..<4 {
      let file = try await store.whole(course).files[edit.path]
      let current = file?.text ?? ""
      let changed = try applied(edit, to: current)
      if let file, file.revision != edit.base {
        var seen: String?
        if let base = edit.base {
          seen = try await store.text(edit.path, of: course, at: base).flatMap(edit.place)
        }
        let theirs = edit.place(current)
        if theirs != seen, theirs != edit.place(changed) {
          throw NewerPlace(
            author: file.author, at: file.at, text: theirs ?? "",
            own: edit.place(changed) ?? "", revision: file.revision)
        }
      }
      do {
        let change = FileChange(edit.path, text: changed, base: file?.revision)
        return try await save([change] + edit.others, to: course, by: author)
      } catch AuthoringError.stale {
        // Somebody was faster by a moment: look again what they changed.
        continue
      }
    }
    throw AuthoringError.newerDraft
  }

  private func applied(_ edit: PlaceEdit, to text: String) throws -> String {
    do {
      return try edit.apply(text)
    } catch let error as YamlEditingError {
      throw error == .noSuchEntry ? AuthoringError.noSuchPlace : .cannotEdit(edit.path)
    }
  }
}

extension PlaceEdit {
  /// A whole file.
  static func whole(_ path: String, text: String, base: Int?) -> PlaceEdit {
    PlaceEdit(path: path, base: base, place: { $0 }, apply: { _ in text })
  }
}
