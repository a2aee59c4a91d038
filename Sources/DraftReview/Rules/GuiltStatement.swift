/// Does not call anyone guilty before a court has.
///
/// An arrest is not a conviction. A post that calls a person the killer, reports a confession or says
/// that justice is done can spoil a trial and wrong a person who is cleared later.
///
/// Source: 28 CFR 50.2(b)(6), the federal model for local agencies: no opinion on guilt, no confession.
///
/// To mend it, say what was done: “arrested on suspicion of”, “charged with”, “convicted of”.
///
/// - Bad: “We caught the killer. Justice was served.”
/// - Good: “A man, 34, was arrested on suspicion of murder. He has not been convicted.”
package struct GuiltStatement: ReviewRule {
  package static let id = "guilt-statement"
  package static let why = """
    An arrest is not a conviction. Words that settle guilt can spoil the trial and wrong a person \
    who is cleared later.
    """

  package init() {}

  package func findings(in draft: ReadDraft) -> [Finding] {
    findings(of: Self.faults, in: draft)
  }

  private static let how =
    "Say what was done: “arrested on suspicion of …”, “charged with …” or “convicted of …”."

  /// Courts have spoken, or the words are held back.
  private static let settled: Phrases = [
    "convicted|sentenced|conviction|verdict", "found ..1 guilty", "pleaded|pled ..1 guilty",
    "court|jury|judge ..3 decide|decides|rules", "whether", "presumed innocent", "innocent until",
    "do not|never call|name|label|assume|accuse",
    "don't call|name|label|assume|accuse", "has|have not been charged|convicted",
  ]

  private static let hedged: Phrases = [
    "alleg~|accused|suspected|believe|believed|charged|charge|charges|suspicion|investigat~",
    "may|might|could|whether|if|who",
  ]

  private static let faults = [
    PhraseFault(
      severity: .block,
      what: "says that the person did it.",
      how: how,
      patterns: [
        "caught|captured|arrested|nabbed|got|apprehended|jailed|detained|cuffed|nailed|bagged "
          + "..3 killer~|murderer~|rapist~|burglar~|robber~|robbers|thief|thieves|terrorist~|"
          + "bomber~|arsonist~|kidnapper~|abductor~|molester~|predator~|criminal~|crook~|"
          + "perpetrator~|culprit~|attacker~",
        "caught|captured|got|nabbed|nailed|bagged ..2 shooter|gunman|assailant|stabber",
        "killer|murderer|rapist|terrorist|terrorists|bomber|bombers|attacker|robber|burglar|thief "
          + "is|are|was ..2 custody|caught|captured|arrested|jail|behind|dead",
      ],
      unless: settled,
      mayBeDenied: true
    ),
    PhraseFault(
      severity: .block,
      what: "calls a person guilty.",
      how: how,
      patterns: [
        "the|this|our|that|a|these|those|cold|vicious ..1 murderer|murderers|rapist|rapists",
        "this|our|that|these|those ..1 killer|killers|terrorist|terrorists|criminal|criminals",
        "he|she|they|suspect|man|woman|teen is|are|was|were ..1 guilty|killer|murderer|terrorist",
        "guilty as", "did it ..1 alone", "we know ..2 he|she|they did", "guilty party",
        "another|one ..1 criminal|killer|thief|dealer|predator off ..2 streets|street",
      ],
      unless: settled,
      mayBeDenied: true
    ),
    PhraseFault(
      severity: .block,
      what: "speaks as if the court had decided.",
      how: how,
      patterns: [
        "justice was|is|has|have ..1 served|done|won|prevailed", "justice served",
        "got what he|she|they deserved", "will rot|pay", "deserves ..2 prison|jail",
        "man|woman|person|individual|teen|suspect|one|those|people responsible for ..8 "
          + "custody|arrested|caught|captured|jail|jailed|bars|detained|identified",
      ],
      unless: settled + ["suspected|alleged~"],
      mayBeDenied: true
    ),
    PhraseFault(
      severity: .block,
      what: "publishes a confession.",
      how: "Leave the confession to the court. Say that the investigation goes on.",
      patterns: [
        "he|she|they|suspect|man|woman|teen|driver has|have? confessed|admitted",
        "full|signed confession", "confessed to",
        "admitted to ..3 shoot~|kill~|murder~|rob~|steal~|"
          + "crime|attack|assault~|guilt",
      ],
      unless: settled,
      mayBeDenied: true
    ),
    PhraseFault(
      severity: .block,
      what: "states as a fact what the charge still has to prove.",
      how: how,
      patterns: [
        "suspect|he|she|arrestee killed|murdered|raped|stabbed|robbed|molested|kidnapped|abducted|"
          + "assaulted|burglarized|executed",
        "suspect|he|she committed|carried ..2 murder|attack|crime|robbery|shooting|bombing|assault|"
          + "burglary",
      ],
      unless: settled + hedged,
      mayBeDenied: true
    ),
  ]
}
