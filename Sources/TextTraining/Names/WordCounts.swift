import TextAnalysis

/// Which words stand beside which in unlabelled posts.
struct WordCounts {
  private(set) var posts: [[Int32]] = []
  private var numbers: [String: Int32] = [:]
  private var words: [String] = []
  private var counts: [Int] = []

  /// How often a word was written with a capital, and how often at all, not counting first words.
  private var capitals: [(upper: Int, all: Int)] = []

  mutating func add(_ text: String) {
    var post: [Int32] = []
    for (place, token) in NameTokens(text).texts.enumerated() {
      let number = number(of: Self.normal(token))
      post.append(number)
      counts[Int(number)] += 1
      guard place > 0, let first = token.first, first.isLetter else { continue }
      capitals[Int(number)].all += 1
      if first.isUppercase { capitals[Int(number)].upper += 1 }
    }
    posts.append(post)
  }

  private mutating func number(of word: String) -> Int32 {
    if let known = numbers[word] { return known }
    let number = Int32(words.count)
    numbers[word] = number
    words.append(word)
    counts.append(0)
    capitals.append((0, 0))
    return number
  }

  /// Small letters; links, handles and figures each are one word.
  private static func normal(_ token: String) -> String {
    if token.hasPrefix("http") || token.hasPrefix("www.") { return "http" }
    if token.hasPrefix("@"), token.utf8.count > 1 { return "@x" }
    if token.utf8.allSatisfy({ (48...57).contains($0) }) { return "9" }
    let small = token.utf8.map { (65...90).contains($0) ? $0 | 32 : $0 }
    return String(decoding: small, as: UTF8.self)
  }

  /// The words that occur often enough, the most frequent first.
  func frequent(atLeast least: Int) -> [Int] {
    words.indices.filter { counts[$0] >= least }.sorted {
      (counts[$1], words[$0]) < (counts[$0], words[$1])
    }
  }

  func hash(_ word: Int) -> UInt32 { WordClasses.hash(words[word]) }

  /// 0 for words that are hardly ever written with a capital … 3 for those that nearly always are.
  func capitalLevel(_ word: Int) -> Int {
    let (upper, all) = capitals[word]
    guard all >= 3 else { return 1 }
    let share = Double(upper) / Double(all)
    return share < 0.1 ? 0 : share < 0.5 ? 1 : share < 0.85 ? 2 : 3
  }
}
