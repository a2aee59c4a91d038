/// The files of a pack's folder: texts by path, and the names of what is not text.
package struct PackFiles: Equatable, Sendable {
  /// The folder's name, which is the pack's id.
  package var folder: String
  /// Path within the folder, such as `voices/parents.yaml`, to content.
  package var texts: [String: String]
  /// Files that are there and not read, such as pictures.
  package var others: Set<String>
  /// Texts of `Content/common`, which lie beneath every pack, by path within that folder.
  package var common: [String: String] = [:]

  /// Paths of texts that came from the pack this one is based on, with that pack's folder.
  package private(set) var origins: [String: String] = [:]

  package init(
    folder: String, texts: [String: String], others: Set<String> = [],
    origins: [String: String] = [:]
  ) {
    self.folder = folder
    self.texts = texts
    self.others = others
    self.origins = origins
  }

  /// This pack's files, and the base's for what is missing here.
  ///
  /// Answers are each pack's own: they are written for its duration.
  package func overlaid(on base: PackFiles) -> PackFiles {
    var result = self
    for (path, text) in base.texts where texts[path] == nil && !path.hasPrefix("answers/") {
      result.texts[path] = text
      result.origins[path] = base.origins[path] ?? base.folder
    }
    result.others.formUnion(base.others)
    return result
  }

  /// Whether the text is another pack's.
  package func isInherited(_ path: String) -> Bool { origins[path] != nil }

  /// Whether a path as `shown` is of a file that the pack takes over.
  func isInherited(shown path: String) -> Bool {
    origins.contains { "../\($1)/\($0)" == path }
  }

  /// The path as faults name it: relative to this pack's folder.
  func shown(_ path: String) -> String {
    origins[path].map { "../\($0)/\(path)" } ?? path
  }

  /// The path as faults name a file of `common`: packs lie in many places, these in one.
  static func shownCommon(_ path: String) -> String { "Content/common/\(path)" }

  func commonPaths(in folder: String, ending: String) -> [String] {
    common.keys.filter { $0.hasPrefix(folder) && $0.hasSuffix(ending) }.sorted()
  }

  func has(_ path: String) -> Bool { texts[path] != nil || others.contains(path) }

  func paths(in folder: String, ending: String) -> [String] {
    texts.keys.filter { $0.hasPrefix(folder) && $0.hasSuffix(ending) }.sorted()
  }
}
