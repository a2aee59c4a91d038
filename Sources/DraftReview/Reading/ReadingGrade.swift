import TextAnalysis

/// The school grade that a draft reads at, and how far it can be trusted.
struct ReadingGrade: Equatable, Sendable {
  let words: Int
  private let formula: Double

  /// Links, addresses and hashtags are not read.
  init(_ draft: ReadDraft) {
    var spoken = draft.scalars
    for token in draft.tokens where [.hashtag, .link, .email].contains(token.kind) {
      for place in token.span.start..<token.span.end { spoken[place] = " " }
    }
    let readability = Readability(of: String(String.UnicodeScalarView(spoken)))
    words = readability?.words ?? 0
    formula = readability?.fleschKincaid ?? 0
  }

  /// 0 for texts that are too short to tell.
  var value: Double { words >= 8 ? formula : 0 }

  /// What the formula may be off by: below 20 words one long word moves it by grades.
  var tolerance: Double { Double(max(0, 20 - words)) * 0.35 }
}
