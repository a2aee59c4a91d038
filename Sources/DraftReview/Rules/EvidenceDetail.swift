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
    draft.has(Self.caseSigns) ? findings(of: Self.faults, in: draft) : []
  }

  private static let caseSigns: Phrases = [Words.cases]

  private static let how =
    "Leave the detail out: “evidence was collected”, “detectives are reviewing video”."

  /// Work that still goes on, general talk, and messages that warn of a fraud.
  private static let general: Phrases = [
    "awaiting|await|pending", "waiting for|on",
    "will be tested|examined|analyzed|compared|reviewed",
    "are|is|being|be tested|testing|analyzing|reviewed|examined|reviewing", "not back|in|complete",
    "not|don't|won't|cannot|can't|never ..3 release|share|discuss|comment|give|describe|say|"
      + "confirm",
    "if you|your|you're|you'd|you've", "do you|anyone",
    "class|workshop|academy|museum|tour|training",
    "scam|scams|scammer~|phishing", "backlog|funding|grant|budget",
  ]

  private static let faults = labFaults + wordFaults + sceneFaults
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
        "lab|laboratory|test|tests|results|toxicology ..8 back|in|returned|came :|,|as|with|and",
        "# percent pure",
        "lab|laboratory|test|tests|testing|analysis ..2 found|confirmed|showed|shows|identified|"
          + "detected",
        "matched|matches|match|matching ..4 dna|fingerprint|fingerprints|prints|casings|shoe|"
          + "shoes|tires|"
          + "profile|samples|sample",
        "linked|tied|identified|caught ..3 by|through|to|via ..2 dna|prints|"
          + "fingerprints|ballistics", "polygraph", "lie detector",
        "his|her|their|suspect's|man's|woman's dna|fingerprints|prints|blood",
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
        "casings|cartridges|shells ..3 found|recovered|collected|at|from|left|on|scattered",
        "found|recovered|collected ..3 shell? casings|cartridges|bullets",
        "murder weapon", "weapon used|was|appears|is ..4 \(Words.weapons)",
        "used|with|using a|an ..3 hammer|machete|crowbar|screwdriver|hatchet|axe|bat|brick|wrench "
          + "..3 to",
        "weapon|gun|knife|rifle|pistol|handgun ..4 found|recovered|thrown|tossed|hidden|buried|"
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
        "\(speakers) ..3 told|tells|telling ..1 \(listeners)",
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
        "alibi",
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
          + "survivor|"
          + "clerk|teller|employee|coworker|roommate|friend|girlfriend|wife|two|three|several|"
          + "people ..4 "
          + "told|tell|described|describes|describe|say|says|said|saw|heard|recalled|recognized|"
          + "identified|picked|remembers|noticed|reported|watched ..3 \(listeners)|him|her|them|"
          + "hearing|"
          + "seeing|a|an|the|that|two|three|four|it|shots|shouting|screaming|as|arguing",
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

  private static let sceneFaults = [
    PhraseFault(
      severity: .block,
      what: "tells what a recording shows.",
      how: how,
      patterns: [
        "video|videos|footage|camera|cameras|clip|bodycam|tape|cctv|doorbell|surveillance|dashcam|"
          + "recording|audio|photos|drone ..4 shows|show|showed|showing|captured|captures|caught|"
          + "recorded|"
          + "reveals|revealed|picked|clearly|confirms|confirmed|catches|proves|puts|places|placed",
        "seen|caught|captured|visible|shown|heard ..3 on ..3 video|camera|footage|cctv|tape|"
          + "surveillance|bodycam|recording",
        "911 call|recording|tape|audio ..4 hear|heard|caller|you can|reveals|screams",
        "shows|show ..4 man|woman|person|figure|people|teen|boy|girl|him|her|suspect|someone|"
          + "youths|"
          + "teenagers|driver ..3 in|with|on|trying|walking|running|going|entering|leaving|"
          + "carrying|at|who|getting|and|holding",
        "it shows ..2 him|her|mr|man|woman|suspect|driver|officer|people|two|three|someone|person|"
          + "men|"
          + "teenagers|car|truck",
        "phone|cell|cellphone|gps|tower|towers|smartwatch|watch|airtag|app ..3 pinged|ping|pings|"
          + "records|"
          + "placed|puts|put|places|tracked|showed|shows|led",
        "license plate reader|readers|camera|cameras ..3 hit|flagged|picked|caught|tracked|"
          + "alerted|spotted",
        "tracked|traced|located|found|caught ..4 using|through|by|via|thanks ..3 phone|gps|airtag|"
          + "cell|app|"
          + "plate|flock|license",
      ],
      unless: general + [
        "community|parade|premiere|recruit|puppy|new|policy|traffic|register|registry|asking|"
          + "looking for|release|released|live", "speed|red light",
      ]
    ),
    PhraseFault(
      severity: .block,
      what: "tells how somebody got in or what they did there.",
      how: "Say what happened and where; keep the way it was done back.",
      patterns: [
        "cut|cutting|pried|prying|smashed|smashing|broke|jimmied|kicked|kicking|forced|forcing|"
          + "climbed|climbing|crawled|crawling|drilled|sawed|squeezed|removed|shattered|popped|"
          + "picked|"
          + "punched|slipped|entered|got|came|sneaked|snuck|gained|made|entry ..5 "
          + "through|in|open|out|off|into|via|by|over|the|a|an ..4 \(Words.openings)",
        "got|getting|came|entered|broke|climbed|went|let|made|slipped|sneaked in|inside ..3 "
          + "through|via|by|using|with|after",
        "slid|wedged|inserted|lifted|bent|drilled|jammed|popped|picked|cut ..8 latch|seal|lock|"
          + "hinge|"
          + "hinges|padlock|bolt|window|screen|shutter|grate|chain|ignition",
        "entry was|point|through", "point of entry",
        "no sign|signs of ..2 forced|struggle|entry|robbery",
        "signs of ..1 forced|struggle", "forced entry", "went straight|directly for|to",
        "disabled|cut|disconnected|unplugged|jammed|covered|disarmed ..3 alarm|alarms|"
          + "camera|cameras|wires|power|phone|line|lines|system|wifi",
        "inside job",
        "knew|used|entered|had ..3 code|codes|combination|keypad|passcode|keycard|pin|key",
        "using|used|with a|an|bolt|stolen|spare ..2 crowbar|screwdriver|cutters|key|ladder|drill|"
          + "torch|saw|"
          + "sledgehammer|bypass|fob",
        "found|recovered|discovered|tucked|hidden in|on|under|inside|near|beside ..1 victim's|"
          + "victim|suspect's|man's|woman's|"
          + "body|scene",
        "left|dropped|forgot ..2 behind|his|her|their ..3 wallet|phone|id|glove|gloves|cap|shoe|"
          + "hat|mask|behind|receipt|jacket|backpack|cellphone",
        "was|were|been left behind", "duct tape|zip ties", "zip tied",
        "body|bodies|remains was|were ..3 found|wrapped|bound|buried|hidden|in|dismembered|"
          + "discovered",
        "posed|dismembered|decapitated|gagged|blindfolded", "trail of blood",
        "blood ..2 trail|"
          + "spatter|stains|stained|was|found|on|in|soaked|pool", "pool of blood",
        "found|recovered|discovered|hidden|stashed|located ..6 in|inside|under|from ..1 "
          + "his|her|their ..2 car|bedroom|closet|trunk|backpack|garage|apartment|home|house|"
          + "pocket|"
          + "bed|mattress|freezer|storage|phone|computer|laptop|purse|bag|basement|truck|vehicle|"
          + "locker",
        "set|started|lit ..3 in|at # ..1 places|spots|points|rooms|locations",
        "trophy|trophies|signature|calling card",
      ],
      unless: general + [
        "officers|firefighters|crews|deputies|medics", "lock|bring|take|keep|check|make sure|don't",
        "found with",
        "car|cars|vehicle|vehicles unlocked",
      ]
    ),
  ]
}
