/// Keeps jokes and victory cries away from crime, force, injury and arrest.
///
/// For somebody this is the worst day of their life. A cheer also reads as a verdict: the line
/// “CAPTURED!!! … And justice has won” of April 2013 is not a model for a post before a trial.
///
/// Source: Rollcall's own rule; the line is quoted by the Public Relations Society of America (2013).
///
/// To mend it, say soberly what happened and thank those who helped.
///
/// - Bad: “Busted! Enjoy the free ride, genius 😂”
/// - Good: “A suspect is in custody. Thank you to everyone who called with information.”
package struct HumourOrCelebration: ReviewRule {
  package static let id = "humour-or-celebration"
  package static let why =
    "For somebody this is the worst day of their life. A joke or a cheer tells them you do not care."

  package init() {}

  package func findings(in draft: ReadDraft) -> [Finding] {
    let isGrave = draft.has(MockeryWords.grave) || draft.isAboutIncident
    let words = findings(
      of: HumourPhrases.always + (isGrave ? HumourPhrases.atGrave : []), in: draft)
    return words + (isGrave ? emoji(in: draft) : [])
  }

  private func emoji(in draft: ReadDraft) -> [Finding] {
    let cheers = draft.tokens.filter { token in
      token.kind == .emoji && MockeryWords.signs.contains(token.text)
        && !MockeryWords.mildSigns.contains(token.text)
    }
    return cheers.prefix(1).map {
      finding(
        .block, in: draft, at: $0.span, what: "laughs or cheers in a serious post.",
        how: HumourPhrases.how)
    }
  }
}
