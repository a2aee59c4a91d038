/// Two words beside each other that both mean something: “parking garage”, “second shooter”.
enum WordPairs {
  /// Of the first so many characters of a text.
  private static let longest = 600

  static func pairs(in text: String) -> Set<String> {
    var pairs: Set<String> = []
    var last: String?
    for word in words(in: text.prefix(longest)) {
      guard let word, word.count >= 3, word.count <= 24, !empty.contains(word) else {
        last = nil
        continue
      }
      if let last { pairs.insert("\(last) \(word)") }
      last = word
    }
    return pairs
  }

  /// In lower case; nil where something else than a space parts two words.
  private static func words(in text: Substring) -> [String?] {
    var words: [String?] = []
    var word = ""
    for character in text {
      if character.isLetter {
        word += character.lowercased()
        continue
      }
      if !word.isEmpty { words.append(word) }
      word = ""
      if !character.isWhitespace { words.append(nil) }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// Words that say nothing by themselves.
  private static let empty: Set<String> = Set(
    """
    about after again all also and any anyone anybody anything are ask asking been before being but
    came can cannot come coming could did does doing done don dont down even ever every everybody
    everyone everything for from get gets getting give going gonna got had has have hear heard help
    her here him his how into its just keep knew know knows last let like look looks lot made make
    many may maybe mean might more most much must need needs never new next nobody none not nothing
    now off one only other our out over own people please pls put really right said same saw say
    saying says see seems seen she should some somebody someone something still stop such sure take
    tell tells than thank thanks that the their them then there these they thing things think this
    those too try trying two under until use very want wants was way well went were what whatever
    when where which while who why will with without won would yes yet you your yours
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
