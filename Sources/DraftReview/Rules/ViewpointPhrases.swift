/// The turns of phrase that threaten people for what they say, ask or film.
enum ViewpointPhrases {
  static let how =
    "Say that criticism may stay. Name only threats, private data and spam as removable."

  private static let tone = """
    negative|negativity|critical|criticism|criticizing|criticise|criticising|rude|disrespectful|disrespect|\
    disrespecting|hateful|hate|hating|offensive|unsupportive|profane|profanity|vulgar|insulting|insults|mean|\
    political|politics|bashing|bash|trashing|complaining|complaints|complain|whining|unhelpful|unkind|nasty|\
    snarky|sarcastic|sarcasm|attitude|drama|armchair|uninformed|bad|toxic|toxicity|slander|slanderous|defamatory|\
    backtalk|lip|griping|grumbling|mocking|mock|ungrateful|disloyal|inflammatory|divisive|argumentative|cynical|\
    angry|anger|hostile|unpleasant|grievance|grievances|ugly|foul|sour|bitter|heckling
    """

  /// What people say, ask or film.
  static let views: Phrases = [
    "unhappy|disgruntled|unfair|unfairly",
    "don't|doesn't|not ..1 align|reflect|fit|further|agree|share",
    """
    comments|posts|replies|messages|reviews that|which|who ..1 don't|do|doesn't|are|aren't|make|\
    paint|attack|mock|question|run
    """,
    "second guess|guessing|guessers", "make|makes|making ..2 look ..1 bad|foolish",
    "disagree ..2 with", "\(tone)", "anti police|cop|department|law", "run|running|runs ..3 down",
    """
    run|running|runs|put|putting|tear|tearing|talk|talking|drag|dragging|knock|knocking down|trash|\
    bad|badly ..4 officers|deputies|us|department|police|cops|men|who|our
    """,
    """
    anyone|anybody|everyone|everybody|people|those|accounts|users|whoever|folks|commenters|posters \
    who|that|here|keep|keeps|posting|sharing|asking|filming|calling|saying|spreading
    """,
    """
    disagree|disagrees|disagreeing|question|questions|questioning|questioned|doubt|doubting|\
    second-guess|second|armchair
    """,
    "asking|ask|asks ..4 about|why|again",
    """
    opinion|opinions|view|views|viewpoint|viewpoints|remarks|rants|rant|critics|critic|haters|\
    trolls|naysayers|complainers|agitators|activists|detractors
    """,
    "nothing nice|positive|good|kind|constructive",
    "nice|kind|positive|supportive|respectful to|comments|thoughts|things|or",
    "don't|doesn't|do|can't|if|didn't|not ..3 support|like|contribute|agree|respect|back",
    "keep|keeps|kept ..4 posting|sharing|commenting|filming|asking|writing|tagging",
    "word to|for students|those|people|everyone|the|anyone",
    """
    film|films|filming|filmed|recording|record|records|camera|cameras|livestream|livestreaming|\
    auditor|auditors|videotape|videotaping
    """,
    """
    posting|posted|post|posts|comments|comment|commenting ..6 about|defund|acab|pigs|chief|officer|\
    officers|sheriff|department|him|her|us|case|shooting
    """,
    """
    say|saying|said|says ..4 about ..2 us|officers|officer|chief|department|her|him|police|deputies
    """,
    "keyboard warriors|warrior", "clip|video|footage ..4 shar~|post~|spread~|going|circulat~",
    "shar~|post~|spread~|repost~ ..3 clip|video|footage|short|lies",
    "against ..1 the|our|this|us|officers", "bring|brings|bringing ..1 up",
    "air|airing|airs grievances", "shared|share ..4 clip|video|footage",
    """
    petition|petitions|protest|protesters|protesting|sign|signs|letter|letters|review|reviews|one \
    star
    """,
    "troll|trolling", "pile on",
    "quit|stop ..1 tagging|asking|filming|posting|sharing|writing|calling|commenting",
    "call|calling|called us|officers|deputies|them names|pigs|liars|killers",
    "meme|memes|parody|emoji|emojis|cartoon|lies|misinformation|false|rumor|rumors|narrative",
  ]

  /// What is threatened.
  static let threat = PhraseFault(
    severity: .block, what: "", how: "",
    patterns: [
      "next time ..4 need|call|want ..4 us|911|help|officer|cop", "you've been warned",
      "you|they|he|she will|may|might|ll? regret",
      "choose|watch|mind your words|mouth|tongue|language", "be|being careful what|who",
      "think ..1 before you ..1 post|comment|type|write|share",
      "isn't|not ..2 place|forum|page|platform for", "at our ..1 discretion",
      "take it|your|that ..3 elsewhere|somewhere", "see yourself|yourselves out",
      "reserve the right", "approved|moderated|screened|vetted|reviewed for|by|before|if",
      "comes|come with consequences", "there will be consequences", "shame|pity if",
      "find another page|town|hobby", "you|they|those can|may leave",
      "we're|we ..1 watching|noting|noted",
      """
      will|gets|get|be|being|you're|you'll|and|are ..1 deleted|removed|blocked|banned|muted|\
      restricted|filtered|purged|erased|deactivated|ejected|kicked|booted|scrubbed|wiped|\
      unfollowed|bounced
      """,
      """
      will|gets|get|be|being hidden|taken|pulled|reported|flagged ..2 off|down|out|here|this|\
      immediately|to|by|and
      """,
      """
      will|we'll|we|may|we're|going|be|to|i|i'll|been ..3 delete|deleting|remove|removing|block|\
      blocking|ban|banning|mute|muting|censor|censoring|purge|purging|hide|hiding|prune|pruning|\
      boot|screenshot|screenshotting ..4 you|them|him|her|it|accounts|anyone|those|people|comments|\
      comment|posts|replies|critics|users|your|this|that|these|any|ones|everyone|every|questions|and
      """,
      """
      taking|weeding|pulling|clearing|stripping|cutting out|down the|those|ones|comments|posts|\
      anything|what|any|these
      """,
      "comments|comment|replies|reply|posts|questions|remarks|anything|those ..10 hidden",
      """
      pass|passing|send|sending|give|giving|hand|forward ..2 name|names|details|account|accounts|\
      handles ..2 to|on
      """,
      "block|ban|mute|delete button|finger|hammer|list|key",
      """
      comment|comments|post|posts|it|they|reply|replies|that|ones ..5 comes|come|goes|go ..1 off|\
      down
      """,
      "be|we're|we|start|started ..1 taking|pulling|clearing|cleaning|weeding ..6 off|down|out",
      "lose|losing|loses|lost|revoke|forfeit ..2 access|privileges|privilege|account|ability",
      "into|through ..2 filter", "filter|filters out|catches|set|added|now",
      "we've added ..6 filter|list", "blocklist|blacklist|ban list",
      """
      noting|keeping|logging|collecting|compiling|gathering|tracking|taking|saving ..3 names|\
      accounts|usernames|handles|screenshots|list|track|profiles|notes
      """,
      "we ..1 know|see|saw|have ..1 who|where|your", "screenshots|screenshotted",
      "looking|look ..3 at|into who", "find|finding|found out who|where",
      """
      expect|get|receive|getting|gets|pay|paying ..4 visit|knock|call|letter|summons|ticket|\
      citation|lawyer|subpoena|company
      """,
      """
      treat|treated|treating|considered|consider|regard|regarded|count|counts ..3 harassment|\
      threat|obstruction|interference|crime|defamation|stalking|criminal|threats|slander|libel
      """,
      """
      pass|forward|refer|referred|passed|forwarded|turned|turn|send|sent|hand|handed|passing|\
      forwarding|sending ..4 prosecutor|prosecutors|detectives|employer|attorney|lawyers|legal|\
      district|court|school|boss|employers
      """,
      """
      contact|contacting|call|calling|tell|telling|inform|notify|notifying|tag|tagging ..2 \
      employer|employers|boss|bosses|landlord|parents|workplace|wife|mother
      """,
      "hear|heard ..2 from our|lawyer|lawyers|attorney",
      "legal action|consequences|team|counsel|department",
      "lawsuit|sue|sued|suing|lawyers|libel|slander|defamation|subpoena|cease",
      """
      will|be|being|risk|risks|face|faces|facing|could|expect|subject|get|risking ..3 arrested|\
      arrest|charged|cited|prosecuted|detained|jailed|charges|prosecution|ticketed|fined|citation|\
      identified|named|exposed|investigated|monitored|unmasked|outed|watched|cuffs|cuffed|\
      handcuffs|consequences
      """,
      "publish|publishing|posting|print|printing ..2 names|name|identities ..2 of|next|who|here",
      """
      not|won't|isn't|never|no ..3 welcome|tolerated|allowed|permitted|accepted|acceptable|\
      tolerate|allow|host|stand|accept|permit|entertain|longer ..2 here|on|this|it|that|comments|\
      negativity|be|disrespect|a|see|any|to|from|page
      """,
      "zero tolerance|patience", "go|take ..2 somewhere|elsewhere else?",
      "unfollow|leave now|this|our|the|us page|account|now",
      "off ..1 this|our page|feed|site|account",
      """
      comments|replies|page|posts|thread ..4 limited|reserved|only|open ..1 for|to ..3 supporters|\
      supportive|positive|those|constructive|neighbors|followers|people|who
      """,
      "show|shown|see|showing ..2 door|exit", "consider this ..3 warning|notice",
      "have|has been noted|logged|saved", "have|has|your|their employers|employer",
      "you'll|you be|find ..3 outside|out|gone|yourself", "no chair|seat|room|place for",
      "last|final|only warning", "or else",
      "be|being|are watching|monitoring|noting you|who|accounts|these|those|closely|every",
      "remember|remembered who|names|that|this",
    ],
    unless: [
      "street|streets|road|lane|lanes|traffic|driveway|intersection|bridge|ramp|parking|towed|tow",
      """
      do not|don't|never|won't|cannot|can't ..2 delete|remove|hide|block|ban|censor|removing|\
      blocking|deleting|filter|deleted|removed|blocked|hidden|banned|take|arrest|arrested
      """,
      "right to ..1 film|record|speak|criticize",
    ]
  )

  /// Threats that need no more.
  static let outright = PhraseFault(
    severity: .block, what: "threatens to remove people for their view.", how: how,
    patterns: [
      "positive|supportive|nice|kind|friendly ..1 comments|vibes|feedback only",
      "only positive|supportive|kind|constructive comments|feedback|remarks|posts",
      """
      keep|stay|be it|things|comments? ..1 positive|civil|nice|kind|respectful|friendly or|and|\
      otherwise
      """,
      "comments supporting|praising us|officers? only|welcome",
      """
      \(tone) ..2 comments|comment|posts|replies|people|users|language|remarks|messages|reviews|\
      emails ..4 deleted|removed|hidden|blocked|banned|muted|reported|tolerated|filtered|off|down|\
      access
      """,
      """
      delete|deleting|remove|removing|hide|hiding|block|blocking|ban|banning|mute|muting|censor|\
      filter|filtering ..3 \(tone)|critics|haters|trolls|naysayers
      """,
      """
      critics|haters|trolls|complainers|agitators|naysayers ..3 blocked|banned|deleted|removed|muted
      """,
      "\(tone) ..3 not|won't ..2 tolerated|allowed|permitted|accepted|stay|welcome",
    ],
    unless: [
      "threats|threat|threatening|spam|scam|doxx~|malware|obscen~|copyright|private",
      "bot|bots|scammers|impersonat~|fake",
      """
      not|don't|never|won't|cannot|can't ..2 delete|remove|hide|block|ban|censor|deleted|removed|\
      blocked|hidden|banned
      """,
      "street|streets|road|lane|lanes|traffic|driveway|intersection|bridge",
    ]
  )

  /// Neutral rules, true threats, closed for everyone.
  static let lawful: Phrases = [
    """
    threats|threat|threatening|threatens|spam|scam|scams|doxx~|malware|obscen~|copyright|\
    impersonat~|fake|bots|phishing
    """,
    "private|personal data|information|addresses|details", "for everyone|all",
    "no matter|whatever|regardless", "policy ..6 link|at|lists|says|published",
    "published|posted|written policy|rules", "stay up", "stays up|visible",
    "you may|can|have ..2 criticize|film|record|disagree|right", "appeal",
    "welcome ..2 criticism|questions|complaints|feedback|you|all|views|opinions|every",
    "line|tape|barrier|perimeter|trespass~|scene|crossing|ramp|hydrant|fireworks|wanted|warrant",
    "victim|victims|witness|witnesses|child|minor|family's|juvenile",
  ]

  /// What the threat would remove, and that it is about speech at all.
  static let removals: Phrases = [
    "towed|closed|blocked ..3 street|road|lane|lanes|bridge|ramp"
  ]
  static let speech: Phrases = [
    "comment|comments|page|post|posts|replies|thread|criticism|filming|questions"
  ]
}
