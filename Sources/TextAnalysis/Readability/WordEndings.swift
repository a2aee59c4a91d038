/// The words that a regular English ending may have been added to.
enum WordEndings {
  /// "stopped" gives stopp, stoppe and stop; which of them is a word, a list must tell.
  static func bases(of word: String) -> [String] {
    guard (3...30).contains(word.utf8.count) else { return [] }
    return plain.flatMap { ending in
      guard word.hasSuffix(ending), word.count - ending.count >= 2 else { return [String]() }
      return bases(String(word.dropLast(ending.count)), before: ending)
    }
  }

  private static let plain = [
    "'s", "n't", "'ll", "'re", "'ve", "'d", "'m", "s", "es", "ed", "d", "ing", "er", "r", "est",
    "st", "ly", "n", "y",
  ]

  private static let doubling: Set<String> = ["ing", "ed", "er", "est", "y"]

  private static func bases(_ base: String, before ending: String) -> [String] {
    var bases = [base]
    guard let last = base.last else { return bases }
    if doubling.contains(ending) {
      bases.append(base + "e")
      if base.dropLast().last == last { bases.append(String(base.dropLast())) }
    }
    // "cities", "tried", "happier", "easily".
    if last == "i", ["es", "ed", "er", "est", "ly"].contains(ending) {
      bases.append(base.dropLast() + "y")
    }
    return bases
  }
}
