import ContentFiles
import CourseFormat
import Web

/// A lesson's file as fields.
struct LessonFields: Equatable, Sendable {
  var title = ""
  var minutes = ""
  var objectives: [String] = []
  var sources: [String] = []
  var counsel = ""
  var jurisdiction = ""
  var text = ""
  /// Whether the file has the form that fields can show.
  var isReadable = true

  init(file: String) {
    guard let parts = FrontMatter(file), let head = YamlTree(parts.yaml) else {
      isReadable = file.allSatisfy(\.isWhitespace)
      text = file
      return
    }
    title = head["title"]?.string ?? ""
    minutes = head["minutes"]?.string ?? ""
    objectives = head["objectives"]?.entries.map(\.string) ?? []
    sources = head["sources"]?.entries.map(\.string) ?? []
    counsel = head["counsel"]?.string ?? ""
    jurisdiction = head["jurisdiction"]?.string ?? ""
    text = parts.body.trimmed
  }

  init(_ form: FormData) {
    title = form.text("title")
    minutes = form.text("minutes")
    objectives = form.all("objectives")
    sources = form.lines("sources")
    counsel = form.block("counsel").replacing("\n", with: " ")
    jurisdiction = form.text("jurisdiction")
    text = form.block("text")
  }

  /// The file with these values; keys that are not known here stay.
  func applied(to file: String) -> String {
    let present = FrontMatter(file).flatMap { YamlEditing($0.yaml) }
    guard var editing = present ?? YamlEditing("") else { return file }
    let pairs: [(String, YamlTree?)] = [
      ("title", .text(title)), ("minutes", .text(minutes)),
      ("objectives", .list(of: objectives)), ("sources", .list(of: sources)),
      ("counsel", .optional(counsel)), ("jurisdiction", .optional(jurisdiction)),
    ]
    do {
      for (key, value) in pairs { try editing.set(key, to: value) }
      return Self.file(editing.text, text)
    } catch {
      let head = YamlTree.pairs(
        pairs.compactMap { key, value in value.map { YamlPair(key: key, value: $0) } })
      return Self.file(head.written, text)
    }
  }

  private static func file(_ head: String, _ text: String) -> String {
    "---\n\(head.trimmed)\n---\n\(text)\n"
  }
}
