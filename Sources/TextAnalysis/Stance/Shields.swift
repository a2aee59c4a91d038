/// Words between a cue and a statement that draw the cue to themselves.
///
/// "We do not know why shots were fired" and "no link to the shooting" leave the shooting as it is.
struct Shields: Equatable, Sendable {
  /// Where the words stand, rising.
  private let nouns: [Int]
  private let questions: [Int]

  init(_ sentence: Sentence) {
    let words = sentence.words
    nouns = words.indices.filter { Self.drawing.contains(words[$0].text) }
    questions = words.indices.filter { place in
      guard Self.asking.contains(words[place].text) else { return false }
      return place + 1 >= words.count || !Self.amounts.contains(words[place + 1].text)
    }
  }

  func stand(between cue: Cue, and match: ClaimMatch) -> Bool {
    guard cue.last + 1 < match.first else { return false }
    let range = (cue.last + 1)..<match.first
    if cue.kind != .denial, cue.kind != .report, Self.any(of: questions, in: range) { return true }
    return cue.kind != .report && Self.any(of: nouns, in: range)
  }

  private static func any(of places: [Int], in range: Range<Int>) -> Bool {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < places.count && places[low] < range.upperBound
  }

  private static let drawing: Set<String> = [
    "link", "links", "connection", "connections", "motive", "reason", "reasons", "cause", "causes",
    "number", "numbers", "count", "name", "names", "identity", "tie", "ties",
    "connects", "connected", "linked", "related", "tied",
  ]
  private static let asking: Set<String> = ["why", "how"]

  /// "How many were hurt" leaves open whether anybody was.
  private static let amounts: Set<String> = ["many", "much", "badly", "bad"]
}
