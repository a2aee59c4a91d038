/// Keeps evidence out of posts: what only investigators and the offender know, or what a jury must
/// hear in court first.
///
/// Details that were kept back tell a true tip or confession from a false one. Test results, the words
/// of a confession and what witnesses saw can spoil a fair trial; the rules that bind prosecutors
/// ask the police for the same restraint.
///
/// Source: 28 CFR 50.2; ABA Model Rules of Professional Conduct 3.6 and 3.8(f).
///
/// To mend it, say that evidence was collected and ask for what you still need.
///
/// - Bad: “DNA on a soda can came back to Lyle Mercer, who failed a polygraph.”
/// - Good: “Detectives have collected evidence. If you have video from Tern Drive, call us.”
package struct EvidenceDetail: ReviewRule {
  package static let id = "evidence-detail"
  package static let why = """
    Details kept back tell true tips from false ones. Results, confessions and witness accounts \
    belong in court first.
    """

  package init() {}

  package func findings(in draft: ReadDraft) -> [Finding] {
    let results = findings(of: Self.labFaults, in: draft)
    guard draft.has(Self.caseSigns) else { return results }
    let others = findings(of: Self.wordFaults + Self.sceneFaults, in: draft)
    return results
      + others.filter { other in
        !results.contains { $0.span.overlaps(other.span) }
      }
  }

  private static let caseSigns: Phrases = [Words.cases]

  static let how =
    "Leave the detail out: “evidence was collected”, “detectives are reviewing video”."

  /// Work that still goes on, general talk, and messages that warn of a fraud.
  static let general: Phrases = [
    "awaiting|await|pending", "waiting for|on",
    "will be tested|examined|analyzed|compared|reviewed",
    "are|is|being|be tested|testing|analyzing|reviewed|examined|reviewing", "not back|in|complete",
    "not|don't|won't|cannot|can't|never ..3 release|share|discuss|comment|give|describe|say|"
      + "confirm",
    "if you|your|you're|you'd|you've", "do you|anyone",
    "class|workshop|academy|museum|tour|training",
    "blood alcohol", "scam|scams|scammer~|phishing", "backlog|funding|grant|budget",
  ]

}

extension EvidenceDetail {
  private static let labFaults = [
    PhraseFault(
      severity: .block,
      what: "tells the result of a test.",
      how: how,
      patterns: [
        "\(Words.traces) ..6 \(Words.testResults) ..2 to|him|her|them|the|that|a|positive|as|back|"
          + "negative|in|at|he|she|it|for|up|with|we|our",
        "lab|laboratory|test|tests|results|toxicology ..11 back|in|returned|came :|,|as|with|and",
        "# percent pure",
        "lab|laboratory|test|tests|testing|analysis ..2 found|confirmed|showed|shows|identified|"
          + "detected",
        "matched|matches|match|matching ..4 dna|fingerprint|fingerprints|prints|casings|shoe|"
          + "shoes|tires|"
          + "profile|samples|sample",
        "linked|tied|identified|caught ..3 by|through|to|via ..2 dna|prints|"
          + "fingerprints|ballistics", "polygraph", "lie detector",
        "dna|residue|fingerprints|fingerprint|prints|blood|saliva|fibers ..3 found|recovered|"
          + "lifted|detected",
        "bullets|bullet|rounds|slugs|casings|shells ..2 came|match|"
          + "matched|fired|from", "same gun|weapon|knife|shooter", "lie detector", "polygraphed",
        "his|her|their|suspect's|man's|woman's dna|fingerprints|prints",
        "codis|nibin", "came|come|comes back ..3 match|matched|positive|negative|to|as|clean|human",
        "a|perfect|partial|positive match",
        "stain|stains|stained|fibre|fibres|fiber|fibers|saliva|semen|swab|swabs",
        "dog|k9|dogs hit|alerted|alerts|indicated ..1 on|to", "lighter fluid|fluids",
        "accelerant|accelerants",
        "the dna", "dna ..4 was|were|is|on|from|off",
        "autopsy ..3 show~|found|reveal~|confirm~|determin~|rul~",
        "time|cause|manner of death was|is|as|:", "toxicology ..4 show~|found|came|reveal~",
        "ballistics match|report|test|tests",
        "accelerant|accelerants|lighter fluid|gasoline ..5 found|used|on|poured|detected|present|"
          + "poured",
        "found|detected|poured|used ..2 accelerant|accelerants|gasoline|lighter",
      ],
      unless: general
    ),
    PhraseFault(
      severity: .block,
      what: "tells what a weapon or a bomb was.",
      how: how,
      patterns: [
        "\(Words.calibres) ..2 \(Words.weapons)|caliber|calibre|round|rounds|casing|casings|bullet|"
          + "bullets|ammunition|ammo|shell|shells|cartridges|gauge",
        "casings|cartridges|shells ..4 found|recovered|collected|at|from|left|on|scattered|picked|"
          + "are|were|match",
        "found|recovered|collected ..3 shell? casings|cartridges|bullets",
        "murder weapon",
        "strangled|bludgeoned|beaten|smothered|suffocated|poisoned|stabbed|hacked|"
          + "clubbed|struck|killed|hit|shot ..3 with a|an|the|his|her ..3 \(Words.weapons)|pillow|"
          + "cable|"
          + "wire|scarf|belt|shovel|bottle|lamp|rock|pan|skillet|poker|club|brick|stone|statue",
        "used|using|swung|wielded ..1 a|an ..2 hammer|machete|crowbar|screwdriver|hatchet|"
          + "axe|bat|brick|"
          + "wrench|knife|shovel|sledgehammer|tire",
        "weapon used|was|appears|is ..4 \(Words.weapons)",
        "used|with|using a|an ..3 hammer|machete|crowbar|screwdriver|hatchet|axe|bat|brick|wrench "
          + "..3 to",
        "weapon|gun|knife|rifle|pistol|handgun ..4 recovered|thrown|tossed|hidden|buried|"
          + "dumped|"
          + "ditched ..3 in|under|behind|near|inside|from|by|at",
        "serial number ..3 filed|scratched|removed|matches|traced", "ghost gun",
        "device|bomb|explosive|explosives|bag|package|backpack|suitcase|box|inside ..8 "
          + "\(Words.bombParts)",
        "pipe|pressure bomb|cooker",
        "device|bomb was ..3 made|built|packed|filled|homemade|crude|rigged|"
          + "remote|set", "# shots|rounds|bullets were|was|fired|from|hit|struck|into",
        "fired|shot|firing ..1 # ..2 shots|rounds|times|bullets", "shot|stabbed ..2 # ..1 times",
      ],
      alongside: [],
      unless: general + ["library|buyback|turn in|salute|starter|charged with"]
    ),
  ]

  private static let speakers =
    "he|she|they|suspect|suspects|driver|defendant|teen|man|woman|boy|girl|couple|accused|brother|"
    + "shooter|gunman|arrestee|boyfriend|husband|wife|mother|father|who"

  private static let listeners =
    "us|detectives|officers|investigators|police|deputies|troopers|constables|agents|detective|"
    + "interviewers|sheriff"

  private static let wordFaults = [
    PhraseFault(
      severity: .block,
      what: "tells what somebody said to investigators.",
      how: "Leave out what was said, and that somebody said nothing.",
      patterns: [
        "\(speakers) ..3 told|tells|telling ..1 detectives|officers|investigators|police|deputies|"
          + "troopers|constables|agents",
        "he|she|suspect|driver|who|boyfriend|shooter told us ..1 he|she|they|it|why|where|how|"
          + "that|everything",
        "would|will not answer|talk|speak|cooperate", "won't|wouldn't answer|talk|speak|cooperate",
        "wants|wanted|hired|requested a lawyer|attorney",
        "robber|suspect|gunman|attacker|man|he|she said|yelled|demanded|shouted|whispered|"
          + "screamed ,? “|\"",
        "told detectives|officers|investigators|police|deputies|troopers ..1 "
          + "he|she|they|that|where|how|why|everything|all|about", "confess~",
        "admit|admitted|admits|admitting ..1 to|that|he|she|they|taking|"
          + "striking|killing|stealing|shooting|hitting|setting|stabbing|being|his|her|it|using|"
          + "breaking",
        "gave|given|made|signed|provided|wrote|recorded ..3 statement|confession|admission|account",
        "in|during|under ..2 interview|interrogation|questioning",
        "interview|interrogation ..2 he|she|suspect",
        "story|account|version ..2 changed|kept|doesn't|fell|"
          + "didn't|keeps|shifted",
        "changed|changing|changes his|her|their story|account|statement",
        "alibi", "owned up", "came|come clean", "spilled", "cracked under|and|within|in",
        "sang like", "coughed up", "gave it up",
        "where he|she|they ..1 hid|hidden|buried|dumped|threw|put|tossed|left|stashed|bought",
        "cellmate", "grand jury",
        "we|investigators|detectives now|also? know|believe|think|learned ..3 he|she|they|the|how|"
          + "why|that|who ..4 "
          + "planned|bought|knew|had|met|argued|owed|followed|waited|drove|left|searched|rented|"
          + "hid",
        "refused|refuses|declined|declines|unwilling to ..1 talk|speak|answer|cooperate|give|"
          + "make|take", "isn't|not|stopped talking|cooperating", "lawyered up",
        "asked for|requested|invoked ..2 lawyer|attorney|counsel|rights|right|silence",
        "blamed|claims|claimed|insists|denies|denied ..2 he|she|they|that|his|her|it|the|any",
        "he|she|suspect|they showed|led|directed|took|walked \(listeners) ..1 to|where|through",
        "said he|she|they ..1 did|wanted|was|needed|had|just|only|would|planned|snapped|heard|"
          + "meant|"
          + "thought|didn't", "plea deal|bargain|agreement",
      ],
      unless: general + [
        "hospital|school|program|academy|team|college",
        "reporters|council|crowd|court|judge|jury|family",
      ]
    ),
    PhraseFault(
      severity: .block,
      what: "tells what witnesses said.",
      how: "Ask for witnesses without saying what others saw.",
      patterns: [
        "witness|witnesses|neighbor|neighbors|neighbour|neighbours|bystander|bystanders|victim|"
          + "survivor|clerk|teller|employee|coworker|roommate|girlfriend|caller|callers ..4 "
          + "told|described|describes|say|says|said|saw|heard|recalled|recognized|identified|"
          + "remembers|noticed|watched ..3 \(listeners)|him|her|them|hearing|"
          + "seeing|a|an|the|that|two|three|four|it|shots|shouting|screaming|as|arguing|what|he|"
          + "she",
        "two|three|four|several|many people|residents|neighbors|men|women|others ..2 "
          + "told|described|reported|say|said|heard ..3 us|detectives|officers|he|she|they|that|"
          + "shots|shouting|screaming|arguing",
        "witness|witnesses|witness's account|accounts|statement|statements|testimony|says|saw|"
          + "heard|"
          + "placed|puts", "according to ..2 witness|witnesses|neighbors|victim|clerk|teller",
        "picked|chose|identified ..3 lineup|photo|photos|array",
        "picked|pointed him|her|them|suspect out", "photo lineup|array",
        "lineup", "victim ..2 knew|recognized|identified",
      ],
      unless: general + [
        "ask|asked|asking|call|come|please|thank|thanks|contact|forward|urged|seeking|seek|looking",
        "missing",
      ]
    ),
    PhraseFault(
      severity: .block,
      what: "tells what a note or a message says.",
      how: how,
      patterns: [
        "note|letter|manifesto|diary|journal|notebook|email|voicemail|message ..9 "
          + "said|says|read|reads|reading|saying|demanded|demanding|threatened|threatening|"
          + "mentions|"
          + "mentioned|described|claims|claimed|blames|names|listed|stated|states",
        "texted|searched|googled ..6 before|hours|days|night|how|minutes",
        "search history|internet history|browser",
        "he|she|suspect|shooter wrote|writes ..4 note|letter|manifesto|journal|diary|that",
        "suspect|he|she|they|robber|killer|who left ..2 note|letter|manifesto",
        "note|letter|manifesto ..1 left",
      ],
      unless: general + ["thank|thanks|card|principal|parents|families|newsletter|superintendent"]
    ),
  ]
}
