/// The turns of phrase by which a post settles guilt.
enum GuiltPhrases {
  static let how =
    "Say what was done: “arrested on suspicion of …”, “charged with …” or “convicted of …”."

  /// The words are held back, or speak of nobody in particular.
  private static let held: Phrases = [
    "alleg~|accused|suspected|suspicion|believe|believed|investigating", "whether|might",
    "police|prosecutors|investigators|detectives|officers|deputies say|said|believe",
    "according to", "presumed innocent", "innocent until|unless", "until proven", "proven guilty",
    "do not|don't|never|stop ..2 call|name|label|assume|accuse|calling",
    "has|have not been charged|convicted", "headline|headlines|caption",
    "court|jury|judge ..3 decide|decides|rules",
  ]

  private static let caught =
    "caught|captured|arrested|nabbed|got|apprehended|jailed|detained|cuffed|nailed|bagged|collared"

  /// Found whether or not an arrest is told.
  static let always = [
    PhraseFault(
      severity: .block,
      what: "says that the person did it.",
      how: how,
      patterns: [
        "airtight|ironclad|overwhelming|damning case|evidence|proof", "slam dunk",
        "proves|prove|proof ..3 he|she|they|guilt",
        """
        evidence|dna|video|footage|prints proves|prove|nails|leaves|shows ..3 no|he|she|him|her|\
        they|it
        """,
        "\(caught) ..3 \(OffenderWords.nouns)",
        "the killer|murderer|rapist|bomber|attacker|robber|burglar is|was dead|caught",
        """
        this|that|these|those|our|your|another murderer~|rapist~|burglar~|robber~|thief|thieves|\
        vandal~|arsonist~|predator~|scammer~|crook~|criminal~|shoplifter~ ..6 identif~|recogni~|know
        """,
        """
        identify|recognize|recognise|know|name|spot|seen|meet|find ..1 this|these|our|your \
        \(OffenderWords.nouns)
        """,
        """
        meet|introducing|here's|here ..4 man|woman|guy|person|duo|pair|crew|reason|one|ones ..1 \
        who|behind|responsible|your
        """,
        "the|our shooter|gunman|attacker|killer|murderer|bomber|robber|rapist is|was Nn",
        "guilty as", "did it alone", "we know ..2 he|she|they did ..1 it", "guilty party|man|woman",
        "he|she|they|suspect|man|woman|teen is|are|was|were ..1 guilty", "clearly|obviously guilty",
        "our|the|this killer|murderer", "no|any doubt ..3 he|she|they|guilty|did",
        "innocent people|person|man|men ..1 don't|doesn't|do|does", "open and shut",
        """
        suspect|suspects ..1 \(OffenderWords.done) a|an|the|his|her|their|two|three|#|at|from|\
        people|on|him|them|several
        """,
        """
        this man|woman|person|guy|pair|duo|crew stole|robbed|broke|stabbed|attacked|assaulted|killed
        """,
      ],
      unless: held + [
        "wanted"
      ],
      mayBeDenied: true
    ),
    PhraseFault(
      severity: .block,
      what: "speaks as if the court had decided.",
      how: how,
      patterns: [
        "justice was|is|has|have|will ..2 served|done|won|prevailed|prevail", "justice served",
        "got|get|gets what he|she|they ..1 deserved|deserve|deserves|coming", "will ..1 rot",
        "deserve|deserves ..2 prison|jail|punishment|behind", "where he|she|they belongs|belong",
        "one|# less|fewer|more ..2 \(OffenderWords.nouns)|dealer|dealers", "justice for Aa",
        "off|from our|the|your ..1 streets|street for|where|tonight|at|thanks|and|today",
        "another ..3 off ..2 streets|street",
      ],
      unless: held + [
        "rally|march|vigil|justice for all|families|center"
      ],
      mayBeDenied: true
    ),
    PhraseFault(
      severity: .block,
      what: "publishes a confession.",
      how: "Leave the confession to the court. Say that the investigation goes on.",
      patterns: [
        """
        he|she|they|suspect|man|woman|teen|driver|pair|both|all|and|who|Aa has|have|had|freely|\
        quickly|also|later|even|then? confessed|confesses|admitted|admits|fessed|acknowledged ..1 \
        to|it|that|he|she|they|everything|taking|stealing|setting|striking|shooting|killing|\
        hitting|selling|using|being|breaking|all
        """,
        "full|signed|tearful|partial|taped|video|written|recorded confession", "confessed",
        """
        admitted|admitting|admits to? ..2 \(OffenderWords.doing)|crime|crimes|guilt|it|role|\
        involvement|responsibility|assault|attack|burglary|burglaries|robbery|theft|thefts|fire|\
        fires|murder
        """,
        """
        told|tells|telling ..2 detectives|officers|police|us|investigators ..1 everything|all|\
        where|how|why|what
        """,
        "owned up", "came clean", "confession", "took|taken full responsibility",
        """
        told|telling detectives|officers|us|police|deputies|investigators|troopers ..1 he|she|they \
        ..1 did|took|stole|shot|stabbed|killed|set|hit|broke|needed|wanted|acted
        """,
      ],
      unless: [
        "pleaded|pled|plea", "admitted|admitting ..3 hospital|icu|care|ward|free",
        "victim|witness said", "confession|confessions ..3 not|never|court", "coerced|false",
      ],
      mayBeDenied: true
    ),
  ]

  /// Found when the draft tells of somebody held or charged.
  static let afterArrest = [
    PhraseFault(
      severity: .block,
      what: "states as a fact what the charge still has to prove.",
      how: how,
      patterns: [
        """
        arrested|jailed|booked|busted|caught|custody|nabbed|charged|cuffs|cell|handcuffed ..8 \
        after|while|for \(OffenderWords.doing)
        """,
        "been ..1 \(OffenderWords.doing)",
        """
        arrested|jailed|caught|custody ..6 after|when|because he|she|they|the \(OffenderWords.done)
        """,
        """
        stolen|killed|murdered|stabbed|robbed|attacked|assaulted|beaten|molested|scammed|swindled|\
        defrauded by|from by? Aa|her|his|the|this|our|a|an
        """,
        "lied to us|officers|police|detectives|investigators",
        """
        man|men|woman|women|person|people|individual|individuals|teen|teens|suspect|one|ones|those|\
        duo|pair|couple|driver|boy|guy|guys|crew responsible|behind
        """,
        "who|that ..1 \(OffenderWords.done)", "who tried|attempted|managed to",
        "who took|grabbed|drove|hid|ran ..2 #|$|money|cash|from|off|over|down|car|truck|purse",
        """
        who|that|whoever broke|set|took|sold|hit|pulled|opened|started|lit ..1 into|fire|the|a|off|\
        drugs|pills|fentanyl|your|our|and
        """,
        "who's|who've|that's|that've|they've|he's been ..1 \(OffenderWords.doing)",
        "who|that has|have|had \(OffenderWords.participles)",
        "who|that has|have|had|was|were|is been? \(OffenderWords.doing)",
        """
        he|she|they|suspect|suspects|arrestee|Aa ..1 \(OffenderWords.done) a|an|the|his|her|their|\
        our|your|this|that|two|three|four|five|#|at|from|into|in|more|people|residents|several|on|\
        and|him|them|it|one|another
        """,
        """
        he|she|they|suspect|suspects|Aa|then broke|set|sold|opened|pulled into|fire|drugs|pills|\
        fentanyl|meth|heroin|the
        """,
        """
        committed|commits the|this|these|those|a|an ..2 murder~|attack~|crime~|robber~|shooting~|\
        bombing~|assault~|burglar~|theft~|offense~|offence~|arson~|fraud~|act|acts
        """,
        "caught|found|seen|filmed|recorded in|on ..2 act|camera|video", "red handed",
        "caught|found ..2 \(OffenderWords.doing)",
        "caught|found with ..6 drugs|fentanyl|meth|heroin|stolen",
        "for|of his|her|their ..1 crimes|crime|actions", "for what he|she|they did",
        "his|her|their|whose ..1 victims|victim|crimes|scheme|spree|rampage|handiwork|loot",
      ],
      unless: held + [
        """
        was|were|been|being shot|stabbed|killed|attacked|assaulted by? ..2 officer|deputy|police|\
        trooper
        """,
        "wanted",
      ],
      mayBeDenied: true
    ),
    PhraseFault(
      severity: .block,
      what: "speaks as if the arrest had settled who did it.",
      how: how,
      patterns: [
        "ring|operation|enterprise|lab|crew|gang|den ..3 shut|dismantled|broken|busted|smashed",
        "dismantled|smashed a|the|this ..3 ring|operation|gang|crew", "out of business",
        "run|spree|streak is|has|came ..2 over|ended|end", "pay|pays|paying the price",
        "face|facing|faces ..2 music|consequences|what", "do the crime", "comeuppance",
        "reap|reaps|reaping what", "was|is behind ..2 it|all|this|these|them",
        "it was him|her|them", "was|is|are|were the one|ones ..1 who", "all along",
        "explain|explaining ..5 judge|court|magistrate", "knew what he|she|they", "sang like",
        "did it for", "guilty conscience", "can|may ..2 relax|breathe|rest|exhale",
        "mind ..2 rest|ease", "safe again|now|tonight",
        "sleep|rest|breathe|breath ..2 easier|easy|better|soundly|safely|safer",
        """
        won't|not|never|nobody be? ..3 \(OffenderWords.doing)|hurting|bothering|doing ..8 again|\
        anymore|more|longer|anyone|anybody|else
        """,
        "no longer ..2 \(OffenderWords.doing)|threat|danger|able",
        "can't|cannot|won't|not hurt|harm|victimize|bother|rob ..2 anyone|anybody|else|again|more",
        "that's|that is? your|our|the guy|man|woman|one|culprit", "right man|guy|person|people",
        "have|got|found|caught our|your|the man|guy|woman|culprit", "to bed",
        "reason ..12 is ..8 cell|jail|custody|bars|cuffs", "since ..4 not one|a", "draw your own",
        "finally know|knows who|whose",
        "case|cases|mystery|crime|crimes|spree solved|closed|cracked|over|ended", "solved",
        "brought|bring|bringing|faces|facing ..2 to? justice",
        "answer|answering|pay|paying|pays for ..2 his|her|their|what|crimes|this|it",
        "held|hold|holding accountable", "reign of terror",
        "terror|nightmare|ordeal|spree|rampage is|are|has over|ended|stopped",
        "streets|street|neighborhood|community|town|city|county|roads ..2 safer",
        "safer ..3 streets|tonight|because|now|place", "no mystery",
        "no more ..5 for this|him|her|them", "justice for|and",
        "closure|justice ..2 family|families|victims",
        """
        thought he|she|they could|would|had|was|were ..4 away|smart|safe|unnoticed|catch|invisible
        """,
        "getting|get|got away with", "up to no good", "his|her|their ..1 luck ran|run", "karma",
      ],
      unless: held + [
        "help us|keep|to make|working", "rally|march|vigil|center",
      ]
    ),
  ]
}
