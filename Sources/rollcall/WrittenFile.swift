import Foundation

/// Files and folders that a command makes; what cannot be made is told in a sentence.
enum WrittenFile {
  static func write(_ text: String, to path: String) throws {
    try write(Data(text.utf8), to: path)
  }

  static func write(_ bytes: Data, to path: String) throws {
    do {
      try bytes.write(to: URL(filePath: path))
    } catch {
      throw CommandProblem(
        "The file \(path) cannot be written. Check that its folder is there, and the rights.")
    }
  }

  /// A private one can be read by the account that runs the program only.
  static func makeFolder(_ path: String, isPrivate: Bool = false) throws {
    do {
      try FileManager.default.createDirectory(
        at: URL(filePath: path), withIntermediateDirectories: true,
        attributes: isPrivate ? [.posixPermissions: 0o700] : nil)
    } catch {
      throw CommandProblem(
        "The folder \(path) cannot be made. Check the name and the rights, or name another one.")
    }
  }
}
