/// What a joke about police work sounds like, whatever it is about.
enum MockeryWords {
  /// What a draft must speak of for a cheer or a joke to hurt somebody.
  static let grave: Phrases = [
    """
    arrest|arrested|arrests|custody|jail|jailed|booked|booking|cuffs|cuffed|handcuffs|handcuffed|\
    handcuff|suspect|suspects|charged|charges|warrant|warrants|burglar~|robb~|thief|thieves|theft|\
    thefts|stole|stolen|steal|stealing|shoplift~|dui|dwi|drunk|drunken|intoxicated|impaired|drugs|\
    drug|meth|fentanyl|cocaine|marijuana|weed|kilos|pills|pursuit|chase|chased|fled|fleeing|crash|\
    crashed|collision|wreck|killed|dead|died|death|injured|hurt|wounded|victim|victims|shooting|\
    shot|shots|stabb~|assault~|taser|tasers|tased|tase|k9|bite|bit|bitten|overdose~|fight|brawl|\
    homicide|murder~|naked|psych~|mental|bail|inmate|inmates|prisoner|fugitive~|wanted|trespass~|\
    vandal~|scam|scammer~|fraud|counterfeit|ticket|ticketed|tickets|cited|citation~|speeder~|\
    speeding|towed|tow|raid|busted|bust|caught|captured|nabbed|apprehend~|detained|suspended|\
    evict~|gun|guns|bandit|criminal|criminals|crime|crook~|pepper|sprayed|batons|riot~|protest~|\
    evacuat~|dealer~|prowler|indecent|exposure|hit|search|searched|missing|perp~|bars|cell|cells|\
    fined|impounded|magistrates|shift|shifts|rescue|rescued|flood|hiker|911|999|animals
    """,
    "traffic stop", "pulled over", "behind bars", "911 call|calls|caller", "ran|run ..2 from|away",
    "tried to ..2 run|outrun|flee|pay|hide|escape|bribe|swallow|steal",
    "someone ..2 made|broke|took", "cough syrup",
  ]

  /// Signs that laugh or cheer.
  static let signs: Set = [
    "😂", "🤣", "😆", "😜", "😝", "😎", "🎉", "🥳", "🏆", "💪", "🔥", "👊", "🍩", "😈", "🤡", "🙌", "👏", "😅",
    "😹", "🤪", "💥", "😏", "🤦", "🙄", "🤷", "😁", "😄", "😃", "😀", "😉", "🙃", "😬", "🤭", "💰", "🎯", "⛓",
    "🍿", "🎊", "🥇", "🍀", "🤑", "💀", "👋", "🤙", "✌", "🤘", "😋", "🎣", "🪤", "🏃", "💨", "🙈", "🤓", "🫡",
    "🎤", "🥂", "🍻", "👀", "🦷", "🎁", "🎅", "🎶", "🎵", "🚓", "🐷", "🤔", "😇", "🤨", "✅", "🖍", "🐣", "🎂",
  ]

  /// Signs that are warm in a serious post too, unless a joke stands beside them.
  static let mildSigns: Set = ["👋", "🚓", "🐷", "🤔", "👀", "✅", "🎵", "🎶", "🎂", "🎁", "🫡", "🐣", "🙈"]
}
