/// The turns of phrase that insult a person or look down on a group.
enum InsultPhrases {
  private static let how = "Name what happened, not what you think of the person."
  private static let howGroup =
    "Leave the group out, or use it only in a full description of a wanted or missing person."

  private static let quoted: Phrases = [
    """
    call|called|calling|word|words|term|slur|slurs ..4 hateful|unacceptable|wrong|not|hurtful|never
    """,
    "do not|don't|never|stop ..1 call|use|say|calling|using|saying", "names like", "slurs",
    "headline|headlines|caption|captions|words you", "won't|don't|never ..2 see|find|hear|read",
    """
    rescue|zoo|pets|pet|vet|adopt|livestock|truck|trucks|wildlife|cats|dogs|cat|dog|horse|horses|\
    raccoon|squirrel~|skunk~|rodent~|cows|goat~|bear|coyote~
    """,
    "recovering|treatment|recovery|counsel~|helps|program|support",
  ]

  private static let persons =
    "he|she|they|suspect|he's|she's|they're|you're|man|woman|driver|thief|thieves|people|kids|some"

  /// Found in every draft.
  static let always = [
    PhraseFault(
      severity: .block, what: "is an insult.", how: how,
      patterns: [
        "bottom feeder|feeders", "ne'er do", "head case|cases", "mental patient|case",
        "off his|her|their rocker|nut|trolley", "lost his|her|their marbles|mind",
        "screw|screws loose", "not all there", "wrong|right|off|sick in the head", "funny farm",
        "loony bin", "oxygen thief|thieves", "welfare queen|queens", "hot mess",
        "piece|pieces of work|trash|filth",
        """
        what a|an ..1 fruitcake|nut|weirdo|loser|mess|joke|clown|piece|character|disgrace|specimen
        """,
        "\(InsultWords.names)",
        "the monster|monsters|animal|coward|creature who|that|responsible|behind|is|was",
        "pond life", "waste|wastes of ..1 space|oxygen|skin|air",
        """
        this|that|these|those|such|another|like|our|kind|sort of? ..1 monster|monsters|animal|\
        animals|beast|beasts|clown|clowns|rat|rats|snake|snakes|cockroach~|loser
        """,
        """
        acted|acting|behaved|behaving|behave like|as ..1 animals|animal|monsters|savages|children|\
        toddlers|babies
        """,
        "\(persons) ..3 is|are|was|were|be|being|acting ..1 \(InsultWords.traits)",
        """
        crazy|stupid|dumb|pathetic|sick|evil|deranged|clueless|silly|foolish|lazy|ugly|fat ..1 man|\
        woman|guy|lady|person|people|suspect|teen|teens|kids|criminal|criminals|comment|comments|\
        question|questions|trolls|driver|drivers|individual|individuals|crooks|thieves|thief|\
        behavior|boy|girl|excuse
        """,
        "haters|trolls|whiners|complainers|karens|karen", "shut up", "get a life|grip|job",
        "as feral as", "basket case|cases", "what is|what's wrong with you|people|them|him|her",
        "boohoo", "good for nothing", "low life|lives", "two bit|time|faced", "dirt bag|bags",
        "scum bag|bags", "crack|meth|pill|dope head|heads|fiend",
      ],
      unless: quoted, mayBeDenied: true
    ),
    PhraseFault(
      severity: .block, what: "mocks somebody's wits or looks.", how: how,
      patterns: [
        """
        sharpest|brightest|smartest|brainiest|quickest ..3 tool|knife|crayon|bulb|cookie|pencil|\
        lamp|light|spoon|criminal|crook|thief|suspect|burglar|robber|cat|guy|fellow|of|in|one|person
        """,
        "rocket scientist|surgeon|scientists",
        "brain surgeon|surgeons|trust|cells|cell|power|dead|donor",
        "einstein|mensa|mastermind|masterminds|genius|geniuses|brainiac", "rhodes scholar|scholars",
        "dim bulb|bulbs", "iq|iqs", "elevator ..5 top|floor", "few ..2 short of",
        "common sense|brains|brain ..4 lacking|missing|optional|no|lacks|without|forgot",
        "darwin award|awards", "nobody home", "dumb and dumber|as",
        "stupid is|criminal|game|games|hurts|should|prizes",
        "too stupid|dumb|dim|drunk|high|lazy ..1 to", "face only a",
        "bad hair|haircut|teeth|tattoos|fashion", "fashion police|victim|sense|crime",
        "hair|mullet|outfit|haircut|mugshot|hairdo|teeth|tattoo ..6 crime|scary|joke|worse|itself",
        "looks|looked|look like ..2 he|she|they|death|something|extra|he'd", "beauty queen|pageant",
        "not ..3 pretty|looker|winning", "dumbest|stupidest|dimmest",
        "candidate for ..4 year|award",
      ],
      unless: [
        "science|math|students|camp|school|spelling|robotics"
      ]
    ),
    PhraseFault(
      severity: .block, what: "speaks of a group, not of what somebody did.", how: howGroup,
      patterns: [
        "broken|little|hardly|barely|any|no ..1 english", "speak|speaks|spoke|speaking ..2 english",
        "foreign looking", "middle eastern looking", "man|boy|guy in ..1 dress|skirt|heels",
        "inner city", "urban youth|youths|kids", "section 8|eight", "out of towners|staters",
        "kids|youth|teens|teenagers these days|today", "usual suspects|crowd|characters|lot|bunch",
        "illegal ..1 alien|aliens|immigrant|immigrants|migrant|migrants",
        "an|the|this|these|another illegal|illegals from|who|was|were|living|here|in", "illegals",
        "here|country|in illegally",
        """
        you|these|those people|folks|types|gatherings always|never|are|need|have|don't|just|keep|\
        do|treat|think|act|behave|come|bring|get|leave|refuse|want|expect|know|will|can't|won't|\
        choose
        """,
        "with|at these gatherings|people|types|events|folks",
        """
        their|that|your|his|her|our|own|the kind|sort|type|ilk|element|lot|crowd ..1 of? people|\
        person|is|are|always|never|do|who|again|as|around|tends|brings|in|from|behind
        """,
        "that element", "worried|about|complaints|with|from ..2 that crowd|lot|element|bunch",
        "people like ..1 them|you|that|this|these|him|her",
        "criminal|certain|bad|wrong|unsavory|rough element|elements|crowd|sort|types",
        "go back ..2 to ..2 country|where", "know what they say about",
        "how we do things|it ..1 here|in", "the|our way we ..1 do",
        "isn't|not|never ..2 from ..1 around here|parts",
        "used to ..2 how|our ways|customs|laws|rules", "learn ..2 english|our", "speak english",
        "go home|back to ..1 where|mexico|china|africa",
        """
        women|woman|lady|old|asian|teen drivers|driver again|strike|strikes|are|can't|don't|\
        shouldn't
        """,
        "boys will be", "like a girl|woman|lady|man", "for a woman|girl|female|lady",
        "senior moment",
        "old|elderly people|folks|drivers|ladies ..3 shouldn't|can't|should|always|never",
        """
        \(PeopleGroupWords.origins)|homeless|gays|immigrants|foreigners|blacks|whites|migrants|\
        refugees ..1 are|is|tend|always|often|usually|never ..2 always|all|to|dangerous|criminals|\
        terrorists|dirty|lazy|problem|trouble|violent|known|responsible|like|commit|just
        """,
        "anti police|cop mob|crowd|agitators|haters|crew|lot", "cop haters", "wrong side of|side",
        "trailer park|trash", "bad neighborhood|part|side|area|areas",
        "that|those|these side|part|end|estate|apartments|projects ..2 of ..2 town|people",
      ],
      unless: quoted
    ),
    PhraseFault(
      severity: .warn, what: "scolds the people you speak to.",
      how: "Say that you see their fear, then what is true and what they can do.",
      patterns: [
        "calm down",
        "stop spreading|repeating|making|starting ..2 rumors|lies|gossip|panic|fear|nonsense",
        "stop|quit panicking|whining|complaining|overreacting|crying|bothering",
        "you|you're ..2 overreacting|hysterical|paranoid",
        "mind your own", "do your homework", "get over it", "grow up ,|.|!",
      ],
      unless: quoted + [
        "until|once|when|after|help|helps|helped|to ..3 calm", "please stop",
        "things|winds|wind calm",
      ]
    ),
    PhraseFault(
      severity: .warn, what: "judges people who may only be using their rights.",
      how: "Say what was done: “some people threw bottles”.",
      patterns: [
        "rioters|agitators|looters|mob|anarchists|troublemakers|malcontents|freeloaders|squatters"
      ],
      unless: quoted, mayBeDenied: true
    ),
  ]

  /// Found when the draft tells of a crime, a complaint or trouble, and describes nobody in full.
  static let atOffenses = [
    PhraseFault(
      severity: .block, what: "names a group that has nothing to do with the matter.",
      how: howGroup,
      patterns: [
        "\(PeopleGroupWords.origins) ..2 \(PeopleGroupWords.people)",
        "\(PeopleGroupWords.standings) ..1 \(PeopleGroupWords.people)|ill",
        "irish|new travelers|travellers", "travelers|travellers", "romani|roma|gypsy|gypsies",
        "citizen|citizens|national|native of Aa",
        "immigrants|migrants|refugees|foreigners|muslims|mexicans|somalis|haitians|asylum",
        "immigrant|refugee|migrant|asylum", "homeless|unhoused",
        "person|man|woman|people of color|colour|faith", "immigration status",
        "non citizen|citizens", "deported|undocumented|visa", "with no fixed address|abode",
        "no fixed address|abode",
        "lives|living|lived in|under|out ..2 tent|tents|encampment|underpass|camp",
        "encampment|encampments", "mentally ill|disturbed|unstable|deranged|challenged",
      ],
      unless: [
        """
        victim~|food|restaurant|speaking|speaker~|church|school|club|month|bank|exchange|currency|\
        student exchange
        """
      ]
    )
  ]
}
