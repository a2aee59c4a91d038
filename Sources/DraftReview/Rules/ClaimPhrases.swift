/// The turns of phrase by which a post states what nobody has confirmed.
enum ClaimPhrases {
  private static let hearsay =
    "Say “we are checking reports of …”, who has confirmed it, or leave it out until somebody has."
  private static let denial =
    "Say what you looked for and when: “we have found no evidence of … so far”."
  private static let guess =
    "Say that the cause or the motive is not known yet, and who looks into it."

  private static let checking: Phrases = [
    "checking|verifying", "looking into", "unable to",
    "not|cannot|can't|haven't ..2 confirm|confirmed|verified", "no evidence",
    "rumor|rumors|rumour|rumours|false|untrue|hoax|scam",
    "please|don't|never|not ..4 share|spread|repeat|type|post|pass", "if you|your",
  ]

  private static let kinds =
    "gang|gangs|terror|terrorist|terrorism|arson|drug|drugs|cartel|domestic|murder|suicide|robbery|hate|"
    + "racial|racially|revenge|retaliation|road|alcohol|speed|speeding|texting|prank|hoax|accident|"
    + "accidental|electrical|deliberate|deliberately|intentional|intentionally|targeted|isolated|"
    + "self|overdose|fireworks|kids|teenagers|teens|same|work|someone|inside"

  /// Found in every draft.
  static let always = [
    PhraseFault(
      severity: .block, what: "states what nobody has confirmed.", how: hearsay,
      patterns: [
        """
        there is|are|was|were|might a|another? second|third|another|more|other|additional ..1 \
        shooter~|gunm~|attacker~|suspect~|bomb~|device~|explosi~
        """
      ],
      unless: checking + [
        "confirmed|confirms|unconfirmed|whether|if|reports|asked|asking", "in custody",
      ]
    ),
    PhraseFault(
      severity: .block, what: "denies more than anybody can know.", how: denial,
      patterns: [
        "there is|are no second|third|other|additional shooter~|gunm~|attacker~|bomb~|device~"
      ],
      unless: ["so far|yet", "evidence|indication|sign"],
      rewrite: { quote in
        let words = quote.split(separator: " ").map(String.init)
        guard words.count > 3 else { return nil }
        let start = quote.first?.isUppercase == true ? "We" : "we"
        let article = words[1].lowercased() == "is" ? "a " : ""
        let rest = words.dropFirst(3).joined(separator: " ")
        return "\(start) have found no evidence of \(article)\(rest) so far"
      }
    ),
    PhraseFault(
      severity: .block, what: "passes on what nobody has confirmed.", how: hearsay,
      patterns: [
        "if ..4 hearing|told is|are|turns", "grain of salt", "for what it's worth",
        "off the record", "between us|you", "we|i can't confirm ..4 but",
        "not|yet confirmed ..1 but", "unconfirmed ..1 but", "we all know",
        "everyone|everybody knows who|what|how|why", "talk|chatter|buzz ..2 is|that|around|says",
        "some are|people ..1 say|saying|reporting", "it's said|believed|thought|rumored",
        "we're|we|also|been|are|now hearing|hear|heard ..2 reports|rumors|rumours|word|talk|that",
        """
        hearing ..2 reports|rumors|of|that|about ..2 shots|shooting|shooter|gunman|explosion|bomb|\
        attack|stabbing|possible|multiple
        """,
        """
        getting|receiving|seeing|some ..3 reports|calls of|about|that ..2 shots|shooting|shooter|\
        gunman|explosion|bomb|hostage|attack|active|stabbing|multiple|possible|fire|dead|\
        casualties|victims|second|fatalities
        """,
        """
        unconfirmed|early|first|initial|preliminary|social ..2 reports|report|information|media|\
        word|indications|accounts|signs say|says|suggest|suggests|indicate|indicates|point|points|\
        are|is|of
        """,
        "word is|has", "word on the street", "rumor|rumour has",
        """
        sources|insiders|neighbors|neighbours|locals|residents|callers|bystanders ..1 say|saying|\
        tell|telling|told|claim|report
        """,
        "a source|insider|neighbor|bystander|friend ..2 says|said|tells|told|claims",
        "apparently|supposedly|reportedly|purportedly|presumably|rumored|rumoured",
        "we're|we|been|being|i'm told|hearing that|by|it|he|she|they|there",
        """
        from|by|based what|all ..1 we|we've|we're|i|accounts ..1 been? told|hear|heard|hearing|\
        seen|can|gather|understand|see|know
        """,
        "by|from the look|looks|sound|sounds of",
        """
        according to ..2 social|facebook|twitter|posts|post|scanner|online|neighbors|comments|\
        rumor|rumors|reddit|snapchat|callers|gossip|bystanders|tiktok|nextdoor
        """,
        "scanner|facebook|twitter|reddit|snapchat|tiktok ..2 says|say|suggests|reports|claims",
      ],
      unless: checking
    ),
    PhraseFault(
      severity: .block, what: "promises more than anybody can know.", how: denial,
      patterns: [
        "make no mistake",
        """
        we're|we|i ..1 confident|certain|positive|sure ..1 that|he|she|they|there|this|it|no|nobody
        """,
        "no way", "without a|any doubt", "worst is over", "could|might ..2 never|not happen",
        "100|hundred|100% ..2 safe|certain|sure|secure|fake|false|confirmed|accurate|true",
        """
        completely|perfectly|totally|absolutely|entirely|fully|guaranteed|definitely safe|secure|\
        fake|false|certain|harmless|untrue|staged
        """,
        """
        there is|was|are|were|isn't|wasn't|aren't|never ..2 only|no|never|not|a|any second|other|\
        more|further|additional|third|one|ever ..3 shooter~|gunm~|attacker~|suspect~|bomb~|device~|\
        explosi~|victim~|threat|threats|one|person|people|danger
        """,
        """
        there's no|only|never|nothing ..2 second|other|more|further|additional|third|one|ever ..3 \
        shooter~|gunm~|attacker~|suspect~|bomb~|device~|explosi~|victim~|threat|threats|one|person
        """,
        """
        only|just ..1 one|single shooter|gunman|attacker|suspect|person ..2 involved|responsible|\
        there|acted|and
        """,
        "acted|acting|worked|working ..1 alone", "lone wolf|gunman|attacker|actor",
        "no one else|other ..2 involved", "nobody else ..3 involved|hurt|inside|was|is",
        "we|i guarantee|swear", "we|i promise ..6 safe|catch|find|never|nobody|again",
        "never|won't|not be? ..1 happen again",
        """
        will|we'll ..2 caught|catch|arrest|find|arrested ..4 by|before|tonight|soon|within|shortly|\
        in
        """,
        "only a matter of time", "photoshopped|doctored|deepfake|deepfaked",
        "rest assured|easy ..8 safe|danger|threat|risk|nobody|nothing|no",
      ],
      unless: [
        "no evidence|indication|sign", "so far|yet",
        "help|thank|stay|keep|be|arrive|drive|checking", "gun|storage",
        "believe|if you|confirmed|confirms",
      ]
    ),
    PhraseFault(
      severity: .block, what: "guesses.", how: guess,
      patterns: [
        "multiple|several|two|three ..1 shooters|gunmen|attackers|bombs|bombers",
        "as many as|up to # ..2 dead|killed|victims|injured|hurt|wounded|shooters|casualties",
        "dozens|scores|hundreds ..2 dead|killed|injured|hurt|victims|wounded|casualties",
        "driver|human|pilot|operator error",
        """
        the culprit|cause|reason|trigger was|is ..2 a|an|the|ice|speed|wiring|alcohol|someone|some|\
        kids|faulty|drugs
        """,
        "foul play ..3 not|no|is|was|isn't",
        """
        likely|probably|presumably|possibly|maybe|perhaps|surely|certainly|undoubtedly|obviously|\
        clearly ..3 \(kinds)
        """,
        "most|very|more than likely ..6 was|is|were|a|the|caused|due|because",
        """
        likely|probably|possibly|perhaps|maybe ..2 caused|started|set|fell|lost|ran|under|linked|\
        connected|related|involved|motivated|drunk|asleep|armed|dead|drowned|left|gone|hiding|fled|\
        headed|a|the|more|#
        """,
        """
        possible|suspected|apparent|likely terror~|gang|arson|murder|overdose|suicide|drunk|hate|\
        drug|intoxication|arsonist
        """,
        """
        we|i|detectives|investigators|officers|deputies|police ..1 think|suspect|believe|figure|\
        guess|assume|reckon|suspects ..6 \(kinds)|started|caused|because|did|linked|connected|\
        locals|outsiders
        """,
        "our|my|best guess|hunch|theory|bet|money|gut",
        """
        must have ..1 been|fallen|lost|had|gone|started|left|tried|slipped|panicked|drowned|nodded|\
        dozed|misjudged|forgotten|skidded|swerved|drifted|overdosed|jumped|set|done|taken|known|come
        """,
        """
        looks|sounds|appears|appear|seems|seem ..3 like|as|to ..3 \(kinds)|be|have|was|were|a|the|\
        he|she|they
        """,
        "smells|feels|has like|all the|hallmarks",
        "all|every signs|sign|indication|indications point|points|of", "no doubt|question",
        "chances are", "we think|believe|guess|suspect|reckon .|,|!",
        "gone|went|turned wrong|bad|sour", "bears|has|bearing all? the? hallmarks", "fell asleep",
        "asleep at",
        """
        it|it's|this|that|cause is|was|were? drugs|speed|speeding|alcohol|drink|drinking|arson|\
        gangs|gang|terrorism|meth|texting|suicide|deliberate|retaliation
        """,
        "ice|speed|alcohol|fatigue|drink|texting ..1 again",
        "a lovers|gangland|turf|drug ..1 quarrel|feud|war|deal|debt|dispute",
      ],
      unless: CertaintyWords.backed + [
        "weather|forecast|rain|snow|delays|delay|traffic|storm|river|crest"
      ]
    ),
  ]

  /// Found when somebody still looks into it.
  static let whileOpen = [
    PhraseFault(
      severity: .block, what: "gives an answer that is still to be found.", how: guess,
      patterns: [
        "clearly|obviously|evidently|undoubtedly|surely|plainly", "false alarm",
        "it's|was|is ..1 nothing", "nothing ..1 to it|this|worry|see",
        "never|didn't happened|happen", "made it|this|that? up", "no|not ..3 foul play",
        "was|were ..2 set|lit|started ..1 on|by|deliberately|intentionally",
        """
        it|it's|this|fire|crash ..2 was|is|were ..3 candle|cigarette|heater|grill|pan|wiring|\
        battery|fireworks|ice|barbecue|stove|fryer|lightning|firecracker|campfire
        """,
        """
        candle|cigarette|heater|grill|pan|wiring|battery|barbecue|stove|fryer|campfire ..4 started|\
        caused|sparked|to blame
        """,
        "over a ..2 girl|woman|parking|debt|drug|dispute|argument|bet",
        """
        speed|speeding|alcohol|drugs|drinking|distraction|phone|texting|fatigue|weather|ice|fog|\
        impairment ..2 was|were|is|are|being|played|contributed|caused|a|to ..2 factor|factors|\
        role|blame|cause|to|crash|it|this
        """,
        "caused|triggered|sparked|started|set|ignited off? by|when|on|after|because|from",
        """
        due to|because of ..2 speed|alcohol|drugs|faulty|arson|negligence|wiring|distracted|drunk|\
        fatigue|gas|fireworks|electrical
        """,
        """
        was|is|were|it's|are ..2 arson|accident|accidental|prank|hoax|gang|targeted|terrorism|\
        terror|retaliation|suicide|overdose|electrical|isolated|random|staged|premeditated|motivated
        """,
        "nothing more than",
        "point|points|pointing|pointed to|towards|at a|an|the|some|something|faulty|arson",
        """
        bang|bangs|shots|noise|noises|sound|sounds|boom|booms|pops ..6 was|were ..1 fireworks|\
        backfire|backfiring|construction|thunder|firecrackers|transformer
        """,
        "turned|turns out",
        """
        just a|an|some ..2 prank|hoax|misunderstanding|accident|joke|kids|mistake|slip|stunt|dispute
        """,
        "the work|doing of", "motive was|is", "motivated by",
        "lost control because|after|when|while|due",
        "ran|blew|drove the|a|through ..1 red|stop|light|sign",
        "was|were speeding|texting|distracted|racing|drunk|impaired|drinking|asleep",
        "same kids|crew|group|people|man|gang|men|guys|teens|individual|suspect|person|vehicle",
        "linked|connected|tied|related to", "no need to", "it'll|will hold", "given to understand",
        "consider it|this closed|done|over", "never going to|be",
        """
        not|isn't|wasn't|never ..2 bomb|device|explosive|weapon|suspicious|racist|racial|connected|\
        related|gang|arson|terrorism|foul|hate
        """,
        "was|were ..1 targeted|random|isolated|accidental|self",
      ],
      unless: CertaintyWords.backed + [
        "closed due|because", "how to|tips", "scam|scams",
      ],
      mayBeDenied: true
    )
  ]

  /// Found when nobody is in custody.
  static let whileAtLarge = [
    PhraseFault(
      severity: .block, what: "calls people safe while nobody can know it.", how: denial,
      patterns: [
        """
        no|not|nobody|little|zero ..3 threat|danger|risk|cause|reason|need ..4 public|community|\
        anyone|anybody|residents|students|neighborhood|neighbors|others|people|you|concern|alarm|\
        worry|panic|be|city|town|school|customers
        """,
        "no|zero ..2 threat|danger|risk", "nobody ..2 danger|risk", "no one ..2 danger|risk",
        "isn't|aren't|is|are not? in? any|no danger|threat|risk", "poses|pose no",
        "isolated|targeted incident|attack|shooting|event|case|act|matter|assault",
        "is|are|you're|everyone|remains|now ..1 safe",
        "has|have|likely|probably|long left|fled|gone ..2 area|town|city|county|state", "long gone",
        "can't have gone", "knew|known|know each other|one", "nothing to worry|fear|see",
      ],
      unless: [
        "no evidence|indication|sign", "if you|until", "keep|stay|help|safely|make|plan|when",
        "confirmed", "checking|whether",
      ]
    )
  ]
}
