/// Words that take up what was said just before: "that", "the report", "it".
enum Anaphora {
  /// Whether a sentence or clause that begins here speaks about the one before.
  static func opens(_ words: [Token], at start: Int) -> Bool {
    var place = start
    while place < words.count, place - start < 3, fillers.contains(words[place].text) {
      place += 1
    }
    guard place < words.count else { return false }
    if pronouns.contains(words[place].text) { return true }
    guard determiners.contains(words[place].text), place + 1 < words.count else { return false }
    return nouns.contains(words[place + 1].stem)
  }

  /// Whether these words speak about what came before, at their start or further on.
  static func takesUp(_ words: [Token]) -> Bool {
    opens(words, at: 0) || mentioned(in: words)
  }

  /// Whether these words mention it anywhere: "we are checking this".
  static func mentioned(in words: [Token]) -> Bool {
    words.indices.contains { place in
      if anywhere.contains(words[place].text) { return true }
      guard determiners.contains(words[place].text), place + 1 < words.count else { return false }
      return nouns.contains(words[place + 1].stem)
    }
  }

  private static let fillers: Set<String> = ["but", "and", "so", "yet", "however", "all", "please"]
  private static let pronouns: Set<String> = [
    "this", "that", "it", "these", "those", "they", "which", "neither", "both",
  ]
  private static let anywhere: Set<String> = ["this", "that", "it", "these", "those", "them"]
  private static let determiners: Set<String> = [
    "the", "this", "that", "these", "those", "such", "any", "no",
  ]
  private static let nouns: Set<String> = Set(
    "report reports rumor rumors claim claims post posts story information video message call calls"
      .split(separator: " ").map { Stemmer.stem(String($0)) }
  )
}
