/// Many phrases, found together in one pass over the words of a sentence.
struct PhraseIndex: Sendable {
  let comparison: Phrase.Comparison
  private var phrases: [Phrase] = []
  private var numbers: [Phrase: Int] = [:]
  private var byFirstWord: [String: [Int]] = [:]

  init(comparing comparison: Phrase.Comparison) {
    self.comparison = comparison
  }

  struct Hit: Equatable, Sendable {
    let phrase: Int
    /// The positions of its words, rising; never empty.
    let positions: [Int]

    var first: Int { positions.first ?? 0 }
    var last: Int { positions.last ?? 0 }
  }

  /// Adds a phrase once and returns its number.
  mutating func add(_ phrase: Phrase) -> Int {
    if let known = numbers[phrase] { return known }
    let number = phrases.count
    phrases.append(phrase)
    numbers[phrase] = number
    byFirstWord[phrase.first, default: []].append(number)
    return number
  }

  /// Every place where a phrase stands, in order of its first word.
  func hits(in words: [Token]) -> [Hit] {
    var hits: [Hit] = []
    for start in words.indices {
      for number in byFirstWord[comparison.key(of: words[start])] ?? [] {
        let phrase = phrases[number]
        if let positions = phrase.match(in: words, at: start, comparing: comparison) {
          hits.append(Hit(phrase: number, positions: positions))
        }
      }
    }
    return hits
  }
}
