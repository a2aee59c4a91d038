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

  /// A whole statement, shortened to what a reader can take in.
  init(whole statement: Statement) {
    let scalars = statement.text.unicodeScalars
    let length = min(scalars.count, 160)
    var quote = ""
    quote.unicodeScalars.append(contentsOf: scalars.prefix(length))
    self.init(statement, quote: quote, span: TextSpan(start: 0, end: length))
  }
}
