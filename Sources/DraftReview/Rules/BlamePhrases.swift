/// The turns of phrase that lay blame.
enum BlamePhrases {
  private static let how = "Say what people can do now, and who looks into it."

  private static let who = """
    she|he|they|victim|victims|parents|parent|mom|mother|dad|father|owner|owners|you|people|driver|drivers|\
    student|students|folks|residents|kids|pedestrian|cyclist|rider|hikers|hiker|swimmer|swimmers|somebody|\
    someone|family|caller|neighbors|resident|couple|woman|man|girl|boy|homeowner|homeowners|tenant|guardian
    """

  private static let others = """
    media|press|reporter|reporters|journalist|journalists|newspaper|paper|outlet|outlets|mayor|\
    governor|council|city|county|state|school|district|judge|judges|prosecutor|prosecutors|da|court|courts|\
    hospital|dispatch|dispatchers|crew|crews|contractor|utility|company|politicians|legislature|railroad|\
    works|authority|management|courier|tribune|herald|gazette|department|agency|agencies|officials|principal|\
    administration|legislators|lawmakers|feds|fbi|parole|probation|landlord|management|union|reporting
    """

  /// Owning an error, or refusing to lay blame.
  private static let owned: Phrases = [
    "we should have|not|be", "our fault|error|mistake|own", "we|our|us failed|fell|missed|let|got",
    "not|no|nobody|never|don't|won't|isn't ..3 blame|blaming|blamed|fault", "do not believe",
    "too early|soon", "investigat~ ..6 cause|fault|whether", "we blame no",
    "sorry|apologize|apologise|apology",
    "careless|reckless|negligent|dangerous driving|homicide|endangerment|discharge|burning|conduct",
  ]

  static let all = [
    PhraseFault(
      severity: .block, what: "blames the person it happened to.", how: how,
      patterns: [
        "knew the risk|risks|dangers", "against our|all|official|medical advice|warnings",
        """
        wasted|tied|tying ..2 our|officers'|police|dispatchers'|emergency|up time|resources|\
        officers|crews
        """,
        "nobody|not|no ..2 called|helped|stepped|bothered ..3 police|911|us|in|help",
        """
        won't|refuse|refuses|refusing|refused|unwilling|not ..1 to? cooperate|cooperating|talk|\
        cooperative
        """,
        "uncooperative", "who leaves|lets|does|walks|rides|keeps a|an|the|their|your|this|kids",
        "what kind|sort of parent|parents|person|mother|father|people|owner",
        "serves|served ..2 right", "play|playing|plays with fire",
        "not|isn't|hardly ..1 rocket|hard|difficult|science", "for once", "for the love of",
        "for heaven's|goodness|pete's|god's|pity's sake",
        """
        had he|she|they|anyone|someone|parents|people ..1 been|locked|listened|worn|called|stayed|\
        followed|complied|checked|left|looked|waited|slowed|read|done|asked|thought|kept|obeyed
        """,
        """
        chose|decided|insisted|opted to|on ..1 walk|walking|drive|driving|swim|leave|leaving|stay|\
        ignore|go|ride|cross|run|let|post|hike|wait|remain
        """,
        "left ..4 unlocked ..3 again|by|yet|still", "unlocked , again|of course",
        "still haven't|hasn't|don't|not ..1 learned|learn|listened|gotten|got", "how many ..2 more",
        "when will ..2 learn", "had one job", "do your job",
        "lack of ..2 supervision|parenting|common|care|respect|planning",
        "poor|bad ..1 parenting|judgment|choices|decision|decisions",
        """
        \(who) ..1 should|shouldn't|could|ought have|not|to|never|known ..2 known|been|left|locked|\
        worn|stayed|gone|done|walked|watched|called|listened|complied|paid|let|kept|stopped|obeyed|\
        thought|checked|looked|had|have|taken|noticed|realized|expected|seen|trusted|answered|\
        opened|given|used|crossed|heeded|driven|swum|moved|reported
        """,
        """
        should|shouldn't not? have ..1 known|worn|locked|watched|listened|complied|stayed|obeyed|\
        been|happened|left|gone|checked
        """,
        "brought ..2 on himself|herself|themselves|yourself|yourselves", "brought this on",
        "asking|asks|begging for ..1 it|trouble|this", "asked for trouble", "had|got it ..1 coming",
        """
        his|her|their|your ..1 own ..1 fault|doing|carelessness|choice|choices|stupidity|\
        recklessness|negligence|making
        """,
        "one|nobody|no to blame but",
        "only himself|herself|themselves|yourself|yourselves to blame|thank", "if only",
        "won't|don't|can't|refuse help themselves", "have|has|had|you|they|who ignored|disregarded",
        "only have to look", "prizes for guessing",
        """
        if they'd|you'd|he'd|she'd|folks'd ..1 just|only|followed|follow|listened|listen|read|\
        called|locked|stayed|waited|slowed|stopped|looked|paid|bothered|left|kept|used|obeyed|\
        complied|worn|checked|asked|told
        """,
        """
        if he|she|they|you|people|parents|folks|drivers|everyone had|hadn't|would|only ..2 \
        complied|listened|obeyed|stayed|locked|called|watched|just|read|followed|paid|worn|left|\
        checked|heeded|been|taken|kept|slowed|stopped|thought|wear|listen|pay|follow|stay|have|\
        bothered|looked|let|done|leave|slow|comply|obey
        """,
        """
        why was|were|did|didn't|wasn't|weren't|would|do|is|are|don't she|he|they|victim|anyone|\
        parents|people|you|somebody|someone|nobody|no
        """,
        """
        where was|were ..2 parents|mother|mom|dad|father|adults|parent|owner|owners|adult|family|\
        supervision|babysitter
        """,
        """
        careless|negligent|irresponsible|reckless|lazy|thoughtless|selfish|foolish|gullible|naive|\
        inattentive|ignorant|neglectful|carelessness|laziness|irresponsibly|selfishly|foolishly|\
        gullibility|selfishness|thoughtlessness|irresponsibility|negligently ..1 parents|parent|\
        mother|father|owner|owners|victim|woman|man|family|people|person|residents|driver|drivers|\
        and|enough|to|on|few|behavior|of|left|about|with
        """,
        """
        victim|parents|mother|father|family|driver|owner|owners|resident|residents|caller|\
        homeowner failed|neglected|refused|bothered|ignored|forgot|declined|chose to
        """,
        "where ..3 parents|mother|mom|dad|owner|owners were|was", "don't ..1 be surprised",
        "it's|that's|is all? on you|them|him|her ?|.|,|;", "who's|who|had been ..2 told|warned",
        "like|as|ask your mother|mom", "your mother|mom ..2 taught|raised|ashamed|warned",
        "because of everyone|people|drivers|those|folks|parents|somebody|someone who",
        "gawk~|gawp~|rubberneck~",
        "parents|drivers|people|kids ..2 looking|staring|glued|playing|texting ..4 phone|phones",
        "all the help", "help a|any thief", "victim's|parents'|mother's|owner's fault",
        "what did|was|were|do you|she|he|they|anyone|people ..1 expect|expecting|thinking",
        "what they|he|she get|gets|expect|expects", "this is what happens", "dressed ..2 like|for",
        "making|make|makes|made it ..2 easy",
        """
        invite|invited|inviting|invitation|welcome ..4 thieves|burglars|thief|crime|criminals|\
        trouble|crooks|them
        """,
        "gift|gifts|gifting for|to|them ..2 thieves|burglars|criminals|thief|them|cars|keys",
        "because of you", "thanks to you",
        """
        because|since you|someone|somebody|she|he|they|people|some|a|this|that|one|whoever ..2 \
        couldn't|wouldn't|can't|didn't|won't|refused|ignored|chose|left|forgot|failed|decided|\
        thought
        """,
        "couldn't|can't|cannot|not be bothered", "bothered to", "couldn't wait to",
        "can't help noticing", "\(who) ..2 should've|could've|shouldn't've",
        "should've ..1 known|locked|called|listened|been|stayed|checked|read",
        "never stood a chance", "how many ..1 times", "how hard is|can",
        "how often|long do|must|have we|will", "is it ..1 really? so? hard|difficult",
        """
        we've|we|have ..2 told|warned|asked|begged|said|reminded ..6 again|years|times|repeatedly|\
        already|months
        """,
        """
        been|keep|kept ..1 warning|telling|saying|preaching|begging|asking|reminding ..4 people|\
        you|this|for|everyone|them|parents|drivers|folks|again
        """,
        "even though ..3 warned|warning|told|know|posted|signs|we",
        "despite ..3 warnings|warning|signs|reminders|repeated|our|us|being|all",
        "after|with all|everything ..2 warnings|posts|we've",
        """
        ignored|ignoring|ignore|disregarded|disregarding|blew|flouted|flouting ..4 warnings|\
        warning|signs|sign|advice|order|orders|rules|us|alerts|common|closure|barricade|barricades|\
        evacuation|forecast
        """,
        "common sense", "shame on|shameful|ashamed", "you'd|you would think",
        """
        read|use|wake|listen|pay ..2 posts|brain|brains|head|heads|up|attention , people|folks|\
        everyone
        """,
        ", people !|.", "come on ,? people|folks|parents|drivers",
        "people never|won't|don't ..1 learn|listen|read|care|think",
        "nobody|folks listens|listen|bothers|bothered|cares|reads",
        "lesson|lessons ..2 learned|here|learn|for", "learn the hard",
        "learned the hard|her|his|their",
        "entirely|totally|completely|easily|could ..3 avoidable|preventable|avoided|prevented",
        "been ..1 avoided|prevented", "no business", "had no reason", "no excuse|excuses",
        "no sympathy", "not our problem|fault|job", "don't come crying|complain",
        "dark clothes|clothing ..6 no|so|at",
        """
        wasn't|weren't|not wearing ..4 helmet|seatbelt|seat|belt|life|vest|reflective|lights|jacket
        """,
        "without a ..1 helmet|seatbelt|vest|jacket",
        "drunk|drinking ..4 and|so|when ..3 attacked|assaulted|victim|her",
        "alone|late at|on|that ..3 hour|night", "jaywalking|jaywalked",
        "wasn't|weren't|not ..2 paying|watching|looking|supervised|supervising",
        """
        let|lets|letting ..1 kids|children|child|daughter|son|toddler|dog|dogs ..2 run|roam|wander|\
        play|out|loose|do|unsupervised
        """,
        """
        raise|raised|raising|parent|control|supervise|teach ..1 your|their|his|her kids|children|\
        child|son|sons
        """,
        """
        parents need|who|like|should|must|these|today|aren't|don't|can't|won't|have ..2 to|let|do|\
        know|start|care|watch|better|learn|failed|step
        """,
      ],
      unless: owned
    ),
    PhraseFault(
      severity: .block, what: "lays the blame on others.", how: how,
      patterns: [
        "on their|his|her watch", "passing|pass the buck", "never told|informed|warned|notified us",
        "nobody|not ..2 told|informed|warned|notified us", "kept us in",
        "without telling|warning|informing us|anyone|anybody|residents", "bureaucrats|bureaucracy",
        "red tape", "\(others) ..3 took|needed|waited # minutes|hours|days|weeks",
        "waiting on|for the ..2 \(others) ..2 to ..1 finally|get|do|make|answer|fix",
        "still waiting for|on ..2 \(others)", "instead of \(others)|blaming|doing",
        "would|could have been ..4 if|had", "wouldn't ..8 if ..3 \(others)", "don't thank us",
        "not our doing|call|decision|problem|fault|mess", "is|are|was|were|has|have ..2 to blame",
        "blame|blames the|this|that|our|your|mayor|media|press|city|county|state|on|lies|them|it",
        "dropped|drop|drops the ball", "wasn't|weren't us|our", "down to the ..2 \(others)",
        "wrong button|map|address|road|switch ,", "couldn't|can't figure",
        "the|our|it's|that's|is Aa fault|doing|mess|problem",
        """
        had the|our ..2 \(others) ..2 told|called|asked|warned|listened|done|let|answered|sent|put|\
        fixed|paid|passed|acted
        """,
        "\(others) ..1 could've|should've|might've", "if ..4 \(others) ever|actually|bothered",
        """
        thanks to ..4 \(others) ..8 rumor~|wrong|delay~|false|panic|free|released|confus~|late|\
        slow|failed|who|for|we|you|lack|cuts|refus~
        """,
        "fault of", "\(others) ..1 fault",
        """
        media's|mayor's|city's|school's|judge's|hospital's|county's|state's|company's|contractor's|\
        driver's|court's fault|failure|mistake|mess|mixup|error|incompetence
        """,
        """
        \(others) ..3 messed|screwed|botched|lied|blew|failed|neglected|refused|couldn't|didn't|\
        forgot|ignored|declined|dragged|sat|chose|bothered|misreported|misquoted|twisted|\
        sensationalized|invented|jumped|rushed|dropped|wouldn't|wrongly|twists
        """,
        """
        irresponsible|lying|reckless|sloppy|lazy|biased|dishonest|shoddy|careless|incompetent|fake|\
        so-called|clickbait|sensational ..1 \(others)|reporting|journalism|coverage|headlines|\
        headline|story|news|work|planning
        """,
        "\(others) ..1 got|gets|getting|has|had ..3 wrong|facts", "wrong again",
        ", as usual|always|ever", "once again ..1 \(others)", "if ..2 \(others) ..4 had|hadn't",
        "had ..2 \(others) ..8 we|this|would|could", "fake news",
        """
        because|since the|our|some|a \(others) ..3 won't|didn't|doesn't|failed|cut|cuts|refuses|\
        can't|let|released|wouldn't|decided|forgot
        """,
        """
        we asked|told|warned ..2 them|county|city|state|council|school|months|weeks|years|repeatedly
        """,
        """
        without|before|bother|bothering ..1 calling|asking|checking|telling|call|ask|check|tell \
        ..2 us|with|first|facts|anyone
        """,
        "never called|asked|checked|told|bothered ..1 us|to|with|first",
        "their complaint|complaints ..1 line|department", "take it up with|to",
        "complain to|about them", "someone else's|else problem|mess|fault|is",
        "clean|cleaning|left us? ..2 up|their|to ..2 mess",
        "ask|call|tell your|the|them ..1 \(others) ..3 why|how",
        "let ..1 out|go|free|walk|loose ..4 by|again|judge|court|bail",
        "back|out on ..2 streets|street|bail ..4 judge|court|thanks|because|again|law",
        "worn a badge", "know what they're|they ..1 talking",
        """
        those|these|certain|some|few people|parents|drivers|individuals|media|folks|of ..2 who|\
        can't|chose|choose|think|don't|should|won't|ruin|you ..4 ruin|ruined|selfish|idea|belong|\
        sorry|care|badge|attention
        """,
        "ruin|ruined|ruining|ruins it|this|everyone's|our|the",
        """
        selfish|selfishness|irresponsible|irresponsibility|reckless|recklessness|careless|\
        carelessness|thoughtless|stupidity|foolish|negligent|negligence|incompetence|incompetent|\
        laziness
        """,
      ],
      unless: owned
    ),
  ]
}
