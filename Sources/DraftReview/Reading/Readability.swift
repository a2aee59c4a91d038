/// Flesch–Kincaid grade of a draft (Kincaid, Fishburne, Rogers and Chissom 1975).
///
/// Links, handles, hashtags and marks are not read; a number counts one syllable; a proper name
/// inside a sentence counts two at most, because officers cannot choose the names of places.
struct Readability: Equatable, Sendable {
  let words: Int
  let sentences: Int
  let syllables: Int
  let longestSentence: Int

  init(_ draft: ReadDraft) {
    let read = draft.sentences.map(\.words).filter { !$0.isEmpty }
    words = read.reduce(0) { $0 + $1.count }
    // A heading of one or two words (“UPDATE 2”) is no sentence of its own.
    sentences = max(1, read.filter { $0.count > 2 }.count)
    longestSentence = read.map(\.count).max() ?? 0
    syllables = read.reduce(0) { sum, sentence in
      sentence.enumerated().reduce(sum) {
        $0 + Self.syllables(of: $1.element, isFirst: $1.offset == 0)
      }
    }
  }

  /// What the formula may be off by: below 20 words one long word moves it by grades.
  var tolerance: Double { Double(max(0, 20 - words)) * 0.35 }

  /// 0 for texts that are too short to tell.
  var grade: Double {
    guard words >= 8 else { return 0 }
    return 0.39 * Double(words) / Double(sentences) + 11.8 * Double(syllables) / Double(words)
      - 15.59
  }

  static func syllables(of token: Token, isFirst: Bool) -> Int {
    guard token.kind == .word else { return 1 }
    let count = syllables(of: token.text)
    return token.shape == .capitalised && !isFirst ? min(count, 2) : count
  }

  /// Groups of vowels, less a silent e.
  static func syllables(of word: String) -> Int {
    let letters = Array(word.unicodeScalars.filter(\.properties.isAlphabetic))
    guard letters.count > 3 else { return 1 }
    let vowels: Set<Unicode.Scalar> = ["a", "e", "i", "o", "u", "y"]
    var count = 0
    var wasVowel = false
    for letter in letters {
      let isVowel = vowels.contains(letter)
      if isVowel && !wasVowel { count += 1 }
      wasVowel = isVowel
    }
    if word.hasSuffix("e") && !word.hasSuffix("le") { count -= 1 }
    if word.hasSuffix("es") || word.hasSuffix("ed"),
      !["ted", "ded", "ses", "ces", "ges", "xes"]
        .contains(where: word.hasSuffix)
    {
      count -= 1
    }
    return max(1, count)
  }
}
