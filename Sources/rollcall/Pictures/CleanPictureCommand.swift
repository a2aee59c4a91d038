import ArgumentParser
import Exercises
import Foundation
import Pictures
import Platform

struct CleanPictureCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean-picture",
    abstract: "Make a copy of a picture that says nothing but what it shows.",
    discussion: """
      Reads a JPEG, PNG, WebP, GIF or HEIC picture, tells what its file says besides the picture,
      such as where it was taken, and writes a copy without any of it: upright, in sRGB, as JPEG
      or PNG.

      Example: rollcall clean-picture scene.jpg --output scene-clean.jpg
      """)

  @Argument(help: "The picture.")
  var picture: String

  @Option(help: "Where to write the clean copy; without it the picture is only looked at.")
  var output: String?

  @Flag(help: "Print one JSON document.")
  var json = false

  func run() async throws {
    guard let data = FileManager.default.contents(atPath: picture) else {
      throw CommandProblem("The file \(picture) cannot be read. Check the name and the rights.")
    }
    let clean = try PictureProcess.own.clean(Array(data))
    if let output { try WrittenFile.write(Data(clean.bytes), to: output) }
    StandardOutput.write(json ? try JSONText.encode(PictureSummary(clean)) : Self.text(clean))
  }

  private static func text(_ clean: CleanPicture) -> String {
    let head =
      "\(clean.original.title), kept as \(clean.kind.title), "
      + "\(clean.width) × \(clean.height) pixels"
    let found = clean.findings.map { "- \($0.text)" }
    return ([head] + (found.isEmpty ? ["Nothing besides the picture was found."] : found))
      .joined(separator: "\n")
  }
}

private struct PictureSummary: Encodable {
  var original: String
  var kind: String
  var width: Int
  var height: Int
  var bytes: Int
  var findings: [PictureFinding]

  init(_ clean: CleanPicture) {
    original = clean.original.rawValue
    kind = clean.kind.rawValue
    width = clean.width
    height = clean.height
    bytes = clean.bytes.count
    findings = clean.findings
  }
}
