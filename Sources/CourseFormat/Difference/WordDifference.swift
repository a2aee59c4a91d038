/// What became of a text, word by word.
package struct WordDifference: Equatable, Sendable {
  package enum Kind: Equatable, Sendable { case same, removed, added }

  package struct Run: Equatable, Sendable {
    package var kind: Kind
    package var text: String

    package init(_ kind: Kind, _ text: String) {
      self.kind = kind
      self.text = text
    }
  }

  /// One after the other: all but the added ones are the old text, all but the removed the new one.
  package private(set) var runs: [Run] = []

  /// Lines are held against each other first, then the words of those that are different, so that
  /// long texts take no long time.
  package init(from old: String, to new: String) {
    for (before, after) in Self.stretches(Self.lines(of: old), Self.lines(of: new)) {
      if before == after {
        add(.same, before.joined())
      } else {
        addWords(before.joined(), after.joined())
      }
    }
  }

  package var isSame: Bool { runs.allSatisfy { $0.kind == .same } }

  /// Beyond this a stretch is shown as a whole: nobody reads so many words side by side.
  private static let mostWords = 1_500

  private mutating func addWords(_ old: String, _ new: String) {
    let (before, after) = (Self.words(of: old), Self.words(of: new))
    guard before.count + after.count <= Self.mostWords else {
      add(.removed, old)
      add(.added, new)
      return
    }
    for (removed, added) in Self.stretches(before, after) {
      if removed == added {
        add(.same, removed.joined())
      } else {
        add(.removed, removed.joined())
        add(.added, added.joined())
      }
    }
  }

  private mutating func add(_ kind: Kind, _ text: String) {
    guard !text.isEmpty else { return }
    if runs.last?.kind == kind {
      runs[runs.count - 1].text += text
    } else {
      runs.append(Run(kind, text))
    }
  }

  /// Both lists in turns of what is the same and what is not.
  private static func stretches(
    _ old: [String], _ new: [String]
  ) -> [(before: [String], after: [String])] {
    let difference = new.difference(from: old)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var stretches: [(before: [String], after: [String])] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      var before: [String] = []
      var after: [String] = []
      while removed.contains(left) {
        before.append(old[left])
        left += 1
      }
      while inserted.contains(right) {
        after.append(new[right])
        right += 1
      }
      if !before.isEmpty || !after.isEmpty { stretches.append((before, after)) }
      var same: [String] = []
      while left < old.count, right < new.count, !removed.contains(left), !inserted.contains(right)
      {
        same.append(old[left])
        left += 1
        right += 1
      }
      if !same.isEmpty { stretches.append((same, same)) }
    }
    return stretches
  }

  /// Each with its line end.
  private static func lines(of text: String) -> [String] {
    var lines: [String] = []
    var line = ""
    for character in text {
      line.append(character)
      if character.isNewline {
        lines.append(line)
        line = ""
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// Words with the white space after them, so that nothing is lost in between.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isAfterSpace = false
    for character in text {
      if isAfterSpace, !character.isWhitespace {
        words.append(word)
        word = ""
      }
      word.append(character)
      isAfterSpace = character.isWhitespace
    }
    return word.isEmpty ? words : words + [word]
  }
}
