/// Takes over questions from GIFT, Moodle XML and QTI 2 and 3 items.
///
/// What has no counterpart is named with its line; nothing is guessed.
package enum QuestionImport {
  package static let sizeLimit = 5_000_000

  package static func read(
    _ text: String, file: String
  ) throws(QuestionImportError) -> ImportedBank {
    guard text.utf8.count <= sizeLimit else { throw .tooLarge }
    let start = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    guard start.first == "<" else {
      guard text.contains("{") else { throw .unknown }
      return GiftReader(file: file).read(text)
    }
    let root = try XMLTree.read(String(start), offset: lines(before: start, in: text))
    switch root.name {
    case "quiz": return MoodleReader(file: file).read(root)
    case "assessmentItem": return ItemReader(file: file).read([root])
    default:
      let items = root.all("assessmentItem")
      guard !items.isEmpty else { throw .unknown }
      return ItemReader(file: file).read(items)
    }
  }

  private static func lines(before start: Substring, in text: String) -> Int {
    text[..<start.startIndex].count { $0.isNewline }
  }
}

/// Why a file is no bank of questions at all.
package enum QuestionImportError: Error, Equatable {
  case tooLarge
  case unknown
  case hasDocumentType
  case tooDeep
  case broken(line: Int)

  package var message: String {
    switch self {
    case .tooLarge: "The file is larger than 5 MB. Split it."
    case .unknown:
      "This is neither GIFT nor Moodle XML nor a QTI item. Export the questions in one of these; a "
        + "QTI package has to be unpacked first."
    case .hasDocumentType:
      "The file has a document type or entities, which are not read. Remove that part, or export it "
        + "anew."
    case .tooDeep: "The file is nested too deep to be a bank of questions. Export it anew."
    case .broken(let line): "The XML is broken in line \(line). Export the file anew."
    }
  }
}
