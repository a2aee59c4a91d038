/// A text in two: what a feed shows, and what comes after “more”.
struct TextCut: Equatable, Sendable {
  var shown: String
  var rest: String?

  /// Cuts between words; a text that is only a little longer than the limit stays whole.
  init(_ text: String, after limit: Int?) {
    shown = text
    guard let limit, limit > 0, text.count > limit + limit / 8 else { return }
    let end = text.index(text.startIndex, offsetBy: limit)
    let head = text[..<end]
    let border = head.lastIndex { $0.isWhitespace } ?? end
    let isNear = head.distance(from: border, to: end) <= limit / 3
    let cut = isNear ? border : end
    shown = String(text[..<cut])
    rest = String(text[cut...])
  }
}
