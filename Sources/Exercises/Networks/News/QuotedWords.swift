import RunLog

/// Finds words of the agency in what others write.
enum QuotedWords {
  /// Fewer words beside each other say the same by chance.
  static let fewest = 5

  /// The longest run of words that a text shares with another one, as the other one writes it;
  /// nil when there is none to speak of.
  static func longest(of source: String, in text: String) -> String? {
    let theirs = words(text)
    let ours = words(source)
    guard theirs.count >= fewest, ours.count >= fewest else { return nil }
    var before = [Int](repeating: 0, count: theirs.count + 1)
    var best = (end: 0, length: 0)
    for (row, own) in ours.enumerated() {
      var now = [Int](repeating: 0, count: theirs.count + 1)
      for (column, other) in theirs.enumerated() where own.folded == other.folded {
        now[column + 1] = before[column] + 1
        if now[column + 1] > best.length { best = (row + 1, now[column + 1]) }
      }
      before = now
    }
    guard best.length >= fewest else { return nil }
    return ours[(best.end - best.length)..<best.end].map(\.written).joined(separator: " ")
  }

  private static func words(_ text: String) -> [(folded: String, written: String)] {
    text.prefix(2_000).split(whereSeparator: \.isWhitespace).prefix(300).map { word in
      (word.lowercased().filter { $0.isLetter || $0.isNumber }, String(word))
    }
    .filter { !$0.folded.isEmpty }
  }
}
