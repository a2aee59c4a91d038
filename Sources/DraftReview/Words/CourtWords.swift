/// How far a case has come: a person held, or a court that has decided.
enum CourtWords {
  /// Somebody is held, or was.
  static let custody: Phrases = [
    """
    arrested|apprehended|captured|caught|nabbed|busted|jailed|detained|cuffed|handcuffed|collared|\
    nailed|bagged|nicked|arraigned|indicted|booked
    """,
    "arrest|arrests of|in|after|made|today|last|this|leads|brings|closes|ends",
    "an|the|under|made|his|her|their ..1 arrest|arrests", "charged", "charge|charges laid|filed",
    "in|into ..2 custody|jail|cuffs|handcuffs|cells|cell|prison|lockup|irons|chains",
    "faces|face|facing|before|see|sees ..2 magistrates|magistrate|judge|court|charges",
    "charges follow|pending|filed|expected", "free|released|out on bond|bail",
    "county|city hospitality", "at ..2 jail",
    "behind bars", "county|city|town jail", "locked up|away", "rounded up",
    "picked|tracked|hunted|ran ..3 up|down", "turned himself|herself|themselves in", "took down",
    "taken|taking ..2 off", "put ..2 away", "off ..1 streets|street|roads",
    "has|have|had ..1 our|your man|guy|woman",
  ]

  /// A court has spoken, or a person has pleaded guilty.
  static let decided = PhraseFault(
    severity: .block, what: "", how: "",
    patterns: [
      "was|were|been convicted|sentenced", "convicted ..6 of|for|on|yesterday|today",
      """
      jury|juries|judge|court|magistrate|magistrates ..4 convicted|sentenced|found|gave|jailed|\
      decided
      """,
      "pleaded|pled|pleads|pleading|plea ..2 guilty", "found guilty|responsible|liable",
      "guilty plea|pleas|verdict|verdicts", "sentenced ..1 to|by|for|at", "sentences|sentencing",
      "convicted at|after|by|in|on", "years in ..1 prison", "verdict", "conviction ..1 of|for|in",
    ],
    unless: [
      "convicted felon|felons|offender|criminal"
    ], mayBeDenied: true)
}

extension ReadDraft {
  /// Whether a court has already pronounced somebody guilty in what the draft speaks of.
  var tellsOfVerdict: Bool { sentences.contains { !CourtWords.decided.matches(in: $0).isEmpty } }

  /// Whether somebody is held or charged.
  var tellsOfArrest: Bool { has(CourtWords.custody) }
}
