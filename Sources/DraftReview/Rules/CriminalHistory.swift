/// Does not publish a person's record.
///
/// Criminal history is restricted data. It makes a jury think a person guilty, and it says nothing
/// about today. “No record” is a record, too. The exception, publicity to find a wanted person,
/// needs command and counsel.
///
/// Source: 28 CFR 20.33(a)(4).
///
/// To mend it, leave the record out.
///
/// - Bad: “The suspect, a convicted felon with a long rap sheet, is in custody.”
/// - Good: “A person is in custody. The investigation goes on.”
package struct CriminalHistory: ReviewRule {
  package static let id = "criminal-history"
  package static let why = """
    A record is restricted data and says nothing about today's case; it can spoil the trial. The \
    exception for wanted persons needs command and counsel.
    """

  package init() {}

  package func findings(in draft: ReadDraft) -> [Finding] {
    findings(of: Self.faults, in: draft)
  }

  private static let how =
    "Leave the record out. Say what happened today and that the investigation goes on."

  /// Records in general, or in the words of an office.
  private static let general: Phrases = [
    "not|don't|won't|cannot|can't|never ..3 release|releasing|share|sharing|"
      + "discuss|comment|publish|post|confirm|relevant|give|say",
    "request|requests|apply|application|expunge~|clinic|fingerprint~|background|copy|obtain|hiring",
    "rumor~|rumour~", "if you|you're|your", "program|programme|reentry|statistics|percent|%|study",
    "your|any record", "phrase|phrases|term|wording|retired", "judge|judges|bench",
    "# cases|arrests ..2 this|last", "officer's|chief's|officers record|career|history",
  ]

  private static let faults = recordFaults + supervisionFaults
}

extension CriminalHistory {
  private static let deeds =
    "arrest|arrests|conviction|convictions|offense|offenses|offence|offences|felony|felonies|"
    + "charge|charges|burglary|burglaries|theft|thefts|dui|duis|dwi|assault|assaults|robbery|"
    + "robberies|crime|crimes|bookings|warrants|incident|incidents|drug|violence|violations|"
    + "misdemeanor|misdemeanors|sentence|sentences|shoplifting|strikes|run|contact|contacts"

  private static let sentenced =
    "arrested|convicted|jailed|imprisoned|booked|sentenced|charged|incarcerated|locked|caught|"
    + "cited|"
    + "cautioned|detained|cuffed|picked|prosecuted"

  private static let recordFaults = [
    PhraseFault(
      severity: .block,
      what: "tells of a person's earlier record.",
      how: how,
      patterns: [
        "criminal|arrest|police|lengthy|violent|extensive|colorful|checkered criminal? "
          + "record|records|history|histories|past|background",
        "long|extensive criminal|arrest|police record|history|list",
        "dealt|dealing|met|seen|encountered|visited|spoken|chatted|warned ..2 him|her|them|family|"
          + "before ..6 "
          + "before|times|years|since|dozen|past", "whom|who our|we ..5 before",
        "keep|kept|keeps arresting|catching|seeing|booking|meeting|dealing",
        "knows|know|knew ..1 inside", "way around ..3 jail|court|system|cell|station",
        "been|were|was ..1 here|there before", "on our books", "has form", "has|have|had previous",
        "name|names|face we|you|our ..2 know|knows|recognize",
        "third|fourth|fifth|sixth|second|tenth time ..3 this|in|since|we|our|officers",
        "just got|gotten|walked|came|come out",
        "same address|house|apartment|couple|man|woman ..2 again",
        "juvenile record", "disqualified driver|driving|from", "banning order", "in breach",
        "recalled to prison",
        "already ..3 wanted|sought|facing|charged|serving",
        "hours|days|weeks|minutes after ..4 released|release|bail|bond|prison|jail|court",
        "record ..5 spotless|unblemished|clean|squeaky|long|longer|short|empty",
        "spotless|unblemished record",
        "never ..4 so much as", "no stranger to",
        "not ..2 first time|arrest|offense|offence|rodeo|visit|run|stay",
        "eye|eyes on ..2 for|him|her|them|these|this", "on our radar",
        "lost|losing ..2 license|licence ..2 for|after|because|over",
        "know|knew|knows him|her|them from|for|since",
        "same thing|offense|offence|charge|crime|stunt|store|reason ..3 in|last|before|again|twice",
        "house arrest",
        "caught|arrested|booked|jailed|charged ..2 again",
        "career ..1 thief|burglar|shoplifter|criminal", "rap sheet|sheets",
        "20~|19~ ..3 conviction|convictions|arrest|sentence",
        "been|went|gone|sent ..1 to|in prison|jail|juvie",
        "prison|jail|juvie ..1 twice|before|times|time", "prison|jail # times",
        "earlier|previous|prior|another|older|past|similar case|cases|charge|arrest|arrests|"
          + "conviction",
        "convicted|guilty|sentenced ..6 in|since 19~|20~",
        "barred|banned|trespassed from ..3 campus|store|mall|property|park|building|premises",
        "history of|with ..2 \(deeds)|violence|violent|stealing|us|police|law|our|arrests",
        "prior|priors|previous|past|earlier|multiple|several|numerous ..2 \(deeds)",
        "has|have|had|his|her|their|with|no|# priors", "priors for",
        "previously|repeatedly|already|before ..1 \(sentenced)",
        "\(sentenced) ..3 twice|previously",
        "\(sentenced) ..2 #|many|several|multiple|countless times",
        "arrested|convicted|jailed|booked|sentenced|charged|detained ..5 before",
        "for the #|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth time",
        "his|her|their second|third|fourth|fifth|sixth|seventh|tenth|latest|#|first ..1 \(deeds)",
        "second|third|fourth|fifth|sixth arrest|conviction|dui|dwi|offense",
        "arrests|convictions|felonies|bookings on|dating|going|since|in ..3 record|back|#|his|her",
        "with|has|had|his|her|despite|whose # ..2 arrests|convictions|bookings|felonies",
        "same man|woman|person|guy|suspect|teen|individual|driver|people|duo|pair ..3 "
          + "\(sentenced)|we",
        "we|officers|deputies|police arrested|booked|charged|cited him|her|them ..3 "
          + "last|in|before|earlier|on|just|back", "who was|were|had ..2 \(sentenced) ..3 in #",
      ],
      unless: general
    ),
    PhraseFault(
      severity: .block,
      what: "calls a person an old offender.",
      how: how,
      patterns: [
        "first time offender|offenders",
        "repeat|career|habitual|known|registered|serial|persistent|prolific|convicted|"
          + "chronic|longtime sex? offender|offenders|criminal|felon|felons|burglar|robber|"
          + "murderer|dealer|thief|"
          + "gang|gangster|shoplifter|rapist|arsonist|predator|abuser|molester|killer|trafficker",
        "convicted sex|child", "ex con|felon|convict|offender|inmate|prisoner",
        "felon|parolee|probationer",
        "known|familiar|stranger ..1 to ..3 police|unit|squad|gang|narcotics|vice|officers|"
          + "detectives|deputies|department|us|law|"
          + "authorities|court|courts|force|station|jail|patrol|system|investigators|agency|staff",
        "no stranger",
        "well known to|around|in ..2 us|police|officers|station|jail|department|deputies|law",
        "familiar face|faces|name|customer", "frequent flyer|flier|guest",
        "repeat customer|guest|visitor|client",
        "old friend|friends|acquaintance of ..2 ours|police",
        "regular|regulars at|of|in ..2 jail|court|lockup|cells", "usual suspect|suspects",
        "gang member|members|affiliate|affiliated|affiliation|ties|associate|associates|related|"
          + "connections|connected",
        "member|members|affiliated|associated|ties|tied of|with|to ..5 gang|"
          + "crips|bloods|cartel|crew",
        "we|officers|deputies know|knows|knew him|her|them|this ..2 well|all",
        "gang|crew|clan we|we've", "on|in ..2 gang database|list", "sex offender registry|register",
        "registered as ..2 sex",
      ],
      unless: general
    ),
    PhraseFault(
      severity: .block,
      what: "says that a person has no record, which is a record too.",
      how: how,
      patterns: [
        "no|without ..1 record|priors",
        "no|without|any prior|previous|criminal|arrest|police|past ..2 record|history|contact|"
          + "contacts|"
          + "arrests|convictions|offenses|trouble|involvement|dealings",
        "never ..2 been in trouble",
        "never|not ..4 arrested|convicted|charged|trouble|wrong before",
        "clean record|sheet|slate|history", "first offense|offence|arrest|brush",
        "not known to", "unknown to ..2 police|officers|us|law",
      ],
      unless: general + ["you|your|applicants|must|recruits|candidates"]
    ),
  ]

  private static let supervisionFaults = [
    PhraseFault(
      severity: .block,
      what: "tells that a person was under a court's supervision or had been in prison.",
      how: how,
      patterns: [
        "on|violated|violating|violation|under|serving|absconded|revoked|from|while|active|terms "
          + "..3 "
          + "parole|probation", "parole|probation violation|violations|officer|hold|status|revoked",
        "supervised release", "ankle monitor|bracelet", "on licence", "suspended sentence",
        "served|serving|did|spent|after|finished|completed ..4 time|years|months|prison|sentence|"
          + "jail ..1 "
          + "in|for|on|behind|prison|jail|sentence",
        "finished|finishing|completed|ended|served ..4 sentence|term|stretch",
        "weeks|months|days|week|year after|out|since ..4 "
          + "release|released|prison|jail|sentence|parole",
        "released|out|release|fresh|got|freed|home ..2 from|of ..2 prison|jail|custody|"
          + "penitentiary",
        "out|free|freed|released|was|while ..1 on ..1 bail|bond|recognizance ..3 time|when|"
          + "another|separate|earlier|previous|prior|pending|unrelated",
        "out on ..1 bail|bond|parole|recognizance", "already|currently facing|awaiting",
        "open|outstanding|active|existing|pending|additional|unrelated|bench ..1 warrant|warrants|"
          + "charges",
        "warrant|warrants ..1 from|out|already", "failure|failed|failing to appear|register",
        "skipped|jumped|missed ..2 court|bail", "prohibited from ..3 firearm~|gun~|weapon~|owning",
        "back in|behind jail|bars|custody|cell|cuffs|handcuffs|prison|lockup",
        "restraining|protective|protection|contact order|orders ..4 against|already|violat~|on",
        "license ..3 suspended|revoked ..2 for|after|because",
      ],
      unless: general + [
        "wanted :|for|on|by|in|man|woman|person|suspect", "is|are wanted", "turn|surrender",
        "fresh start|amnesty|walk in",
      ],
      unlessAnywhere: ["wanted on|for|:|by", "fresh start|warrant amnesty|clinic"]
    )
  ]
}
