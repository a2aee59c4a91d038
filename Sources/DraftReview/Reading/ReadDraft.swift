package import TextAnalysis

/// A draft cut into sentences, as the rules read it.
package struct ReadDraft: Sendable {
  package let draft: ReviewedText
  package let policy: ReviewPolicy
  let sentences: [WrittenSentence]
  let scalars: [Unicode.Scalar]

  package init(_ draft: ReviewedText, policy: ReviewPolicy) {
    self.draft = draft
    self.policy = policy
    scalars = Array(draft.text.unicodeScalars)
    sentences = WrittenSentence.sentences(of: WrittenTokens.tokens(of: scalars), in: draft.text)
  }

  /// The words at a place of the text; empty when the place is not in it.
  package func quote(_ span: TextSpan) -> String {
    guard span.start >= 0, span.start <= span.end, span.end <= scalars.count else { return "" }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[span.start..<span.end])
    return String(view)
  }

  var tokens: [WrittenToken] { sentences.flatMap(\.tokens) }

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
