/// Words between a cue and a statement that draw the cue to themselves.
///
/// "We do not know why shots were fired" and "no link to the shooting" leave the shooting as it is.
struct Shields: Equatable, Sendable {
  /// Where the words stand, rising.
  private let nouns: [Int]
  private let links: [Int]
  private let questions: [Int]

  init(_ sentence: Sentence) {
    let words = sentence.words
    links = words.indices.filter { Self.linking.contains(words[$0].text) }
    nouns = words.indices.filter {
      Self.drawing.contains(words[$0].text) || Self.linking.contains(words[$0].text)
    }
    questions = words.indices.compactMap { Self.question(in: words, at: $0) }
  }

  /// Where an indirect question begins to take for granted what follows.
  private static func question(in words: [Token], at place: Int) -> Int? {
    let word = words[place].text
    let next = place + 1 < words.count ? words[place + 1].text : ""
    if word == "what" { return origins.contains(next) ? place : nil }
    guard asking.contains(word) else { return nil }
    if !amounts.contains(next) { return place }
    return words.indices.dropFirst(place + 2).prefix(6).first { places.contains(words[$0].text) }
  }

  func stand(between cue: Cue, and match: ClaimMatch) -> Bool {
    guard cue.last + 1 < match.first else { return false }
    let range = (cue.last + 1)..<match.first
    if cue.kind != .denial, cue.kind != .report,
      Self.any(of: questions, in: range.lowerBound..<match.first + 1)
    {
      return true
    }
    return cue.kind != .report && Self.any(of: nouns, in: range)
  }

  /// Whether a judgement behind the statement is about a word before it.
  ///
  /// "A link between the fire and the blast is unconfirmed" leaves the fire as it is.
  func open(_ match: ClaimMatch, before cue: Cue, _ clauses: Clauses) -> Bool {
    guard cue.kind != .report, match.isFact else { return false }
    let behind = Self.any(of: links, in: (cue.last + 1)..<(cue.last + 5))
    if behind, cue.kind == .denial, match.last < cue.last { return true }
    return (max(0, match.first - Self.reach)...match.first).contains { place in
      guard clauses.sameClause(place, cue.first) else { return false }
      if cue.kind != .denial, Self.any(of: questions, in: place..<place + 1) { return true }
      return place < match.first && Self.any(of: links, in: place..<place + 1)
    }
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

  /// How far before a statement its subject is looked for.
  private static let reach = 12

  private static let drawing: Set<String> = [
    "motive", "reason", "reasons", "cause", "causes", "number", "numbers", "count", "name", "names",
    "identity",
  ]
  private static let linking: Set<String> = [
    "link", "links", "connection", "connections", "tie", "ties", "connects", "connected", "linked",
    "related", "tied",
  ]
  private static let asking: Set<String> = ["why", "how"]

  /// "How many were hurt" leaves open whether anybody was, but not "in the shooting".
  private static let amounts: Set<String> = ["many", "much", "badly", "bad"]
  private static let places: Set<String> = ["in", "at", "by", "from", "during", "after", "near"]
  private static let origins: Set<String> = [
    "caused", "causes", "led", "started", "happened", "went",
  ]
}
