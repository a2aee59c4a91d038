import Foundation
import Testing

/// A PDF as another program reads it: the tools of poppler-utils.
struct ReadPaper {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  func text() throws -> String { try tool("pdftotext", ["-layout"], output: ["-"]) }

  /// The text of each page.
  func pages() throws -> [String] {
    try text().split(separator: "\u{0C}", omittingEmptySubsequences: true).map(String.init)
      .filter { !$0.allSatisfy(\.isWhitespace) }
  }

  func facts() throws -> String { try tool("pdfinfo", []) }
  func structure() throws -> String { try tool("pdfinfo", ["-struct-text"]) }
  func links() throws -> String { try tool("pdfinfo", ["-url"]) }

  /// Letters of the file itself, as far as they are plain.
  var source: String { String(decoding: bytes, as: UTF8.self) }

  private func tool(_ name: String, _ options: [String], output: [String] = []) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).pdf")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [name] + options + [file.path] + output
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try #require(
      process.terminationStatus == 0, "\(name) failed; script/bootstrap installs poppler-utils")
    return String(decoding: data, as: UTF8.self)
  }
}
