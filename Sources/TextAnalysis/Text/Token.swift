/// A word, number or mark of a text, in the form in which texts are compared.
package struct Token: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    case word
    /// A number in digits, in words or as a time of day; nil when it is too large to count.
    case number(Int?)
    case link
    case handle
    case emoji
    case mark(Unicode.Scalar)
    case lineBreak
  }

  package var kind: Kind

  /// Lower case, without possessive ending; numbers in digits.
  package var text: String
  package var stem: String

  /// Where the token stands in the text; the parts of a contraction share one place.
  package var span: TextSpan

  /// Whether it was written with a capital first letter.
  package var isCapitalised: Bool

  init(
    _ kind: Kind,
    _ text: String,
    stem: String? = nil,
    span: TextSpan,
    isCapitalised: Bool = false
  ) {
    self.kind = kind
    self.text = text
    self.stem = stem ?? text
    self.span = span
    self.isCapitalised = isCapitalised
  }

  /// Words and numbers take part in matching; marks, links, handles and emoji do not.
  package var isWord: Bool {
    switch kind {
    case .word, .number: true
    case .link, .handle, .emoji, .mark, .lineBreak: false
    }
  }
}
