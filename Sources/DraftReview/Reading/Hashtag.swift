/// A hashtag and whether its words can be told apart.
struct Hashtag: Equatable, Sendable {
  /// With more than one word, as far as length, capitals and known words tell.
  let isCompound: Bool
  let isReadable: Bool
  /// The words of a flat hashtag, each with a capital; nil when they are not known.
  let withCapitals: String?

  init?(of token: WrittenToken) {
    guard token.kind == .hashtag else { return nil }
    let name = String(token.text.drop { $0 == "#" })
    let letters = name.prefix(Self.longestName).filter(\.isLetter)
    let isFlat = token.letterCase != .mixed
    let words = isFlat ? HashtagWords.parts(of: String(letters)) : nil
    isCompound = !isFlat || words.map { $0.count > 1 } ?? HashtagWords.endsInWord(String(letters))
    isReadable = !(isFlat && isCompound)
    let isWhole =
      name.prefix(letters.count) == letters && name.dropFirst(letters.count).allSatisfy(\.isNumber)
    withCapitals =
      isReadable || !isWhole
      ? nil
      : words.map { words in
        "#" + words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
          + name.dropFirst(letters.count)
      }
  }

  private static let longestName = 60
}
