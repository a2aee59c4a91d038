/// The files of a course's folder: texts by path, and the names of what is not text.
package struct CourseFiles: Equatable, Sendable {
  /// The folder's name, which is the course's id.
  package var folder: String
  /// Path within the folder, such as `modules/law/module.yaml`, to content: YAML, Markdown, SVG.
  package var texts: [String: String]
  /// Files that are there and not read, such as PNG pictures.
  package var others: Set<String>

  package init(folder: String, texts: [String: String], others: Set<String> = []) {
    self.folder = folder
    self.texts = texts
    self.others = others
  }

  /// The endings of files whose content belongs into `texts`.
  package static let textEndings: Set<String> = ["yaml", "md", "svg"]

  package func has(_ path: String) -> Bool { texts[path] != nil || others.contains(path) }

  /// The names of the folders in `modules`.
  var moduleFolders: Set<String> {
    Set(
      texts.keys.union(others).compactMap { path in
        let parts = path.split(separator: "/")
        return parts.count > 2 && parts[0] == "modules" ? String(parts[1]) : nil
      })
  }

  /// The names without ending of the files with this ending in a folder itself.
  func names(in folder: String, ending: String) -> [String] {
    texts.keys.filter { $0.hasPrefix(folder) && $0.hasSuffix(ending) }
      .map { String($0.dropFirst(folder.count).dropLast(ending.count)) }
      .filter { !$0.contains("/") }
      .sorted()
  }
}

extension Dictionary.Keys where Key == String {
  fileprivate func union(_ others: Set<String>) -> Set<String> { others.union(self) }
}
