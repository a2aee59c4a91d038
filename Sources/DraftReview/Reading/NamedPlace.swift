/// Whether a draft says where: a name, a street, a road number, a block, or an office all know.
struct NamedPlace: Sendable {
  let isGiven: Bool

  init(in draft: ReadDraft) {
    isGiven =
      draft.has(PlaceWords.known)
      || draft.sentences.contains { sentence in
        sentence.tokens.indices.contains { Self.isPlace($0, in: sentence.tokens) }
      }
  }

  private static func isPlace(_ index: Int, in tokens: [WrittenToken]) -> Bool {
    let token = tokens[index]
    let previous = index > 0 ? tokens[index - 1] : nil
    let next = tokens.indices.contains(index + 1) ? tokens[index + 1] : nil
    if token.kind == .number { return next.map(isName) ?? false }
    guard isName(token) || token.letterCase == .capitals && PlaceWords.kinds.contains(token.text)
    else { return false }
    if let previous, PlaceWords.titles.contains(previous.text) { return false }
    if let next, PlaceWords.kinds.contains(next.text) {
      return index > 0 || next.letterCase != .lower
    }
    guard let previous else { return next.map(isName) ?? false }
    if PlaceWords.before.contains(previous.text) { return true }
    return isName(previous) && !(index > 1 && PlaceWords.titles.contains(tokens[index - 2].text))
  }

  private static func isName(_ token: WrittenToken) -> Bool {
    token.looksLikeName && !PlaceWords.noPlaces.contains(token.text)
      && !PlaceWords.titles.contains(token.text)
  }
}
