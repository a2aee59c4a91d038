import Foundation
import ScenarioFormat

/// Reads a pack's folder from disk.
enum PackFolder {
  static func isPack(_ folder: URL) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: "scenario.yaml").path)
  }

  /// All YAML and script texts, and the names of everything else.
  static func read(_ folder: URL) throws -> PackFiles {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    var texts: [String: String] = [:]
    var others: Set<String> = []
    for path in paths {
      if isText(path) {
        texts[path] = try text(at: folder.appending(path: path))
      } else {
        others.insert(path)
      }
    }
    return PackFiles(folder: folder.lastPathComponent, texts: texts, others: others)
  }

  /// What lies beneath every pack; none when the content has no such folder.
  static func common(in content: URL) throws -> [String: String] {
    let folder = content.appending(path: "common")
    guard FileManager.default.fileExists(atPath: folder.path) else { return [:] }
    return try read(folder).texts
  }

  static func texts(in folder: URL, endings: Set<String>) throws -> [String: String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { endings.contains(URL(filePath: $0).pathExtension) }
    return Dictionary(
      uniqueKeysWithValues: try names.map { ($0, try text(at: folder.appending(path: $0))) }
    )
  }

  private static func isText(_ path: String) -> Bool {
    ["yaml", "yml", "jsonl"].contains(URL(filePath: path).pathExtension)
  }

  /// Bytes that are not UTF-8 become replacement characters, which the reader then complains about.
  private static func text(at url: URL) throws -> String {
    String(decoding: try Data(contentsOf: url), as: UTF8.self)
  }
}
