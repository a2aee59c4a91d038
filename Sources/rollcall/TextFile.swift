import Foundation

/// A text that a command line names; `-` is standard input.
enum TextFile {
  static func read(_ path: String) throws -> String {
    if path == "-" {
      return try text(FileHandle.standardInput.readDataToEndOfFile(), of: "standard input")
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CommandProblem("The file \(path) cannot be read. Check the name and the rights.")
    }
    return try text(data, of: "the file \(path)")
  }

  private static func text(_ data: Data, of name: String) throws -> String {
    guard let text = String(validating: data, as: UTF8.self) else {
      throw CommandProblem("What is in \(name) is no UTF-8 text. Save it as UTF-8.")
    }
    return text
  }
}
