/// What the agency has said to the crowd, and who has read it.
struct OfficialWords: Sendable {
  private(set) var list: [OfficialWord] = []
  var dice: [Dice] = []
  private var people = 0
  /// A bit for each word, 64 words to a row of the population.
  private var read: [UInt64] = []

  mutating func add(_ word: OfficialWord, people: Int) -> Int {
    self.people = people
    if list.count % 64 == 0 { read.append(contentsOf: repeatElement(0, count: people)) }
    list.append(word)
    return list.count - 1
  }

  /// Notes that somebody reads a word; false when they had read it before.
  mutating func note(_ person: Int, reads word: Int) -> Bool {
    let place = word / 64 * people + person
    let bit: UInt64 = 1 << UInt64(word % 64)
    guard read[place] & bit == 0 else { return false }
    read[place] |= bit
    return true
  }
}
