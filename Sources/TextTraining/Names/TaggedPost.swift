import Foundation
package import TextAnalysis

/// A post whose tokens say which of them are names of persons.
package struct TaggedPost: Sendable, Equatable {
  package let tokens: [String]
  package let tags: [NameTag]

  /// The data set and the part of it that the post comes from.
  package let section: String

  package init(tokens: [String], tags: [NameTag], section: String) {
    self.tokens = tokens
    self.tags = tags
    self.section = section
  }

  private struct Row: Decodable {
    var tokens: [String]
    var tags: [String]
    var split: String
  }

  /// Reads one JSON object a line with `tokens`, `tags` (`B-PER`, `I-person`, `B-LOC` …) and `split`.
  ///
  /// `file` is the data's name in errors and in front of the section.
  package static func all(in lines: String, file: String) throws -> [TaggedPost] {
    try lines.split(separator: "\n").enumerated().map { index, line in
      guard let row = try? JSONDecoder().decode(Row.self, from: Data(line.utf8)),
        row.tokens.count == row.tags.count
      else {
        throw DataFault(
          file: file, line: index + 1, what: "no object with split and as many tags as tokens")
      }
      return TaggedPost(
        tokens: row.tokens, tags: row.tags.map(tag), section: "\(file) \(row.split)")
    }
  }

  private static func tag(_ label: String) -> NameTag {
    switch label.lowercased() {
    case "o": .outside
    case "b-per", "b-person": .begins
    case "i-per", "i-person": .goesOn
    default: .other
    }
  }

  /// The places of the names: from a `begins` to the last `goesOn` behind it.
  package static func names(in tags: [NameTag]) -> Set<Range<Int>> {
    var names: Set<Range<Int>> = []
    var start: Int?
    for (place, tag) in (tags + [.outside]).enumerated() {
      if let begun = start, tag != .goesOn {
        names.insert(begun..<place)
        start = nil
      }
      if tag == .begins || tag == .goesOn && start == nil { start = place }
    }
    return names
  }
}
