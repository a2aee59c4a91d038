package import TextAnalysis

/// The marks of a good post that a draft has, each with the words that show it.
package struct PostFeatures: Equatable, Sendable {
  /// Where the words stand; the whole text for a feature that is not in one place.
  package let spans: [PostFeature: TextSpan]
  package let quotes: [PostFeature: String]
  package let grade: Double
  package let hasImage: Bool
  package let hasCompoundHashtag: Bool

  package init(_ draft: ReadDraft) {
    var spans: [PostFeature: TextSpan] = [:]
    for (feature, phrases) in FeaturePhrases.all {
      spans[feature] = Self.place(of: phrases, in: draft)
    }
    spans[.place] = spans[.place] ?? Self.namedPlace(in: draft)
    spans[.source] = spans[.source] ?? draft.tokens.first { $0.kind == .link }?.span
    spans[.helpline] = Self.ownPhone(in: draft) ?? spans[.helpline]
    let all = TextSpan(start: 0, end: draft.scalars.count)
    let grade = ReadingGrade(draft)
    self.grade = grade.value
    let isPlain =
      grade.words > 2 && grade.value <= 8 + grade.tolerance
      && Jargon().findings(in: draft).isEmpty
    spans[.plainLanguage] = isPlain ? all : nil
    hasImage = draft.draft.hasImage
    let alt = draft.draft.alt ?? ""
    spans[.altText] = hasImage && alt.contains(where: \.isLetter) ? all : nil
    let hashtags = draft.tokens.compactMap(Hashtag.init(of:)).filter(\.isCompound)
    hasCompoundHashtag = !hashtags.isEmpty
    spans[.hashtagCase] = !hashtags.isEmpty && hashtags.allSatisfy(\.isReadable) ? all : nil
    self.spans = spans
    quotes = spans.mapValues(draft.quote)
  }

  package func has(_ feature: PostFeature) -> Bool { spans[feature] != nil }

  private static func place(of phrases: Phrases, in draft: ReadDraft) -> TextSpan? {
    for sentence in draft.sentences {
      if let range = sentence.matches(phrases).min(by: { $0.lowerBound < $1.lowerBound }) {
        return sentence.span(of: range)
      }
    }
    return nil
  }

  /// “at Harbor Point”, “near the Eastside library”: a preposition and a name, or a named street.
  private static func namedPlace(in draft: ReadDraft) -> TextSpan? {
    for sentence in draft.sentences {
      for range in sentence.matches(FeaturePhrases.namedPlaces) {
        let words = sentence.tokens[range].filter(\.looksLikeName)
        if words.contains(where: { !FeaturePhrases.calendar.contains($0.text) }) {
          return sentence.span(of: range)
        }
      }
    }
    return nil
  }

  private static func ownPhone(in draft: ReadDraft) -> TextSpan? {
    DigitRun.runs(in: draft.scalars)
      .first { run in draft.policy.phones.contains { run.isSamePhone(as: $0) } }?.span
  }
}
