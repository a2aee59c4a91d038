extension StanceReader {
  /// Whether a "not" asks for something instead of denying it: "Do not post where officers are".
  ///
  /// The verb that must not be done has to belong to the claim.
  func isRequest(_ cue: Cue, about matched: Set<Int>) -> Bool {
    let place = cue.first
    guard cue.positions.count == 1, place > 0, place + 1 < sentence.words.count else {
      return false
    }
    let before = sentence.words[place - 1].text
    let next = sentence.words[place + 1].text
    if next == "to" { return matched.contains(place + 2) && asks(before: place) }
    guard matched.contains(place + 1) else { return false }
    if Self.duties.contains(before) { return true }
    return before == "do" && opensRequest(place - 1)
  }

  /// Whether "do" or "please do" begins the clause.
  private func opensRequest(_ place: Int) -> Bool {
    guard place > 0, clauses.sameClause(place, place - 1) else { return true }
    return Self.openers.contains(sentence.words[place - 1].text)
  }

  /// "We ask the media not to show…".
  private func asks(before place: Int) -> Bool {
    sentence.words[max(0, place - 8)..<place].contains { Self.asking.contains($0.text) }
  }

  private static let duties: Set<String> = ["should", "must", "shall"]
  private static let openers: Set<String> = [
    "please", "and", "or", "also", "again", "so", "still", "then", "just",
  ]
  private static let asking: Set<String> = [
    "ask", "asks", "asked", "asking", "urge", "urging", "request", "please", "remind", "want",
    "need", "tell", "told", "beg", "try", "careful", "remember", "sure",
  ]
}
