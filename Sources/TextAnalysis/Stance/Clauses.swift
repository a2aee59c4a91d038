/// The clauses of a sentence: how far a "not" reaches.
struct Clauses: Equatable, Sendable {
  /// The clause of each word, counted from 0.
  let numbers: [Int]

  /// How many firm borders come before each clause; a comma alone is a weak one.
  private let firmBorders: [Int]

  enum Border: Sendable { case comma, firm }

  init(_ sentence: Sentence) {
    var numbers: [Int] = []
    var borders: [Border] = [.firm]
    let verbs = Self.verbsAhead(in: sentence)
    for index in sentence.words.indices {
      if index > 0,
        let border = Self.border(before: index, in: sentence, verbFollows: verbs[index])
      {
        borders.append(border)
      }
      numbers.append(borders.count - 1)
    }
    self.numbers = numbers
    var firm = 0
    firmBorders = borders.map { border in
      if border == .firm { firm += 1 }
      return firm
    }
  }

  private static func border(
    before index: Int,
    in sentence: Sentence,
    verbFollows: Bool
  ) -> Border? {
    let word = sentence.words[index].text
    if sentence.breaks[index] >= .dash { return .firm }
    if contrasts.contains(word) { return .firm }
    if word == "and" || word == "so", index + 1 < sentence.words.count,
      verbFollows || clauseOpeners.contains(sentence.words[index + 1].text)
    {
      return .firm
    }
    return sentence.breaks[index] == .comma ? .comma : nil
  }

  /// For each word, whether a verb that makes a clause of its own comes before the next border.
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

  func sameClause(_ left: Int, _ right: Int) -> Bool {
    number(of: left) == number(of: right)
  }

  /// Whether only commas stand between two words.
  func onlyCommas(between left: Int, and right: Int) -> Bool {
    let (low, high) = (number(of: left), number(of: right))
    guard low <= high, firmBorders.indices.contains(low), firmBorders.indices.contains(high)
    else { return false }
    return firmBorders[low] == firmBorders[high]
  }

  func number(of word: Int) -> Int {
    numbers.indices.contains(word) ? numbers[word] : -1
  }

  /// The first word of each clause after the one that holds `word`.
  func starts(after word: Int) -> [Int] {
    let current = number(of: word)
    return numbers.indices.filter {
      numbers[$0] > current && ($0 == 0 || numbers[$0 - 1] != numbers[$0])
    }
  }

  private static let contrasts: Set<String> = [
    "but", "however", "although", "though", "while", "because", "whereas", "instead", "except",
  ]

  /// After "and", these begin a new clause rather than one more thing in a list.
  private static let clauseOpeners: Set<String> = [
    "we", "they", "he", "she", "it", "this", "that", "there", "is", "are", "was", "were", "has",
    "have", "will", "can", "do", "please", "officers", "police", "the", "nobody", "no", "not",
    "now", "then", "all", "our", "everyone", "people", "i", "you", "call", "stay", "follow",
  ]
}
