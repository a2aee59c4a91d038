/// The turns of phrase that campaign for a side or a faith.
enum PoliticsPhrases {
  private static let howSide =
    "Leave it out. Give neutral information only: where, when, which street is closed."

  static let neutral: Phrases = [
    """
    not|don't|doesn't|cannot|can't|never|neither|nor ..3 endorse|support|take|recommend|comment|\
    campaign|favor|oppose|endorses|takes|recommends|accept|side|sides
    """,
    "register to vote", "scam|scams|fraud|fake|phishing",
    "rally|march|protest ..6 street|route|traffic|closed|permit", "may not|can't|cannot",
  ]

  private static let officials =
    "member|members|reps|rep|mayor|governor|president|sheriff|councilman|councilwoman|councilmember|councilmembers|councillor|council|senator|"
    + "senators|representative|congressman|congresswoman|commissioner|commissioners|legislator|legislators|legislature|"
    + "lawmaker|lawmakers|politicians|politician|prosecutor|judge|judges|da|assembly|assemblyman|assemblywoman|mp|"
    + "candidate|premier|congress|supervisors|supervisor|alderman|mla|attorney|mpp"

  private static let measures =
    "measure|measures|proposition|prop|ballot|bill|amendment|referendum|levy|bond|initiative|ordinance|tax|issue|millage|"
    + "law|act|legislation|reform"

  private static let virtues =
    "listens|cares|delivers|leads|leadership|backs|supports|supported|backed|stands|stood|gets|understands|fights|fought|"
    + "earned|deserves|champion|friend|fixed|promised"

  /// An election, a law in dispute or an official is what the draft speaks of.
  static let contest: Phrases = [
    """
    election|elections|ballot|ballots|candidate|candidates|campaign|vote|votes|voting|voters|voter|\
    polls|november|primary|runoff|reelection|referendum|capitol|statehouse|legislature|lawmakers|\
    legislators|senator|senators|governor|mayor|councilman|councilwoman|councilmember|councillor|\
    politicians|president|congressman|congresswoman|commissioner|commissioners|millage|levy
    """,
    "measure|proposition|prop|amendment|bond|issue|question|article #|a|b|c|d|e",
    "senate|house|assembly bill", "bail|parole|sentencing|criminal reform|law|laws|bill|policies",
    "second amendment", "another term", "government's|council's|state's|board's ..1 cuts|cut",
    "cut our", "town meeting", "worth remembering", "bible|pray|prayed|praying|church|worship",
    "article|question|warrant #", "hb|sb|ab|hr|hf|lb #", "county|city|district attorney",
    "new|proposed|state|this|that law|bill|ordinance ..3 would|will|ties|makes|lets|means",
  ]

  /// Found in every draft.
  static let always = [
    PhraseFault(
      severity: .block, what: "takes a side in politics.", how: howSide,
      patterns: [
        "back the blue", "blue|all lives matter", "black lives matter",
        "sanctuary city|cities|policies|state", "open border|borders", "gun control|grabbers",
        "this|current|last|previous administration",
        """
        psalm|psalms|scripture|gospel|amen|hallelujah|savior|saviour|blessed by|be|are|#|is|says|\
        us|the
        """,
        "praise|glory|thank ..1 god|lord|jesus|him", "write in candidate",
        "sign|signing the|our|this|a petition", "pack the room|chamber|hall|house",
        "vote for|yes|no|against|him|her|them|out|red|blue|wisely|accordingly|like", "vote Aa Aa?",
        "re elect|reelect|reelected|reelection", "re elected|election ..4 deserves|support|earned",
        "elect Aa", "endorse|endorses|endorsing|endorsed|endorsement",
        """
        democrats|republicans|liberals|conservatives|leftists|leftist|maga|libs|rinos|socialists|\
        communists|fascists|antifa|leftie|lefties|tories|gop|dems
        """,
        """
        the|this|our tory|labour|liberal|democrat|democratic|republican|conservative|progressive|\
        woke|leftwing council~|government|mayor|judge|judges|prosecutor|da|governor|party|politic~|\
        agenda|crowd|lawmakers
        """,
        "radical left|right", "woke", "blue|red wave", "make america", "soft on crime",
        "tough on crime", "catch and release", "revolving door",
        """
        support|supports|back|backs|supporting|backing|backed|behind|favor|oppose|opposes|opposing|\
        against ..3 candidate|candidacy|\(measures) #|a|b|c|d|e|on|to|that
        """,
        "stand|stands|standing|stood behind|with|beside|by \(officials)|candidate",
        """
        our|best|great|next|finest candidate|mayor|president|governor|senator for|candidate|this|\
        we've|in|ever
        """,
        """
        mayor's|president's|governor's|democratic|republican|liberal|left ..1 policies|agenda|\
        politics|failed|failure|failures
        """,
        """
        \(officials) ..3 failed|weak|soft|caved|betrayed|deserves|earned|coddl~|refuses|clueless|\
        ashamed|disgrace|handcuffed
        """,
        """
        call|tell|write|email|contact|urge|ask|remind|ring|phone|message|lobby your|the|our ..2 \
        senator|senators|legislator|legislators|representative|representatives|lawmakers|\
        congressman|mp|councilmember|councillor|council|assemblymember|commissioners|member|rep|\
        reps|alderman ..6 to|and|before|that|vote|no|yes|oppose|support|stop|pass|you|.|!
        """,
        "yes|no on prop|measure|proposition|issue|question|amendment|#|a|b|c|d|the",
        "yard signs|sign",
        """
        lawmakers|legislators|legislature|politicians|council|congress ..1 should|need|needs|must|\
        ought|have|has ..2 fix|act|pass|repeal|change|wake|listen|stop|vote|to|tied|handcuffed|\
        failed
        """,
        "our|the hands are tied ..6 law|laws|legislature|judge|politicians", "god bless|hates",
        "in jesus|jesus'|christ's name", "jesus|christ|allah ..2 is|loves|saves|lord|answer|lives",
        "come|came|turn|find|accept|needs|need|trust|follow ..2 christ|jesus|god|lord|faith",
        "power of prayer", "tell ..1 pastor|father|reverend|rabbi|imam",
        "church|faith|chapel|congregation ..3 that|who believes|saves",
        "the right way ..3 prayer|church", "join us ..2 in prayer|worship",
      ],
      unless: neutral
    )
  ]

  /// Found when the draft speaks of an election, a law in dispute or an official.
  static let inContest = [
    PhraseFault(
      severity: .block, what: "takes a side in politics.", how: howSide,
      patterns: [
        "government's|council's|mayor's|board's|state's|legislature's ..1 cuts|neglect|failure",
        "cut|cuts|gutted|slashed ..1 our",
        "pray|prays|prayed|prayer|praying ..4 we|sure|do|family|families|every|works",
        "if|when|unless it|this|that|they ..1 passes|fails|pass|fail|passed", "your voters",
        "ought to be thanked", "bible believing", "find|visit|join ..3 church",
        "raise a hand|hands|your", "asking every|all ..8 to ..4 vote|raise|show|support",
        "hate to lose|see", "more votes|vote to", "worth remembering",
        "good to see ..1 \(officials)",
        "remembering|remember ..4 on|november|tuesday|election|polls|ballot|vote|voting|box",
        """
        earned|deserve|deserves|give|get|gets|wins|won ..3 term|vote|votes|support|terms|reelected
        """,
        "has|have|had|got our|my back|backs|support|vote|votes", "always ..1 had our|my back|backs",
        "in our book|opinion|view", "could ..1 use ..2 out|it|them|here|those|that|every",
        """
        \(measures) ..4 would|will|could|puts|ties|guts|threatens ..4 more|less|safer|better|worse|\
        officers|deputies|us|help|keep|protect|hurt|fund|pay|allow|criminals|harder|easier|\
        dangerous|back|our|your|jail|bail|endanger|tie|let|free|cost
        """,
        """
        \(officials) ..2 thinks|think|believes|believe|feels|agrees|knows|fears ..4 \(measures)|\
        makes|less|dangerous|bad|wrong|good|right|better|worse
        """,
        "less|more safe|dangerous", "who|that \(virtues)",
        """
        mayor|governor|councilmember|councilman|councilwoman|senator|commissioner ..3 supports|\
        backs|gave us|officers|the|finally|always|courage
        """,
        """
        proud|happy|glad|pleased|honored|excited ..4 stand|standing|behind|support|supporting|\
        campaign|rally|endorse|join ..5 \(officials)|rally|Aa
        """,
        """
        good|bad|great|terrible|dangerous|disastrous|smart|dumb|common ..1 sense? law|laws|bill|\
        measure|policy|ordinance|legislation
        """,
        """
        need|needs|deserve|deserves ..2 \(measures)|new|better|mayor|leaders|leadership|change|\
        sheriff|council
        """,
        "pass|passes|reject|defeat|repeal|approve|kill|stop ..2 \(measures)|it",
        "your vote|votes ..3 count|matter|safe|keep|help|support|means|could|will|can",
        "say|says|saying no|yes to", "speak up|out against|for", "show up and vote",
        "vote ..4 safety|deputies|police|officers|us|like", "on the right side",
        "instead of ..4 criminals|politics",
        """
        thank|thanks|grateful|kudos|shout ..6 \(officials) ..8 fighting|fought|standing|backing|\
        supporting|only|always|vote|voted|voting|term|november|courage|funding|listening|\
        leadership|believing
        """,
        "let|lets|letting|put|puts ..3 criminals|offenders|people out|back|go|loose|walk",
        "for Aa mayor|sheriff|council|governor|congress|senate",
        "Aa for mayor|sheriff|council|governor|congress|senate|president",
        """
        real|true|good|great|best|strong|loyal friend|supporter|ally|friends of|to ..3 department|\
        police|officers|deputies|law|badge|blue
        """,
        "choice|pick for mayor|sheriff|council|governor|judge|attorney",
        "ask|asking the|your ..1 candidates|candidate",
        "stopped|refuses|refused|refusing|won't|quit to? prosecuting|prosecute|charging|charge",
        "defund|defunding",
        "worst|best|finest mayor|governor|council|president|sheriff|legislature|law|councilmember",
        "another|second|third|one|four more? term|years",
      ],
      unless: neutral + [
        "debate|forum|neutral"
      ]
    )
  ]
}
