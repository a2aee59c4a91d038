/// The clauses of a sentence: how far a "not" reaches.
struct Clauses: Equatable, Sendable {
  /// The clause of each word, counted from 0.
  let numbers: [Int]

  /// How many firm borders come before each clause; a comma alone is a weak one.
  private let firmBorders: [Int]

  init(_ sentence: Sentence) {
    var numbers: [Int] = []
    var firmBorders = [0]
    for border in ClauseBorders.find(in: sentence) {
      if let border {
        firmBorders.append((firmBorders.last ?? 0) + (border == .firm ? 1 : 0))
      }
      numbers.append(firmBorders.count - 1)
    }
    self.numbers = numbers
    self.firmBorders = firmBorders
  }

  func number(of word: Int) -> Int {
    numbers.indices.contains(word) ? numbers[word] : -1
  }

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

  /// The first word of each clause after the one that holds `word`.
  func starts(after word: Int) -> [Int] {
    let current = number(of: word)
    return numbers.indices.filter {
      numbers[$0] > current && ($0 == 0 || numbers[$0 - 1] != numbers[$0])
    }
  }
}
