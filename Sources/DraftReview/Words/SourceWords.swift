/// Claims that want a source, and the ways in which a post gives one.
enum SourceWords {
  private static let sayings =
    "says|said|say|reports|reported|confirmed|confirms|confirm|announced|announces|told|tells|"
    + "lists|counted|found|estimates|"
    + "estimated|issued|inspected|sampled|tested|measured|finds|shows|show|writes|wrote|states|calls|expects|checked|"
    + "looked|reviewed|examined|verified|ruled|advises|explains|warns"

  /// The agency counted, checked or asked, or names who did.
  static let given: Phrases = [
    "according to", "source|sources :", "courtesy of",
    "per our|the|city|county|state|fbi|cdc|nhtsa|Aa", "via Aa",
    "confirmed|reported|verified|announced|published|released|issued|inspected|checked|tested|"
      + "compiled|counted by",
    "our ..3 count|counts|records|log|logs|data|figures|numbers|reports|report|statistics|"
      + "stats|dashboard|system|books|own|analyst|"
      + "analysts|register|case|survey|files|property|dispatch",
    "department|dispatch|police|court|crime|case|city|county|state|federal|census|crash "
      + "records|data|log|figures|statistics|report|"
      + "reports|numbers|count|counts|database|audit",
    "annual|quarterly|monthly|full|independent|inspector's|auditor's|state|audit|survey report|"
      + "audit|survey|review|results|study",
    "report|audit|survey|study|poll|dashboard|table|minutes|notice|letter|statement ..4 by|"
      + "from|of|at|is|: ..3 Aa|here|page|our|online|the",
    "page # ",
    "we|we've|we're|we'd|officers|detectives|deputies|investigators ..2 checked|check|spoke|"
      + "spoken|counted|reviewed|"
      + "took|recorded|called|asked|looked|tested|searched|visited|verified|confirmed|logged|received|handled|responded|investigated|"
      + "found|answered|issued|made|wrote|gave|recovered|seized|seen|met|watched|interviewed|arrested|measured|filmed|"
      + "mailed|returned|towed|cited",
    "fbi|cdc|nhtsa|fema|noaa|nws|census|naacp|aaa|nsc|osha|ntsb|usgs|iihs|ons|dot|epa|fda|doj|bjs",
    "national weather service|safety|highway|institute|park|council|center", "weather service",
    "red cross",
    "state|county|city|federal|university|health|highway|school|fire|transport|public|water|"
      + "utility|power|gas|bus|transit|dam|"
      + "hospital|port|school's|plant|district|university's|county's|state's|city's|company's|mayor's|rangers|wildlife ..4 \(sayings)",
    "superintendent|principal|coroner|marshal|auditor|chief|sheriff|mayor|commander|owner|"
      + "manager|company|operator|judge|"
      + "director|doctor|spokesperson|spokeswoman|spokesman|captain|inspector|engineer|curator|family|mother|father|caller|"
      + "landlord|driver|ranger ..3 Aa? ..2 \(sayings)",
    "Aa says|said|confirmed|confirms|reports|reported|announced|told|issued|found",
    "we|our|officers|crews ..3 inspected|sampled|investigated",
    "law|code|ordinance|statute|section|rule|policy # ",
    "as|by state|federal|city|county law", "records show|list",
    "filmed|recorded|taken|shot in|on|at ..3 #", "original",
    "it|this was ..4 drill|test|exercise|training|fireworks|backfire|transformer|film|movie",
    "correction",
    "you can read|see|check", "read|see ..3 here|below|report|online|at",
    "thank|thanks ..3 for ..4 #", "our officers|team|deputies|staff|own",
  ]

  /// Beside a link: it leads to the source.
  static let reading: Phrases = [
    "source|study|studies|report|survey|data|figures|read|research|full|details|facts|more|see"
  ]

  private static let populations =
    "drivers|people|crashes|burglaries|burglars|thieves|teens|teenagers|kids|children|parents|"
    + "victims|residents|adults|"
    + "americans|seniors|women|men|homes|cars|vehicles|accidents|deaths|fires|break-ins|crimes|thefts|scams|homicides|murders|"
    + "shootings|dogs|pets|students|pedestrians|cyclists|officers|neighbors|households|gun|guns|overdoses|calls|cases|arrests|"
    + "assaults|runaways|missing|criminals|suspects|offenders|pills|fatal|serious|car"

  /// Figures that somebody must have counted.
  static let figures: Phrases = [
    "# times as|more|less|likelier|higher|lower|the|likely|likelier",
    "twice|half ..1 as|more ..2 likely|many|often", "times more|less|as ..1 likely",
    "# percent|% ..8 \(populations)", "# out of|in ..1 # ..3 \(populations)", "one in # ",
    "one out of # ", "one ..2 in three|four|five|six|seven|eight|nine|ten|twenty|fifty|hundred",
    "# percent|%",
    "percent|% of|more|less|fewer|higher|lower|drop|increase|rise|decline|reduction|down|up",
    "third|quarter|quarters of ..3 \(populations)", "half|most|majority|thirds ..3 \(populations)",
    "nearly|almost|about|over|more half|all|quarter ..2 \(populations)",
    "doubled|tripled|quadrupled|halved|skyrocketed|plummeted|soared|surged",
    "up|down|rose|fell|risen|fallen|dropped|increased|decreased|"
      + "jumped|climbed|grew ..2 # percent|%", "# times ..1 last|previous|that|what",
    "leading|main|top|biggest|common cause|killer|reason ..1 of|for",
    "number one|1|# killer|cause|reason|threat|danger",
    "most of ..5 come|comes|happen|happens|involve|start|result",
    "every # seconds|minutes|hours|days ..4 \(populations)",
    "safest|deadliest|highest|lowest|friendliest ..4 city|cities|town|towns|county|state|"
      + "nation|country|region|department|neighborhood",
    "ranked|rated|voted ..4 safest|best|top|number|#|most|deadliest|worst",
    "costs|cost ..4 billion|million", "record low|high",
    "all|# time low|high", "averages|average ..4 #",
    "real|true|actual|correct number|count|figure|one|total ..2 # ",
    "billion|million|thousands|hundreds ..2 \(populations) ..2 a|per|each|every year|day|month",
  ]

  /// Figures of another kind.
  static let noFigures: Phrases = [
    "# percent|% ..1 contained|off|safe|sure|certain|full|committed|discount|real|positive|behind|"
      + "charged|open|staffed|ready|sober", "lab|sample|powder|blood",
  ]

  /// Knowledge of nobody in particular.
  static let hearsay: Phrases = [
    "studies|study|research|researchers|science|experts|scientists|statistics|stats|data|"
      + "surveys|polls|numbers|evidence|facts|"
      + "psychologists|doctors|criminologists|analysts|economists|historians ..2 show|shows|prove|proves|say|says|suggest|suggests|"
      + "found|find|tell|tells|confirm|confirms|indicate|indicates|speak|reveal|warn|estimate|proven",
    "well established|documented|known|proven ..1 that",
    "it ..1 been proven|shown|known|reported|said",
    "it is|it's well|widely|common known|knowledge|believed", "as everyone|everybody knows",
    "sources|insiders ..2 say|said|tell|told|confirm|indicate",
    "we are|were|we've|have been? told ..1 that|the|it|by",
    "many people|residents|experts say|said|claim|believe",
    "word is|has", "rumor has",
    "a|one|recent|new study|survey|report|poll ..3 shows|found|says|proves|suggests",
    "engineers|doctors|officials|authorities|inspectors|experts|technicians|specialists have|"
      + "say|said|looked|checked|told ..6 "
      + "fine|ok|okay|safe|harmless|normal|nothing",
    "independent|outside testing|experts|tests|reviewers ..3 prove|proves|show|shows|confirm",
  ]

  /// Something that people pass on.
  static let rumors: Phrases = [
    "rumor|rumors|rumour|rumours|misinformation|disinformation|gossip|speculation",
    "going ..1 round|around", "circulating|circulated|viral",
    "making the rounds", "you may|might|probably have|'ve ..1 read|seen|heard",
    "you've|have read|seen|heard",
    "post|posts|message|messages|claim|claims|story|stories|clip|video|screenshot|e-mail|email|"
      + "photo|picture ..3 saying|says|claiming|claims|"
      + "shows|that|about|going|shared|of", "there's|is talk|a rumor",
    "set|setting ..1 record straight", "to be clear", "despite what",
    "contrary to", "before you post|share|believe", "don't|not believe ..6", "no ,|:", "myth|myths",
    "stop sharing|spreading|posting",
    "don't ..1 share|spread|pass", "don't panic", "don't fall for", "has been said",
  ]

  /// It says that they are wrong.
  static let denials: Phrases = [
    "false|untrue|wrong|fake|incorrect|inaccurate|hoax|nonsense|bogus|baseless|fabricated|"
      + "debunked|misleading|edited|doctored|rubbish|lie",
    "not|isn't|wasn't|aren't|weren't|never ..2 true|real|accurate|correct|happening|happened|"
      + "here|us|what|taken|from|abducted|kidnapped|closed|closing|missing|involved",
    "did|does|do|has|have|was|were|is|are|will|can not",
    "didn't|doesn't|don't|hasn't|haven't|won't|can't ..1 happen|happened|exist|scan",
    "harmless|fine|ok|okay|safe", "no truth|basis|evidence|such",
  ]
}
