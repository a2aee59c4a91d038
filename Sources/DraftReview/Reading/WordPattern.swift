import TextAnalysis

/// A phrase to find in a sentence, written the way one says it.
///
/// Elements are parted by spaces: `caught|captured ..2 killer~` means “caught” or “captured”, then
/// up to two words, then any word that begins with “killer”. `our|the?` may be missing, `#` is a
/// number in digits or words, `Aa` is a capitalised word. A pattern stays inside its sentence.
struct WordPattern: Equatable, Sendable {
  private let elements: [Element]

  private enum Element: Equatable, Sendable {
    case words(Set<String>, prefixes: [String], isOptional: Bool)
    case gap(Int)
    case number
    case name
  }

  init(_ text: String) {
    elements = text.split(separator: " ").map { part in
      if part == "#" { return .number }
      if part == "Aa" { return .name }
      if part.hasPrefix(".."), let most = Int(part.dropFirst(2)) { return .gap(most) }
      let isOptional = part.hasSuffix("?") && part.count > 1
      let words = (isOptional ? part.dropLast() : part).split(separator: "|")
      return .words(
        Set(words.filter { !$0.hasSuffix("~") }.map(String.init)),
        prefixes: words.filter { $0.hasSuffix("~") }.map { String($0.dropLast()) },
        isOptional: isOptional
      )
    }
  }

  /// The places of the pattern among these tokens, without overlaps, the shortest match of each.
  func matches(in tokens: [WrittenToken]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    while start < tokens.count {
      if let end = end(of: elements[...], in: tokens, at: start), end > start {
        found.append(start..<end)
        start = end
      } else {
        start += 1
      }
    }
    return found
  }

  private func end(of rest: ArraySlice<Element>, in tokens: [WrittenToken], at index: Int) -> Int? {
    guard let element = rest.first else { return index }
    let after = rest.dropFirst()
    if case .gap(let most) = element {
      for skipped in 0...most where index + skipped <= tokens.count {
        if let end = end(of: after, in: tokens, at: index + skipped) { return end }
      }
      return nil
    }
    if tokens.indices.contains(index), Self.fits(element, tokens[index]),
      let end = end(of: after, in: tokens, at: index + 1)
    {
      return end
    }
    guard case .words(_, _, true) = element else { return nil }
    return end(of: after, in: tokens, at: index)
  }

  private static func fits(_ element: Element, _ token: WrittenToken) -> Bool {
    switch element {
    case .gap: true
    case .number: token.kind == .number || isNumber(token.text)
    case .name: token.looksLikeName
    case .words(let words, let prefixes, _):
      words.contains(token.text) || prefixes.contains { token.text.hasPrefix($0) }
    }
  }

  /// “One” is more often a pronoun than a number.
  private static func isNumber(_ word: String) -> Bool {
    NumberWords.read([word], at: 0).map { $0.value > 1 } ?? ["hundred", "dozens"].contains(word)
  }
}
