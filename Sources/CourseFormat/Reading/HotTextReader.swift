import ContentFiles
import Kernel

/// Reads a text with passages in braces, `{a:at the north door}`, and what is said of each.
struct HotTextReader {
  let record: YamlRecord<QuestionKey>

  func read() -> HotText? {
    guard let value = record.need(.text), let text = value.shortText() else { return nil }
    guard let pieces = Self.pieces(of: text) else {
      value.fault(
        "A brace is not closed, or there is no name before a colon in it. Write {a:the passage}.")
      return nil
    }
    let marks = marks(record.need(.marks))
    var names = Set<String>()
    let segments = pieces.map { piece -> HotText.Segment in
      guard let name = piece.name else { return .init(text: piece.text) }
      if !names.insert(name).inserted {
        value.fault("The passage “\(name)” is in the text twice. Give each its own name.")
      }
      if marks?[name] == nil, marks != nil {
        record[.marks]?.fault("“marks” has no “\(name)”, which is in the text. Add it.")
      }
      return .init(text: piece.text, passage: marks?[name] ?? .init(id: .init(name)))
    }
    for name in (marks ?? [:]).keys.sorted() where !names.contains(name) {
      record[.marks]?.fault("The text has no passage “\(name)”. Write {\(name):…} in it.")
    }
    check(HotText(segments: segments), at: value)
    return HotText(segments: segments)
  }

  private func check(_ text: HotText, at value: YamlValue) {
    let passages = text.passages
    if !(3...6).contains(passages.count) {
      value.fault("\(value.name) has \(passages.count) passages. Write 3 to 6.")
    } else if record.has(.marks), Set(passages.map(\.isToMark)).count == 1 {
      record[.marks]?.fault(
        "All passages are to be treated alike. Write at least one with “mark: true” and one "
          + "with “mark: false”.")
    }
  }

  private func marks(_ value: YamlValue?) -> [String: HotText.Passage]? {
    guard let value, value.shape == .pairs else {
      _ = value?.pairs()
      return nil
    }
    var marks: [String: HotText.Passage] = [:]
    for (key, entry) in value.pairs() {
      guard let name = key.identifier(), let mark = YamlRecord<MarkKey>(entry) else { continue }
      marks[name] = HotText.Passage(
        id: .init(name), isToMark: mark.need(.mark)?.flag() ?? false,
        feedback: mark.need(.feedback)?.shortText() ?? "")
    }
    return marks
  }

  /// Stretches of the text, those in braces with their names; nil when the braces do not fit.
  static func pieces(of text: String) -> [(text: String, name: String?)]? {
    var pieces: [(text: String, name: String?)] = []
    var rest = Substring(text)
    while let open = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      guard rest[open] == "{", let close = rest[open...].firstIndex(of: "}") else { return nil }
      let inside = rest[rest.index(after: open)..<close]
      guard let colon = inside.firstIndex(of: ":") else { return nil }
      let name = String(inside[..<colon])
      let passage = String(inside[inside.index(after: colon)...]).trimmed
      guard name.isIdentifier, !passage.isEmpty, !passage.contains("{") else { return nil }
      if open > rest.startIndex { pieces.append((String(rest[..<open]), nil)) }
      pieces.append((passage, name))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append((String(rest), nil)) }
    return pieces
  }
}

extension HotText.Passage {
  /// Of whose mark nothing could be read.
  fileprivate init(id: ID) {
    self.init(id: id, isToMark: false, feedback: "")
  }
}
