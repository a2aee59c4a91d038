import Foundation
import Kernel
import RunLog
import ScenarioFormat

/// What somebody wrote down about a run, a moment of it or a post in it, with all its versions.
struct RunNote: Equatable, Sendable {
  typealias ID = Identifier<RunNote>

  var id: ID
  var run: Run.ID
  /// The person who wrote it, with the name of that time.
  var author: String
  var name: String
  var place: Place
  /// From the first to the one that counts; never empty.
  var versions: [Version]

  struct Version: Equatable, Sendable {
    var number: Int
    /// Empty once the note was taken back.
    var text: String
    /// Milliseconds since 1970.
    var at: Int
  }

  enum Place: Equatable, Sendable {
    case run
    case moment(ScenarioTime)
    case post(Post.Number)
  }

  var text: String { versions.last?.text ?? "" }
  var version: Int { versions.last?.number ?? 0 }
  var isTakenBack: Bool { text.isEmpty }
  var wasChanged: Bool { versions.count > 1 && !isTakenBack }
}

extension RunNote {
  /// A text that can be kept as a note: something, and no more than a page.
  static func text(_ written: String) throws(NoteError) -> String {
    let text = String(
      String.UnicodeScalarView(written.unicodeScalars.filter(\.isWritten))
    ).trimmingCharacters(in: .whitespacesAndNewlines)
    guard !text.isEmpty else { throw .empty }
    guard text.unicodeScalars.count <= longest else { throw .tooLong }
    return text
  }

  static let longest = 4_000
}

extension Unicode.Scalar {
  /// Not a control character, except for line breaks and tabs.
  fileprivate var isWritten: Bool {
    self == "\n" || self == "\t" || properties.generalCategory != .control
  }
}
