/// A phrase to find in a sentence, written the way one says it.
///
/// Elements are parted by spaces: `caught|captured ..2 killer~` means “caught” or “captured”, then
/// up to two words, then any word that begins with “killer”. `our|the?` may be missing, `#` is a
/// number in digits or words, `<18` one below 18, `Aa` a capitalised word, `Nn` a word of a person's
/// name, and `'s` a word that says whose something is, such as “mayor's”. A pattern stays inside its
/// sentence.
struct WordPattern: Equatable, Sendable {
  private let elements: [PatternElement]

  init(_ text: String) {
    elements = text.split(separator: " ").map(PatternElement.init)
  }

  /// With what the pattern can begin: every element up to the first that must be there.
  var openings: [PatternElement] {
    let optional = elements.prefix(while: \.mayBeMissing)
    return Array(optional) + elements.dropFirst(optional.count).prefix(1)
  }

  /// Where the pattern ends if it begins at this place: its shortest match.
  func end(in tokens: [WrittenToken], at index: Int) -> Int? {
    end(of: elements[...], in: tokens, at: index)
  }

  private func end(
    of rest: ArraySlice<PatternElement>, in tokens: [WrittenToken], at index: Int
  ) -> Int? {
    guard let element = rest.first else { return index }
    let after = rest.dropFirst()
    if case .gap(let most) = element {
      for skipped in 0...most where index + skipped <= tokens.count {
        if let end = end(of: after, in: tokens, at: index + skipped) { return end }
      }
      return nil
    }
    if tokens.indices.contains(index), element.fits(tokens[index]),
      let end = end(of: after, in: tokens, at: index + 1)
    {
      return end
    }
    return element.mayBeMissing ? end(of: after, in: tokens, at: index) : nil
  }
}
