/// What points to a person without a name, near a word for the person, in a draft about harm.
struct PointerFault: Sendable {
  var what: String
  /// One of each must be somewhere in the draft.
  var situation: [Phrases]
  /// Who is to be protected, in the same or a neighboring sentence.
  var person: Phrases
  var pointers: Phrases

  func matches(in draft: ReadDraft) -> [(sentence: WrittenSentence, range: Range<Int>)] {
    guard situation.allSatisfy(draft.has) else { return [] }
    let sentences = draft.sentences
    return sentences.enumerated().flatMap { index, sentence in
      let around = sentences[max(0, index - 1)..<min(sentences.count, index + 2)]
      guard around.contains(where: { $0.has(person) }),
        !sentence.has(Self.harmless) || sentence.has(["but|except|although"])
      else {
        return [(sentence: WrittenSentence, range: Range<Int>)]()
      }
      return sentence.matches(pointers).map { (sentence, $0) }
    }
  }

  /// Words to everybody, or a promise to keep the name.
  private static let harmless: Phrases = [
    "won't|not|can't|never|nothing|don't ..4 name|identify|identity|release|share|say|describe|"
      + "point|guess|"
      + "speculate|post", "if you|your|you're",
    "anyone|anybody|residents|neighbors|folks|parents who|with|on|near|in|of",
    "were you|at", "to the owner|driver|person", "call|contact|phone|text|email ..6 #", "did you",
    "counselors|counsellors|advocate|advocates",
    "open house|contest|camp|class", "apply|register",
    "due|appear|appears|appearing ..4 court|magistrates",
    "will speak|brief|meet|answer|listen",
  ]
}

extension ProtectedIdentity {
  func pointed(in draft: ReadDraft) -> [Finding] {
    Self.pointerFaults.flatMap { fault in
      fault.matches(in: draft).prefix(3).map { sentence, range in
        finding(
          .block, in: draft, at: sentence.span(of: range), what: fault.what, how: Self.pointer)
      }
    }
  }

  private static let pointers: Phrases = [
    "many|most|some|half|lots|all|everyone|everybody|town ..4 know|knows|recognize|remember",
    "you ..1 know|recognize|remember|see ..1 who|her|him|them|as|from|whose|well|the",
    "know|knows|knew|recognize|recognise her|him|them|his|their|it|as|from",
    "behind the ..2 counter|bar|desk|register|till",
    "works|worked|working|employed|job|shift|clerk at|for|behind|in",
    "\(Words.jobs) ..1 at|of|from|here|in",
    "runs|ran|owns|owned|manages|teaches|coaches|drives ..1 "
      + "the|a|at|our|for|there|and|,|.|in", "well known|liked|loved",
    "everyone|everybody ..3 calls|called|knows|loves", "school|yearbook photo|picture",
    "wears number|#", "foster|group home on|in|at", "number # on", "goes by",
    "hair ..3 from|at|in the ..1 \(Words.haunts)",
    "a|the|one|two child|student|player|patient|boy|girl|teen|kid|parishioner ..1 he|she coached|"
      + "taught|treated|"
      + "babysat|tutored|mentored|trained|knew|fostered",
    "goes|went|walks to Aa", "doors from|down|away",
    "her|his|their ..2 facebook|instagram|page|profile|snapchat|tiktok",
    "local|longtime|popular|beloved|former|evening|our \(Words.jobs)",
    "'s ..1 \(Words.offshoots)", "her|his|their|the youngest|eldest|oldest|twins",
    "\(Words.offshoots) of ..3 Aa|\(Words.jobs)",
    "whose ..2 \(Words.offshoots)|dad|mom|mum|twins|parents|place|house",
    "his|her|their mother|father|mom|mum|dad|parents|grandmother|grandfather|aunt|uncle ,? ..2 "
      + "who|teaches|owns|runs|works|coaches|is|Aa|\(Words.jobs)",
    "sister's|brother's|mother's|mom's|dad's|parents|grandmother's|aunt's|cousin's ..1 "
      + "place|house|home|in|over|on|apartment", "from the ..2 \(Words.haunts)",
    "at the ..3 \(Words.haunts) on|in|where|by|near",
    "lives|lived|living|staying ..3 on|in|at|over|with|above|next", "the only",
    "her|his|their house|home|apartment|place on|in|at",
    "\(Words.standing)", "plays|played|sings|rows|swims|stars|dances ..2 for|on|in|at",
    "member of ..3 \(Words.haunts)", "on|of|for the ..3 team|squad|choir|eight|band|council|roster",
  ]

  private static let schoolPointers: Phrases = [
    "\(Words.grades) ..6 Aa ..2 \(k12)",
    "Aa ..1 \(k12) ..3 \(Words.grades)|grade|student|player|freshman|pupil",
    "student|pupil|grader|sophomore|freshman|junior|senior at|of|from ..3 \(k12)",
    "attends|attended|attending|goes|enrolled ..2 Aa ..2 \(k12)",
    "year|form|grade # at|in|of ..1 Aa",
    "grade # student|boy|girl|pupil", "# grade student|boy|girl|pupil",
    "Aa boys|girls|twins|family|siblings|brothers|sisters",
    "Aa from|of ..2 Aa \(street)",
    "live|lives|living|house|home|resides ..2 on|at|in ..1 Aa \(street)",
  ]

  static let k12 = "elementary|middle|high|junior|academy|prep|primary|montessori|école|secondary"
  static let street =
    "street|st|avenue|ave|road|rd|drive|dr|lane|ln|court|ct|way|boulevard|blvd|circle|place|"
    + "terrace|row|close"

  private static let pointerFaults = [
    PointerFault(
      what: "points to a minor.",
      situation: [harm],
      person: minorWords,
      pointers: pointers + schoolPointers),
    PointerFault(
      what: "points to the victim of a sexual offense.",
      situation: [sexual],
      person: [
        "victim|survivor|woman|girl|lady|boy|teen|student|complainant|she|she's|her|child|person|"
          + "him|he|them|they|who"
      ],
      pointers: pointers + schoolPointers + [
        "his|her|their|whose|the ..3 stepdaughter|stepson|daughter|son|niece|nephew|stepchild|"
          + "stepchildren|"
          + "stepsister|sister|granddaughter|grandson|grandchild|cousin|wife|girlfriend|ex|"
          + "roommate|"
          + "coworker|babysitter|fiancée|foster", "\(Words.grades)",
        "a|one|two|former ..2 student|players|patient|employee|parishioner he|she|at|of|who",
      ]),
    PointerFault(
      what: "points to the victim of violence at home.",
      situation: [domestic],
      person: ["victim|survivor|woman|wife|girlfriend|husband|partner|mother|mom|ex|little ones"],
      pointers: pointers),
    PointerFault(
      what: "points to a witness or an informant.",
      situation: [
        [
          "witness|witnesses|informant|tipster|informer|source|account|testimony|forward|tip|tips|"
            + "tipped"
        ]
      ],
      person: [
        "witness|informant|tipster|informer|caller", "came|come|coming forward",
        "account|tip led|gave|helped",
        "his|her|whose tip|information|testimony|account|statement",
      ],
      pointers: pointers + [
        "at|from|of the ..3 \(Words.haunts)", "to|with Aa at|from|of",
        "used to date|work|live",
      ]),
    PointerFault(
      what: "points to somebody whose family has not been told.",
      situation: [untold],
      person: [
        "died|dead|killed|body|recovered|deceased|victim|drowned|death|fatal|man|woman|"
          + "driver"
      ],
      pointers: pointers + ["Nn", "Aa family", "Aa , #"]),
  ]
}
