import RunLog
import TextAnalysis

extension Exhibit {
  /// Words of a statement; without a span for words of the picture's description.
  init(_ statement: Statement, quote: String? = nil, span: TextSpan? = nil) {
    self.init(
      quote: quote,
      span: span,
      post: statement.post,
      inject: statement.inject,
      at: Moment(statement.at)
    )
  }

  /// A whole statement; of a long one the whole sentences that a reader can take in.
  init(whole statement: Statement) {
    let scalars = Array(statement.text.unicodeScalars)
    let isShort = scalars.count <= Self.longest
    let length = isShort ? scalars.count : Self.end(of: scalars[..<Self.longest])
    self.init(statement, from: 0, to: length)
  }

  /// The words of a statement between two places.
  init(_ statement: Statement, from start: Int, to end: Int) {
    let scalars = Array(statement.text.unicodeScalars)
    let part = (start..<max(start, end)).clamped(to: scalars.indices)
    var quote = ""
    quote.unicodeScalars.append(contentsOf: scalars[part])
    self.init(
      statement, quote: quote, span: TextSpan(start: part.lowerBound, end: part.upperBound))
  }

  private static let longest = 320

  /// Behind the last whole sentence, or else the last whole word.
  private static func end(of scalars: ArraySlice<Unicode.Scalar>) -> Int {
    let stop = scalars.indices.dropLast().last { index in
      ".!?\n".unicodeScalars.contains(scalars[index])
        && scalars[index + 1].properties.isWhitespace
    }
    if let stop { return stop + 1 }
    return scalars.lastIndex { $0.properties.isWhitespace } ?? scalars.endIndex
  }
}
