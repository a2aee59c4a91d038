import Foundation

/// A text that a command line names; `-` is standard input.
enum TextFile {
  static func read(_ path: String) throws -> String {
    if path == "-" {
      return String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CommandProblem("The file \(path) cannot be read. Check the name and the rights.")
    }
    return String(decoding: data, as: UTF8.self)
  }
}
