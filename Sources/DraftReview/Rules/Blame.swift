/// Blames nobody: not the victim, not the family, not a partner, not the press.
///
/// Blame hurts people who are already hurt, and makes the next victim stay silent. Fault is for the
/// investigation. Owning your own error is not blame.
///
/// To mend it, say what people can do now.
///
/// - Bad: “She should have locked her car.”
/// - Good: “Please lock your car and take valuables with you.”
package struct Blame: ReviewRule {
  package static let id = "blame"
  package static let why = """
    Blame hurts people who are already hurt and makes the next victim stay silent. Who is at fault \
    is for the investigation to say.
    """

  package init() {}

  package func findings(in draft: ReadDraft) -> [Finding] {
    findings(of: Self.faults, in: draft)
  }

  private static let how = "Say what people can do now, and who looks into it."

  /// Owning an error, or refusing to lay blame.
  private static let owned: Phrases = [
    "we should have|not", "our fault|error|mistake", "we|our failed|fell",
    "not|no|nobody|never|don't|won't ..3 blame|blaming|blamed|fault", "do not believe",
    "too early|soon", "investigat~ ..6 cause|fault|whether", "we blame no",
  ]

  private static let faults = [
    PhraseFault(
      severity: .block,
      what: "blames the person it happened to.",
      how: how,
      patterns: [
        "she|he|they|victim|victims|parents|mother|father|owner|owners|you|people|driver|student "
          + "should|shouldn't|could have|not ..1 have? ..1 known|been|left|locked|worn|stayed|gone|done|"
          + "walked|watched|called|listened|complied|paid|let|kept|stopped|obeyed",
        "should|shouldn't have ..1 known|worn|locked|watched|listened|complied|stayed|obeyed",
        "brought ..2 on himself|herself|themselves|yourself", "brought this on",
        "asked|asking for it",
        "had it coming", "his|her|their|your ..1 own fault", "one|nobody to blame but",
        "only himself|herself|themselves|yourself to blame", "if only ..1 she|he|they|you had",
        "if he|she|they|you had ..1 complied|listened|obeyed|stayed|locked|called|watched|just",
        "why was|were|did|didn't she|he|they|victim",
        "careless|negligent|irresponsible|reckless ..1 "
          + "parents|parent|mother|father|owner|owners|victim|woman|man|family",
        "victim|parents|mother|father|family failed to", "victim's|parents'|mother's fault",
        "what did|was she|he|they ..1 expect|expecting|thinking", "dressed ..2 like",
      ],
      unless: owned
    ),
    PhraseFault(
      severity: .block,
      what: "lays the blame on others.",
      how: how,
      patterns: [
        "is|are|was|were ..1 to blame", "blame the|this|that|our|your|mayor|media|press|city",
        "dropped the ball",
        "thanks to ..3 mayor|media|press|council|prosecutor|judge|politicians|"
          + "reporters ..6 rumor~|wrong|delay~|false|panic|free|released|confus~",
        "fault of ..3 media|mayor|press|city|county|council|state|fire|school|judge|hospital|parents|"
          + "victim|driver|owner",
        "media's|mayor's|city's|school's|judge's|hospital's|county's fault",
        "mayor|media|press|city|county|school|hospital|judge|council messed|screwed|botched|lied|blew",
        "irresponsible|lying|reckless ..1 media|press|reporters|journalists|mayor|politicians",
      ],
      unless: owned
    ),
  ]
}
