/// What a new password has to be: long, and not put together from what everybody tries first.
///
/// There is no rule about kinds of characters, and no expiry: both make passwords worse. Any
/// character will do, spaces and emoji too.
struct PasswordRule: Equatable, Sendable {
  static let lengths = 15...200

  /// A part that can be guessed as a whole counts as two characters, whatever its length.
  private static let partWorth = 2
  private static let leastWorth = 10

  private let names: [[Character]]

  /// `names` are what somebody who knows the person would try: names, address, agency.
  init(names: [String]) {
    let words = names.flatMap { $0.split { !$0.isLetter && !$0.isNumber } }
    self.names = words.filter { $0.count >= 3 }.map { Array($0.lowercased()) }
  }

  func check(_ password: Password) throws(PasswordError) {
    guard password.length >= Self.lengths.lowerBound
    else { throw .tooShort(length: password.length) }
    guard password.length <= Self.lengths.upperBound else { throw .tooLong }
    let text = GuessableText(password.text)
    let parts = guessableParts(of: text)
    let guessed = parts.map(\.length).reduce(0, +)
    let worth = text.count - guessed + parts.count * Self.partWorth
    guard worth < Self.leastWorth, let longest = parts.max(by: { $0.length < $1.length })
    else { return }
    throw .easyToGuess(longest.pattern)
  }

  /// From left to right, the longest at each place.
  private func guessableParts(of text: GuessableText) -> [GuessablePart] {
    var parts: [GuessablePart] = []
    var place = 0
    while place < text.count {
      guard let part = text.longestPart(at: place, names: names) else {
        place += 1
        continue
      }
      parts.append(part)
      place += part.length
    }
    return parts
  }
}
