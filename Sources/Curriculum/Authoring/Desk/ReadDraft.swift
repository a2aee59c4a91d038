import ContentFiles
import CourseFormat
import Kernel

/// A draft with its files, as the reader of courses understands it.
struct ReadDraft: Sendable {
  let draft: CourseDraft
  let files: [String: CourseDraftFile]
  let source: CourseSource
  /// With faults it is what could be read; nil when not even that.
  let course: Course?
  let faults: [ContentFault]
  /// What an editor would say; empty as long as there are faults.
  let warnings: [ContentFault]
  /// The number of the version that new learners get; nil when there is none.
  var published: Int?

  init(
    _ draft: CourseDraft, files: [String: CourseDraftFile], scenarios: Set<String>
  ) throws {
    self.draft = draft
    self.files = files
    let source = CourseSource(
      folder: draft.course.rawValue, contents: files.mapValues(\.bytes))
    self.source = source
    let texts = try source.files()
    let read = CourseReader.readWhatIsThere(texts, scenarios: scenarios)
    (course, faults) = read
    warnings =
      read.faults.isEmpty
      ? read.course.map { EditorialChecks.warnings(of: $0, in: texts) } ?? [] : []
  }

  var id: String { draft.course.rawValue }

  /// The course when it could be published as it is.
  var soundCourse: Course? { faults.isEmpty ? course : nil }

  func text(_ path: String) -> String? { files[path]?.text }

  func faults(in path: String) -> [ContentFault] { faults.filter { $0.file == path } }

  /// Faults within some lines of a file, counted from 0.
  func faults(in path: String, lines: Range<Int>) -> [ContentFault] {
    faults(in: path).filter { lines.contains($0.line - 1) }
  }

  func warnings(in path: String) -> [ContentFault] { warnings.filter { $0.file == path } }

  /// The folders of modules, in the course's order, then those that it does not name.
  var modules: [String] {
    let named = YamlTree(text("course.yaml") ?? "")?["modules"]?.entries.map(\.string) ?? []
    let folders = Set(
      files.keys.compactMap { path in
        let parts = path.split(separator: "/")
        return parts.count > 2 && parts.first == "modules" ? String(parts[1]) : nil
      })
    return named.filter(folders.contains) + folders.subtracting(named).sorted()
  }
}

/// Where the files of a module stand.
enum CoursePaths {
  static let course = "course.yaml"

  static func module(_ module: String) -> String { "modules/\(module)/module.yaml" }
  static func bank(_ module: String) -> String { "modules/\(module)/questions.yaml" }
  static func imported(_ module: String) -> String { "modules/\(module)/imported.yaml" }
  static func drafts(_ module: String) -> String { "modules/\(module)/drafts.yaml" }

  static func lesson(_ module: String, _ lesson: String) -> String {
    "modules/\(module)/lessons/\(lesson).md"
  }

  static func policy(_ module: String, _ item: String) -> String {
    "modules/\(module)/policies/\(item).md"
  }

  /// Whether a path may be a file of a course: no way out of the folder, no hidden file.
  static func isAllowed(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let isPlain = parts.allSatisfy { part in
      !part.isEmpty && !part.hasPrefix(".")
        && part.utf8.allSatisfy { byte in
          (97...122).contains(byte) || (65...90).contains(byte) || (48...57).contains(byte)
            || [45, 46, 95].contains(byte)
        }
    }
    return isPlain && path.utf8.count <= 200 && (1...5).contains(parts.count)
  }
}
