import Foundation
import Platform
import TextAnalysis

/// The learned weights of the installation, in `Content/models`.
enum ShippedModels {
  static func load(root: String?) throws -> TextModels {
    let folder = try folder(root: root)
    return try TextModels { try bytes(of: $0, in: folder) }
  }

  static func nameTagger(root: String?) throws -> NameTagger {
    try NameTagger(model: bytes(of: NameTagger.fileName, in: folder(root: root)))
  }

  private static func bytes(of name: String, in folder: URL) throws -> [UInt8] {
    let path = folder.appending(path: name).path
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CommandProblem("\(path) cannot be read. Restore the file, or run script/train.")
    }
    return Array(data)
  }

  static func folder(root: String?) throws -> URL {
    try Installation.findRoot(
      named: root ?? ProcessInfo.processInfo.environment["ROLLCALL_ROOT"],
      near: URL(filePath: ".")
    ).appending(path: "Content/models")
  }
}
