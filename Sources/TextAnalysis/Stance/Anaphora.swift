/// Words that take up what was said just before: "that", "the report", "it".
enum Anaphora {
  /// Whether a sentence or clause that begins here speaks about the one before.
  static func opens(_ words: [Token], at start: Int) -> Bool {
    let place = firstWord(words, from: start)
    guard words.indices.contains(place) else { return false }
    if isNoun(words, at: place) || pronouns.contains(words[place].text) { return true }
    // "… and is not confirmed" has the subject of the clause before.
    return place > start && words[start].text == "and" && elided.contains(words[place].text)
  }

  /// Whether it opens with a pronoun, which cannot bring its own statement along.
  static func opensAlone(_ words: [Token]) -> Bool {
    let place = firstWord(words, from: 0)
    return words.indices.contains(place) && pronouns.contains(words[place].text)
  }

  /// Whether these words speak about what came before, at their start or further on.
  static func takesUp(_ words: [Token]) -> Bool {
    opens(words, at: 0)
      || words.indices.contains { place in
        isObject(words, at: place) || isNoun(words, at: place) || isSeveral(words, at: place)
      }
  }

  /// Whether they speak about several things, such as reports, and not about one statement.
  static func takesUpSeveral(_ words: [Token]) -> Bool {
    words.indices.contains { isSeveral(words, at: $0) }
  }

  private static func isSeveral(_ words: [Token], at place: Int) -> Bool {
    several.contains(words[place].text) && place + 1 < words.count
      && verbs.contains(words[place + 1].text)
  }

  private static func firstWord(_ words: [Token], from start: Int) -> Int {
    var place = start
    while place < words.count, place - start < 3, fillers.contains(words[place].text) {
      place += 1
    }
    return place
  }

  /// "the report", but not "the report of a bomb".
  private static func isNoun(_ words: [Token], at place: Int) -> Bool {
    guard determiners.contains(words[place].text), place + 1 < words.count,
      nouns.contains(words[place + 1].stem)
    else { return false }
    return place + 2 >= words.count || !complements.contains(words[place + 2].text)
  }

  /// "we are checking this", but not "at this time".
  private static func isObject(_ words: [Token], at place: Int) -> Bool {
    guard objects.contains(words[place].text) else { return false }
    return place + 1 >= words.count || afterObject.contains(words[place + 1].text)
  }

  private static let fillers: Set<String> = ["but", "and", "so", "yet", "however", "all", "please"]
  private static let pronouns: Set<String> = [
    "this", "that", "it", "these", "those", "they", "which", "neither", "both",
  ]
  private static let objects: Set<String> = ["this", "that", "it", "these", "those", "them", "1"]
  private static let afterObject: Set<String> = [
    "yet", "now", "is", "was", "are", "were", "has", "have", "right", "at", "and", "as", "too",
    "but", "or", "with", "here", "so", "carefully",
  ]
  private static let elided: Set<String> = ["is", "are", "was", "were", "has", "have"]
  private static let several: Set<String> = ["they", "these", "those", "both"]
  private static let verbs: Set<String> = ["are", "were", "have"]
  private static let determiners: Set<String> = [
    "the", "this", "that", "these", "those", "such", "any", "no",
  ]
  private static let complements: Set<String> = ["of", "that", "about", "on"]
  private static let nouns: Set<String> = Set(
    "report reports rumor rumors claim claims post posts story information video message"
      .split(separator: " ").map { Stemmer.stem(String($0)) }
  )
}
