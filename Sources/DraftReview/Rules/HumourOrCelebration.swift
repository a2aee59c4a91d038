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
    var faults = Self.always
    if draft.isAboutIncident { faults += Self.atIncidents }
    return findings(of: faults, in: draft) + (draft.isAboutIncident ? emoji(in: draft) : [])
  }

  private func emoji(in draft: ReadDraft) -> [Finding] {
    draft.tokens.filter { $0.kind == .emoji && Self.cheerful.contains($0.text) }.prefix(1).map {
      finding(
        .block,
        in: draft,
        at: $0.span,
        what: "laughs or cheers in a serious post.",
        how: Self.how
      )
    }
  }

  private static let how = "Say soberly what happened. Thank the people who helped."

  private static let cheerful: Set = [
    "😂", "🤣", "😆", "😜", "😎", "🎉", "🥳", "🏆", "💪", "🔥", "👊", "🍩", "😈", "🤡", "🙌", "👏", "😅",
  ]

  private static let always = [
    PhraseFault(
      severity: .block,
      what: "celebrates.",
      how: how,
      patterns: [
        "we got him|her|them|em|our", "got '? em", "gotcha", "nailed it", "booyah|boom",
        "game over for?",
        "hunt|search is over|done , justice|we?", "justice has won|prevailed", "terror is over",
        "captured ! !", "busted !", "another one bites", "one less criminal|thug|bad",
        "good riddance",
        "bad guys|guy|boys lose|lost|0|zero", "who's laughing now", "bad day to be",
        "took out ..1 trash",
      ],
      unless: ["blood pressure|fundraiser|game night|trivia"]
    ),
    PhraseFault(
      severity: .block,
      what: "makes fun of it.",
      how: how,
      patterns: [
        "lol|lmao|rofl|haha|hahaha|lmfao", "free ride|room|meal|lodging", "three hots",
        "silver|new|shiny bracelets|jewelry", "crowbar hotel", "grey|gray bar hotel",
        "enjoy your|the "
          + "stay|ride|cell|view", "genius", "darwin award", "play stupid games",
        "oops|whoops|womp",
        "pro tip :|,", "smile for ..3 camera|mugshot", "jail|jailhouse selfie",
        "not ..1 brightest bulb",
      ],
      unless: ["bike|bus|train|transit|shuttle|students|seniors|science|math|camp"]
    ),
  ]

  private static let atIncidents = [
    PhraseFault(
      severity: .block,
      what: "celebrates.",
      how: how,
      patterns: [
        "congratulations|congrats|kudos|hooray|yay|woohoo|winning|victory|cheers|epic|awesome",
        "great|big|huge|nice ..1 bust|win|takedown|catch|grab",
        "happy ..2 announce|report|say|share "
          + "..6 arrest~|custody|dead|captured|jail", "sleep tight", "merry christmas", "party",
        "captured !", "score one", "high five|fives", "round of applause",
        "proud ..3 takedown|bust|arrest",
      ],
      unless: ["party to|parties", "third|search party"]
    )
  ]
}
