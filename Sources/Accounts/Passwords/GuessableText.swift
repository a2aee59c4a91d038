/// A piece of a password that can be guessed as a whole.
struct GuessablePart: Equatable {
  let pattern: PasswordPattern
  let length: Int
}

/// A password as somebody who guesses sees it: in small letters, without what stands between
/// words, and with `p@ssw0rd` undone.
struct GuessableText {
  private let plain: [Character]
  private let undisguised: [Character]

  private static let disguises: [Character: Character] = [
    "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "@": "a", "$": "s",
    "!": "i", "€": "e", "|": "l",
  ]

  init(_ text: String) {
    plain = text.filter { !$0.isWhitespace && !"-_.".contains($0) }
      .map { $0.lowercased().first ?? $0 }
    undisguised = plain.map { Self.disguises[$0] ?? $0 }
  }

  var count: Int { plain.count }

  func longestPart(at place: Int, names: [[Character]]) -> GuessablePart? {
    [
      GuessablePart(pattern: .name, length: longest(of: names, at: place)),
      GuessablePart(pattern: .commonWord, length: longest(of: CommonPasswords.words, at: place)),
      GuessablePart(pattern: .run, length: runLength(at: place)),
      GuessablePart(pattern: .repetition, length: repetitionLength(at: place)),
      GuessablePart(pattern: .year, length: yearLength(at: place)),
    ]
    .filter { $0.length > 2 }
    .max { $0.length < $1.length }
  }

  private func longest(of words: [[Character]], at place: Int) -> Int {
    let plain = plain[place...]
    let undisguised = undisguised[place...]
    return words.lazy
      .filter { plain.starts(with: $0) || undisguised.starts(with: $0) }
      .map(\.count).max() ?? 0
  }

  /// Four or more neighbours on the keyboard, in the alphabet or among the numbers.
  private func runLength(at place: Int) -> Int {
    let length =
      CommonPasswords.rows.map { row in
        row.indices.map { commonPrefix(plain[place...], row[$0...]) }.max() ?? 0
      }.max() ?? 0
    return length >= 4 ? length : 0
  }

  /// The same character three times or more, or four or more characters that came before.
  private func repetitionLength(at place: Int) -> Int {
    let rest = plain[place...]
    let same = rest.prefix { $0 == rest.first }.count
    let again = plain[..<place].indices.map { commonPrefix(plain[$0...], rest) }.max() ?? 0
    return max(same >= 3 ? same : 0, again >= 4 ? again : 0)
  }

  private func yearLength(at place: Int) -> Int {
    let digits = plain[place...].prefix(4)
    let year = Int(String(digits)) ?? 0
    return digits.count == 4 && (1900...2099).contains(year) ? 4 : 0
  }

  private func commonPrefix(_ one: ArraySlice<Character>, _ other: ArraySlice<Character>) -> Int {
    zip(one, other).prefix { $0 == $1 }.count
  }
}
