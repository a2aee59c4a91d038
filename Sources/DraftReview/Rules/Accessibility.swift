import TextAnalysis

/// Lets everybody read the post, also those who hear it from a screen reader.
///
/// A picture without alt text says nothing to a blind person; a hashtag without capitals is read as
/// one word; capitals and rows of emoji are spelled out one by one.
///
/// Source: WCAG 2.1 AA for pictures, which the ADA Title II rule asks of public agencies from April
/// 2027 or 2028, depending on size; the rest is good practice.
///
/// To mend it, describe the picture, write #LikeThis, and use ordinary letters.
///
/// - Bad: “AVOID THE WHOLE AREA NOW 🚨🚨🚨 #harborpointmall”
/// - Good: “Avoid the area now. #HarborPointMall”
package struct Accessibility: ReviewRule {
  package static let id = "accessibility"
  package static let why =
    "People who cannot see the picture, or who listen to a screen reader, need the warning too."

  package init() {}

  package func findings(in draft: ReadDraft) -> [Finding] {
    picture(in: draft) + hashtags(in: draft) + capitals(in: draft) + emoji(in: draft)
  }

  private func picture(in draft: ReadDraft) -> [Finding] {
    guard draft.draft.hasImage else { return [] }
    let how = "Describe what the picture shows, with any text in it, in one or two sentences."
    let alt = draft.draft.alt ?? ""
    if alt.allSatisfy(\.isWhitespace) {
      return [absence(.block, what: "The picture has no alt text.", how: how)]
    }
    if alt.count < 12 || alt.lowercased().hasSuffix(".jpg") || alt.lowercased().hasSuffix(".png") {
      return [absence(.warn, what: "The alt text “\(alt)” does not say what is shown.", how: how)]
    }
    return []
  }

  private func hashtags(in draft: ReadDraft) -> [Finding] {
    draft.tokens.filter { Hashtag(of: $0)?.isReadable == false }.map {
      finding(
        .warn,
        in: draft,
        at: $0.span,
        what: "is read as one word by a screen reader.",
        how: "Begin each word of the hashtag with a capital: #LikeThis."
      )
    }
  }

  private func capitals(in draft: ReadDraft) -> [Finding] {
    draft.sentences.compactMap { sentence in
      let words = sentence.tokens.filter { $0.kind == .word }
      let loud = words.filter { $0.letterCase == .capitals && $0.text.count > 2 }
      guard loud.count >= 4, loud.count * 10 >= words.count * 6 else { return nil }
      return finding(
        .warn,
        in: draft,
        at: sentence.span,
        what: "is all capitals, hard to read and often spelled out.",
        how: "Use ordinary letters. One word such as “UPDATE” may stand in capitals."
      )
    }
  }

  private func emoji(in draft: ReadDraft) -> [Finding] {
    var runs: [[WrittenToken]] = [[]]
    for token in draft.tokens {
      if token.kind == .emoji { runs[runs.count - 1].append(token) } else { runs.append([]) }
    }
    return runs.filter { $0.count >= 3 }.map { run in
      finding(
        .warn,
        in: draft,
        at: WrittenSentence(tokens: run).span,
        what: "is read out sign by sign.",
        how: "Use one emoji at most, and never instead of a word."
      )
    }
  }
}

/// A hashtag and whether its words can be told apart.
struct Hashtag: Equatable, Sendable {
  /// With more than one word, as far as length and capitals tell.
  let isCompound: Bool
  let isReadable: Bool

  init?(of token: WrittenToken) {
    guard token.kind == .hashtag else { return nil }
    let letters = token.text.filter(\.isLetter)
    let isFlat = token.letterCase != .mixed
    isCompound = !isFlat || letters.count >= 10 && !Self.longWords.contains(letters)
    isReadable = !(isFlat && isCompound)
  }

  private static let longWords: Set = [
    "community", "neighborhood", "volunteers", "emergency", "evacuation", "recruitment",
    "graduation",
    "information", "thanksgiving", "transparency", "independence", "preparedness", "firefighters",
    "accessibility", "celebration", "scholarship", "remembrance", "partnership", "cybersecurity",
    "earthquake", "thunderstorm", "gratitude", "california", "massachusetts", "washington",
  ]
}
