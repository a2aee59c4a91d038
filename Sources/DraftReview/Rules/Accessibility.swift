import TextAnalysis

/// Lets everybody read the post, also those who hear it from a screen reader.
///
/// A picture without alt text says nothing to a blind person, and words that stand only in the
/// picture are lost to them; a hashtag without capitals is read as one word; capitals, rows of emoji
/// and styled letters are spelled out one by one or left out.
///
/// Source: WCAG 2.1 AA for pictures, which the ADA Title II rule asks of public agencies from April
/// 2027 or 2028, depending on size; the rest is good practice.
///
/// To mend it, describe the picture, put its words into the post, write #LikeThis, and use ordinary
/// letters.
///
/// - Bad: “AVOID THE WHOLE AREA NOW 🚨🚨🚨 #harborpointmall”
/// - Good: “Avoid the area now. #HarborPointMall”
package struct Accessibility: ReviewRule {
  package static let id = "accessibility"
  package static let why =
    "People who cannot see the picture, or who listen to a screen reader, need the post too."

  package init() {}

  package func findings(in draft: ReadDraft) -> [Finding] {
    picture(in: draft) + findings(of: Self.faults, in: draft) + hashtags(in: draft)
      + capitals(in: draft) + emoji(in: draft) + disguises(in: draft) + hiddenSigns(in: draft)
  }

  private func picture(in draft: ReadDraft) -> [Finding] {
    guard draft.draft.hasImage else { return [] }
    let how = "Describe what the picture shows, with any text in it, in one or two sentences."
    switch AltText(draft.draft.alt) {
    case .missing: return [absence(.warn, what: "The picture has no alt text.", how: how)]
    case .empty(let alt):
      return [absence(.warn, what: "The alt text “\(alt)” does not say what is shown.", how: how)]
    case .useful: return []
    }
  }

  private func hashtags(in draft: ReadDraft) -> [Finding] {
    draft.tokens.compactMap { token in
      guard let hashtag = Hashtag(of: token), !hashtag.isReadable else { return nil }
      return finding(
        .warn,
        in: draft,
        at: token.span,
        what: "is read as one word by a screen reader.",
        how: "Begin each word of the hashtag with a capital: #LikeThis.",
        rewrite: hashtag.withCapitals
      )
    }
  }

  private func disguises(in draft: ReadDraft) -> [Finding] {
    guard let first = draft.disguises.first, let last = draft.disguises.last else { return [] }
    let span = TextSpan(start: first.start, end: last.end)
    let plain = String(String.UnicodeScalarView(draft.scalars[span.start..<span.end]))
    return [
      finding(
        .warn,
        in: draft,
        at: span,
        what: "uses signs that only look like letters; screen readers skip or spell them.",
        how: "Type it in ordinary letters.",
        rewrite: plain
      )
    ]
  }

  private func hiddenSigns(in draft: ReadDraft) -> [Finding] {
    guard let span = HiddenSigns(draft.scalars).first else { return [] }
    return [
      finding(
        .warn,
        in: draft,
        at: span,
        what: "has signs in it that nobody sees and that change how it is read.",
        how: "Delete the word and type it again.",
        rewrite: HiddenSigns.without(draft.scalars[span.start..<span.end])
      )
    ]
  }

  private static let pictures =
    "flyer|flier|poster|picture|photo|image|graphic|graphics|pic|infographic|attachment|screenshot|"
    + "chart|graph|diagram|slide|slides|brochure|leaflet|photos|pictures|pics|images"

  private static let places = "above|below|attached|here|left|right"

  private static let facts =
    "details|info|information|dates|date|times|time|everything|all|times|location|locations|list|"
    + "full|schedule|route|routes|closures|hours|directions|instructions|questions|answers|address|"
    + "description|story|rest|process|requirements|statement|numbers|need"

  private static let faults = [
    PhraseFault(
      severity: .warn,
      what: "leaves what matters to the picture, where a screen reader cannot find it.",
      how: "Write the words of the picture into the post: what, where, when.",
      patterns: [
        "see|check|view|read|consult|refer ..2 \(pictures) ..3 for|to|\(places)",
        "see|check|view|read the|our|attached|this ..1 flyer|flier|poster|graphic|infographic|"
          + "attachment|brochure|leaflet",
        "look at|closely ..2 \(pictures)",
        "\(facts) ..5 on|in|from the|our|this|attached ..1 \(pictures)",
        "\(facts) ..3 on|in the map|sign above|below|attached",
        "it|find ..2 all|everything ..3 on|in ..2 \(pictures)",
        "on|in the|this \(pictures)|map \(places)", "\(pictures) ..2 for ..1 \(facts)",
        "\(pictures) has|have|tells|says|explains|shows|lists ..2 \(facts)",
        "swipe ..3 for|to|through",
        "zoom in", "as shown|seen|pictured in|on|above|below",
      ],
      unlessAnywhere: ["alt text|description", "image description", "text version", "in text"]
    ),
    PhraseFault(
      severity: .tip,
      what: "does not say where the link leads.",
      how: "Name what the link opens: “Read the closure list: …”.",
      patterns: [
        "click|tap|press|clicking|tapping here|below",
        "click|tap|press the|this link|button ..1 below|above",
        "click|tap the|this link|picture|image to|for",
      ],
      mayBeDenied: true
    ),
  ]
}
