/// What a post warns of.
enum DangerWords {
  /// Goes on and can hurt those who are near.
  static let dangers: Phrases = [
    "gas|chlorine|ammonia|propane|chemical|fuel|solvent|oil leak|leaks|leaking|cloud|smell|"
      + "odor|spill|plume|release",
    "odor|odour|smell|whiff of ..2 gas|chlorine|ammonia|chemicals|smoke|burning",
    "visibility ..3 zero|poor|nil|low", "blowing|thick|heavy dust|fog|snow|smoke", "black ice",
    "leaking|leak ..2 gas|chlorine|ammonia|propane|chemical|fuel|solvent|acid",
    "hazmat|toxic|radiation|radioactive",
    "wildfire|bushfire|brushfire",
    "brush|grass|forest|warehouse|apartment|building|house|structure|hotel fire",
    "fire ..3 moving|spreading|burning|threatening|crossed",
    "smoke|flames ..2 visible|heavy|thick|from|over",
    "tornado|tsunami|hurricane|funnel|avalanche|landslide|mudslide|rockslide|sinkhole|earthquake",
    "flash? flood|flooding|floodwater|floodwaters|surge|levee|dam",
    "active shooter", "shots|gunfire|shooter|gunman|gunmen", "shooting",
    "bomb|explosive|explosives|grenade|explosion",
    "suspicious package|device|bag|item|vehicle|substance",
    "armed|gun|handgun|rifle|knife|machete|sword ..6 man|woman|person|"
      + "suspect|robber|someone|people|driver|loose|left|fled|ran",
    "man|woman|person|suspect|robber|someone|people|gunman ..6 "
      + "armed|gun|guns|handgun|rifle|knife|machete|sword|weapon", "armed robbery",
    "stabbing|hostage~|barricad~",
    "mountain lion",
    "bear|cougar|alligator|rabid|venomous|moose|bull|coyote ..6 seen|spotted|loose|reported|"
      + "sighted|in|near|on|attacked",
    "dog|dogs|animal|snake ..2 loose|attacked|bit|biting|aggressive", "escaped|escapee|fugitive",
    "at large",
    "power lines|wires ..2 down|fallen", "downed", "collapse|collapsed|collapsing",
    "evacuated|evacuating",
    "carbon monoxide", "contaminated", "wrong way driver", "crowd crush|surge",
  ]

  /// Can come to anybody who reads.
  static let warnings: Phrases = [
    "scam|fraud|phishing|spoofing ..1 alert|warning",
    "alert|warning|beware|heads up ..4 scam|scams|scammer|scammers|fraud|fraudsters",
    "scammers|scammer|fraudsters|callers|caller|crooks|thieves|impostors|imposters|someone|"
      + "somebody|man|"
      + "woman|crew|people|person ..3 "
      + "are|is|keep|been ..1 calling|texting|using|claiming|posing|pretending|going|targeting|knocking|sending|impersonating|"
      + "offering|selling|stealing|breaking|following|approaching|phoning|emailing|asking|demanding",
    "tornado|storm|thunderstorm|flood|surge|wind|heat|freeze|frost|fire|blizzard|ice|tsunami|"
      + "hurricane|weather|dust|"
      + "avalanche|fog|surf|air|smoke ..2 warning|warnings|watch|advisory|alert|emergency",
    "red flag warning",
    "creek|river|creek's|river's|water|stream|brook ..3 over|rising|banks|up|flooding",
    "bear|cougar|coyote|alligator|lion|bobcat|wolf|moose ..6 seen|spotted|sighted|reported|"
      + "loose|attacked|acting",
    "callers|caller|somebody|anyone|scammers|fraudsters|crooks|someone|people|men|man|"
      + "impostors|imposters "
      + "claiming|posing|pretending|"
      + "saying|using|demanding|asking|selling|offering|impersonating",
    "warning|warnings for|to Aa|all|the|everyone|anyone|dog|pet|car|"
      + "older|parents|drivers|residents|owners|students|shoppers|shops",
    "boil water ..1 notice|advisory|order|alert", "boil ..2 notice|advisory|order",
    "water ..2 unsafe|contaminated",
    "warning|alert|caution|danger|beware ..2 for|to|from|about|of|: ..12 pills|dog|dogs|pets|"
      + "owners|bait|drug|drugs|fentanyl|poison|"
      + "seniors|parents|drivers|children|batch|bears|coyotes|ticks|algae|rabies|meat|robberies|burglaries|thefts|predator",
    "bad|tainted|laced|fake|counterfeit|dangerous|deadly pills|batch|drugs|heroin|fentanyl|oxy|"
      + "bills|vapes|cocaine|tickets ..8 "
      + "around|circulating|found|selling|sold|town|area|county|street|streets|here|again|hurt|seized|causing",
    "rabid|sick|ill|poisoned ..6 dogs|dog|bat|fox|raccoon|skunk|pets|animals|cats",
    "dogs|pets|cats have become|fallen|died ..1 ill|sick",
    "counterfeit|fake|forged ..4 notes|bills|money|twenties|hundreds ..10 passed|circulating|used",
    "poison|poisoned|bait ..8 dogs|dog|trail|park|pets", "black ice|thin",
    "ice ..3 thin|unsafe|not",
    "toxic|harmful|blue green algae|algal", "evacuation warning|order|alert|watch",
    "rip currents|current",
    "public|community safety|health|crime alert|warning",
    "important|urgent|emergency warning|alert",
  ]

  /// The danger is past, or it is spoken of for another reason.
  static let noWarning: Phrases = [
    "lifted|expired|canceled|cancelled|ended|over|sentenced|convicted|recovered|reopened|test|"
      + "drill|"
      + "exercise|class|workshop|meeting|webinar|anniversary|thank|thanks|congratulations|graduated",
    "no longer", "all clear", "found safe", "in custody", "is dead", "was a false", "false alarm",
    "did you know", "last year|month|week",
    "trial|prosecutor|detectives", "charged with", "was|were|been ..1 arrested|charged",
    "not ..1 warning|threat|danger", "monthly|annual|weekly",
  ]

  static let past: Phrases = [
    "shooter|gunman|suspect|attacker|man|woman is|are|was ..1 dead|arrested|detained|stopped|"
      + "caught",
    "in custody", "all clear", "no threat|danger|risk", "made|is|are ..1 safe",
  ]
}
