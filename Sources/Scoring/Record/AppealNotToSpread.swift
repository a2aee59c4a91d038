/// Finds a request not to pass something on.
enum AppealNotToSpread {
  static func isMade(in text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }
    return words.indices.contains { index in
      stops.contains(words[index])
        && words[index...].dropFirst().prefix(3).contains { spreads.contains($0) }
    }
  }

  private static let stops: Set<Substring> = [
    "not", "don't", "don’t", "stop", "avoid", "never", "without",
  ]
  private static let spreads: Set<Substring> = [
    "share", "spread", "repeat", "pass", "forward", "post", "repost", "sharing", "spreading",
    "repeating", "posting", "reposting", "guess", "speculate", "name", "believe",
  ]
}
