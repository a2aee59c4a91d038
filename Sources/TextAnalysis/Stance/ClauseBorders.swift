/// Where one clause of a sentence ends and the next begins.
struct ClauseBorders {
  enum Strength: Sendable { case comma, firm }

  private let sentence: Sentence

  /// For each word, whether a verb that makes a clause of its own comes before the next border.
  private let verbAhead: [Bool]
  private var verbBehind = false
  private var pairs = false

  init(_ sentence: Sentence) {
    self.sentence = sentence
    verbAhead = Self.verbsAhead(in: sentence)
  }

  /// The border before each word, or nil.
  static func find(in sentence: Sentence) -> [Strength?] {
    var borders = ClauseBorders(sentence)
    return sentence.words.indices.map { borders.next(before: $0) }
  }

  private mutating func next(before index: Int) -> Strength? {
    let word = sentence.words[index].text
    let border = index == 0 ? nil : strength(before: index, word)
    if border != nil {
      verbBehind = false
      pairs = false
    }
    if Self.auxiliaries.contains(word) { verbBehind = true }
    if word == "between" || word == "both" { pairs = true }
    return border
  }

  private func strength(before index: Int, _ word: String) -> Strength? {
    if sentence.breaks[index] >= .dash || Self.contrasts.contains(word) { return .firm }
    if word == "and" || word == "so", index + 1 < sentence.words.count, !pairs {
      let next = sentence.words[index + 1].text
      if word == "so", Self.degrees.contains(next) { return commaOrNil(before: index) }
      let opens = Self.openers.contains(next)
      if opens || (verbBehind && verbAhead[index]) { return .firm }
    }
    return commaOrNil(before: index)
  }

  private func commaOrNil(before index: Int) -> Strength? {
    sentence.breaks[index] == .comma ? .comma : nil
  }

  private static func verbsAhead(in sentence: Sentence) -> [Bool] {
    var ahead = [Bool](repeating: false, count: sentence.words.count)
    var found = false
    for index in sentence.words.indices.reversed() {
      let word = sentence.words[index].text
      if auxiliaries.contains(word) { found = true }
      ahead[index] = found
      if sentence.breaks[index] >= .comma || contrasts.contains(word) || word == "and" {
        found = false
      }
    }
    return ahead
  }

  private static let auxiliaries: Set<String> = [
    "is", "are", "was", "were", "has", "have", "had", "will", "can", "does", "did", "do",
  ]

  private static let contrasts: Set<String> = [
    "but", "however", "although", "though", "while", "because", "whereas", "instead", "except",
  ]

  /// "So far" and "so many" begin nothing.
  private static let degrees: Set<String> = ["far", "many", "much", "long", "soon", "called"]

  /// After "and", these begin a new clause rather than one more thing in a list.
  private static let openers: Set<String> = [
    "we", "they", "he", "she", "it", "this", "that", "there", "is", "are", "was", "were", "has",
    "have", "will", "can", "do", "please", "no", "not", "now", "then", "i", "you", "call", "stay",
    "follow",
  ]
}
