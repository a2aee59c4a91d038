package import TextAnalysis

/// A draft cut into sentences, as the rules read it.
package struct ReadDraft: Sendable {
  package let draft: ReviewedText
  package let policy: ReviewPolicy
  let sentences: [WrittenSentence]
  /// The words inside hashtags such as #JusticeServed, each hashtag a sentence of its own.
  let hashtags: [WrittenSentence]
  let tokens: [WrittenToken]
  private(set) var kind: DraftKind = []
  /// The text as far as it is read, with look-alike letters as the letters they look like.
  let scalars: [Unicode.Scalar]
  /// Where letters of other alphabets or styles stand in for plain ones.
  let disguises: [TextSpan]
  private let written: [Unicode.Scalar]

  /// A longer text is read up to here; ``OverLimit`` says so.
  package static let longestRead = 20_000

  /// A rule that has found as much as this has made its point.
  static let mostFindings = 50

  package init(_ draft: ReviewedText, policy: ReviewPolicy) {
    self.draft = draft
    self.policy = policy
    written = Array(draft.text.unicodeScalars.prefix(Self.longestRead))
    let plain = PlainLetters(written)
    scalars = plain.scalars
    disguises = plain.disguises
    let text = String(String.UnicodeScalarView(scalars))
    sentences = WrittenSentence.sentences(of: WrittenTokens.tokens(of: scalars), in: text)
      .map(PersonNames.marked)
    tokens = sentences.flatMap(\.tokens)
    let scalars = self.scalars
    hashtags = tokens.filter { $0.kind == .hashtag }.prefix(Self.mostFindings)
      .map { WrittenSentence(hashtag: $0, in: scalars) }
    kind = DraftKind(of: self)
  }

  /// The words at a place of the text; empty when the place is not in it.
  package func quote(_ span: TextSpan) -> String {
    guard span.start >= 0, span.start <= span.end, span.end <= written.count else { return "" }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: written[span.start..<span.end])
    return String(view)
  }

  /// Whether the draft speaks of a crime, an emergency or somebody hurt.
  var isAboutIncident: Bool { has(Self.incidentWords) }

  func has(_ patterns: Phrases) -> Bool {
    sentences.contains { $0.has(patterns) }
  }

  private static let incidentWords: Phrases = [
    "arrest~|suspect~|custody|shooting|shots|gunfire|shooter|gunman|explosion~|bomb~|stabb~|robb~",
    "killed|died|dead|death|injured|injuries|hurt|wounded|victim~|murder~|homicide|assault~",
    "evacuat~|lockdown|hostage~|kidnap~|abduct~|overdose~|crash|collision|wildfire|flood~|hazmat",
    "burglar~|charged", "shelter in place", "missing child|girl|boy|person|woman|man",
    "active scene",
  ]
}
