import Foundation

/// A Swift file of the project, read from disk.
struct SourceFile {
  var path: String
  var text: String

  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func all(below folders: [String]) throws -> [SourceFile] {
    try folders.flatMap { folder in
      let url = root.appending(path: folder)
      return try FileManager.default.subpathsOfDirectory(atPath: url.path)
        .filter { $0.hasSuffix(".swift") }
        .map { path in
          SourceFile(
            path: "\(folder)/\(path)",
            text: try String(contentsOf: url.appending(path: path), encoding: .utf8)
          )
        }
    }
  }
}
