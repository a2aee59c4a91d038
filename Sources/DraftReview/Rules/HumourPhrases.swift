/// The turns of phrase that joke or cheer.
enum HumourPhrases {
  static let how = "Say soberly what happened. Thank the people who helped."

  /// Found in every draft.
  static let always = [
    PhraseFault(
      severity: .block, what: "celebrates.", how: how,
      patterns: [
        "we|they|officers|deputies|detectives got|nabbed|bagged|nailed him|them|'em|em|our",
        "got|gotcha '? em|'em", "got him|her|them ! !?", "gotcha", "nailed it", "booyah",
        "game over for?", "hunt|search is over|done , justice|we?", "justice has won|prevailed",
        "terror is over", "captured ! !", "busted !",
        "another one|two|three bites|bite|down|off|in",
        "one|# less|fewer ..1 criminal|thug|bad|crook|thief|dealer", "good riddance",
        "bad guys|guy ..3 lose|lost|0|zero|nil|1|2", "good guys|guy ..3 win|won|1|one|#",
        """
        bad|rough|tough|good day|night|week|time to be|for ..3 a|bad|crook~|criminal~|thieves|\
        burglars|porch|speeders|drunk
        """,
        "took|take|taking out ..1 trash|garbage", "who's laughing", "mic drop", "winner winner",
        "winning", "boo ya|yah|yeah", "crime doesn't|does|didn't not? pay", "busted",
        "# , ..3 0|zero|nil", "scoreboard",
      ],
      unless: [
        "blood pressure|fundraiser|game night|trivia|water main|pipe|tail"
      ]
    ),
    PhraseFault(
      severity: .block, what: "makes fun of it.", how: how,
      patterns: [
        "lol|lmao|rofl|haha|hahaha|lmfao|smh|fafo|yolo|hehe|bahaha|jk|tbt|womp", "three hots",
        """
        free ride|room|meal|lodging|taxi|stay|breakfast|jewelry|accommodation|accommodations|\
        mugshot|tour ..3 to|at|and|in|jail|with|from|courtesy|on
        """,
        """
        silver|new|shiny|matching|stylish|complimentary|steel bracelets|jewelry|accessories|\
        bracelet|cuffs
        """,
        "crowbar|graybar|greybar hotel|motel|inn|hilton", "grey|gray bar hotel|motel|inn",
        "bar hotel",
        """
        enjoy|enjoying|enjoys your|the|his|her|their|our|county|some ..2 stay|ride|cell|view|\
        hospitality|accommodations|bed|food|breakfast|night|weekend|bologna|meals|cuisine|suite|\
        amenities|oatmeal|vacation|hotel
        """,
        """
        county|jail|city|jailhouse|our|sheriff's hospitality|hotel|hilton|motel|resort|spa|\
        accommodations|suite|inn|b&b|bnb|airbnb|cuisine|oatmeal|bologna
        """,
        "play|plays|played stupid games", "stupid prizes",
        "oops|whoops|womp|whoopsie|oopsie|yikes|d'oh|doh|uh-oh", "smile for ..3 camera|mugshot",
        "jail|jailhouse selfie|chic", "roses are red", "knock knock", "once upon a time",
        "'twas|twas", "hold my beer", "spoiler alert", "plot twist", "sorry not sorry",
        "caption this", "that moment when", "when you|your ..6 but|and", "tell me you're",
        "you had one job", "cool story", "nice try", "better luck next", "not today",
        "a for effort", "points for", "bless his|her|their heart", "who knew", "wait for it",
        "we can't make", "make|making this|it|stuff up", "true story",
        "can't|couldn't ..2 make this", "shocker|shocking , we|I|right", "said no one",
        "asking for a friend", "told you|ya so", "let|lets|let's just say",
        "rookie|amateur mistake|move|hour|night", "of the week|month|year award|:|goes|nominee",
        """
        award|prize|trophy|medal|crown for|goes ..8 worst|dumbest|best|most|slowest|criminal|\
        driver|excuse|hide|goes
        """,
        """
        worst|dumbest|slowest|laziest|lamest ..2 getaway|criminal|thief|burglar|excuse|robber|\
        disguise|hider|hiding|escape
        """,
        "getaway vehicle|driver|car|plan|ride of|was|didn't|went|isn't|needs", "fun fact", "riddle",
        "rumor has it that", "dad joke", "puns|pun intended", "no pun",
        "not|wasn't|isn't|weren't ..4 sharpest|brightest|smartest",
        "mess|messed|fool|fooled ..1 around|about",
      ],
      unless: [
        "know|tell|say|told|knows ..4 when you",
        """
        bike|bus|train|transit|shuttle|students|seniors|science|math|camp|school|class|workshop|\
        registration
        """,
        "lost|adopt~|puppy|kitten|goat|cow|turtle|duck|ducks",
      ]
    ),
  ]

  /// Found when the draft speaks of crime, force, injury or arrest.
  static let atGrave = [
    PhraseFault(
      severity: .block, what: "celebrates.", how: how,
      patterns: [
        """
        congratulations|congrats|kudos|hooray|yay|woohoo|woo|winning|victory|cheers|epic|awesome|\
        boom|bam|bingo|jackpot|huzzah|yahoo|whoop|yeehaw|slam|touchdown|checkmate|kaboom|\
        hallelujah|voila|ta
        """,
        "hat trick",
        """
        great|big|huge|nice|super|sweet|monster|massive|epic|solid|fantastic|outstanding|excellent \
        ..1 bust|win|takedown|catch|grab|haul|score|collar|arrest|night|pinch|snag
        """,
        """
        happy|thrilled|delighted|pleased|stoked|pumped|excited ..2 announce|report|say|share|tell \
        ..8 arrest~|custody|dead|captured|jail|caught|behind|bars
        """,
        "sleep tight", "merry christmas",
        "happy holidays|new|friday|monday|birthday|easter|halloween|valentine's", "captured !",
        "score one", "high five|fives", "round of applause",
        "proud ..6 takedown|bust|arrest|arrests|haul|catch",
        "payday|jackpot|christmas|birthday came|comes early", "and counting",
        "buy|get|owe|owes ..3 doughnut|doughnuts|donut|donuts|beer|coffee|drink|steak|treat|round",
        "on fire|roll|streak|role", "keeps|keep on giving", "gift that",
        "like a boss|glove|charm|pro|champ|dream", "dream team", "mission accomplished",
        "another day", "clean sweep", "trophy|trophies|scoreboard|tally|scorecard",
        "day's|night's work", "drop the mic", "crushed|killed|killing|crushing it",
        "pop ..2 champagne", "take a bow", "happy dance", "the team strikes|struck", "undefeated",
        "bring|brought|bringing home the bacon|win", "who's next", "you're|you next",
        "welcome ..2 jail|home|to ..2 jail|county",
      ],
      unless: [
        "party to|parties", "third|search party",
        "graduat~|promot~|retire~|recruit~|academy|academies|anniversary|swearing|sworn",
      ]
    ),
    PhraseFault(
      severity: .block, what: "makes fun of it.", how: how,
      patterns: [
        """
        complimentary ..2 ride|room|stay|breakfast|bracelets|accommodations|transport|shuttle|\
        lodging|meal
        """,
        "on the house", "limo|limousine|chauffeured|chauffeur|uber|lyft", "presidential suite",
        "turndown service", "left|leaving|wearing|new|fitted ..2 bracelets", "bling",
        "smelling of roses", "one way ticket", "parting gift", "souvenir", "consolation prize",
        "drum|drumroll roll|please", "season finale", "game ,? set", "tko|knockout", "strike three",
        "out of luck", "tough luck", "picked|chose|messed|tried ..2 the? wrong",
        "chose poorly|unwisely", "life choices", "choices were", "bold strategy|move|choice",
        "math is|was|wasn't|isn't",
        "gravity|physics|newton|karma won|wins|always|disagreed|did|had|is", "leg day", "cardio",
        "usain", "track star", "happy hour", "party's|party over|foul", "beauty sleep",
        "wakey|sunshine", "special delivery", "say cheese", "photogenic", "glamour|glamor shot",
        "close up ..2 ready", "love bite|bites", "sank|sink|sunk his|her|its teeth", "fur missile",
        "land shark", "furry missile", "mouthful", "bit|bite off more",
        """
        pawsome|pawfect|purrfect|purr|mews|lettuce|udderly|egg-cellent|turkey ..1 say|some|fect|\
        just|in|time
        """,
        "finders keepers", "out of gas", "hide nor hair", "hats off ..4 speed|idea|effort",
        "what could ..2 go wrong", "what could possibly", "nothing says", "as one does",
        "of all places", "thinking ..2 invisible", "ta da", "made ..2 run for it", "walk of fame",
        "five ..2 finger discount", "free ..2 christmas|shopping", "talk|talked his|her|their way",
        "cat and mouse", "goose chase", "wild ride", "joy ride|joyride",
        """
        our|tonight's|today's|latest|newest|this|special guest|guests|customer|contestant|\
        contestants|winner|star|hero|client|visitor|tenant|resident|friend|pal|buddy|genius|\
        superstar|athlete|track|sprinter|speedster|magician|houdini|picasso|romeo|chef|santa|vip|\
        celebrity|lucky
        """,
        "swears|cursed|curses like a",
        ", sir|buddy|pal|dude|bro|bud|champ|homie|lad|laddie|amigo|genius|fella",
        "hope you|he|she|they like|likes|enjoy|enjoys|packed|brought|had",
        """
        if you're|you are|you going|gonna|planning ..3 to ..1 steal|rob|drive|run|break|flee|\
        commit|hide|sell|burgle|lie|smuggle|outrun|do ..20 don't|perhaps|maybe|at|not|make|try|\
        consider|remember|bring|do|first|leave
        """,
        "maybe|perhaps|next time ..2 don't|next|try|consider|leave|bring|skip|fix|wear|check|not",
        "next time ,", "you'd|you would think",
        """
        the|his|her|their hedge|fence|tree|couch|wall|mailbox|dumpster|donut|lawn|burrito|pizza|\
        ladder ..3 expected|won|did|is fine|recover|survived|lost|pressed
        """,
        "full recovery )", "won't|don't bite|judge",
        """
        shockingly|unsurprisingly|spoiler|alas|hilarity|hilarious|hilariously|comedy|comical|\
        circus|funniest|giggle|giggles|chuckle|chuckled|antics|shenanigans|tomfoolery|hijinks|\
        goofy|entertaining|entertainment|amusing|meme
        """,
        "funny , that", "made|making us|our ..2 laugh|laughing|smile|giggle|chuckle",
        "pro|hot|life|handy|helpful tip|hint|hack|advice", "cell|jail ..6 guest|guests",
        "guest ..8 cell|jail|suite", "room service", "porridge", "bit of a pickle",
        "one|two|zero star|stars", "lit ..2 up", "ride|rode|riding the lightning", "# volts",
        "taste of", "chew toy", "snack|snacks|treat for", "sleep|sleeping|slept it off",
        """
        nap|naptime|time out|timeout|grounded|naughty|santa's|santa|grinch|valentine|cupid|\
        leprechaun|ninja|superhero|batman|spiderman|superman|olympics|olympic|marathon|sprint|gold|\
        medal|rodeo|zoo|fairytale|houdini|oscar|oscars|emmy|grammy|hollywood|netflix|picasso|romeo|\
        cinderella|goldilocks|rapunzel|tarzan|rambo|karaoke
        """,
        "great escape",
        """
        tiniest|littlest|smallest|youngest|furriest|slowest fugitive|criminal|suspect|offender|\
        inmate
        """,
        "never a dull", "full moon", "friday the 13th",
        "dull|boring|quiet|slow ..2 shift|night|moment|day in",
        "we'd|we|you|thought ..2 forgot|forgotten", "roundup|round up", "hide|hiding and|n seek",
        "tag you're it", "ready or not", "olly olly", "marco polo", "peekaboo|peek a",
        "smooth move|moves|operator|criminal",
        """
        slick|classy|brilliant|clever|bold|genius|adorable|cute|stellar|flawless|fancy|solid move|\
        plan|idea|strategy|choice|disguise|start|try|attempt|excuse|work|thinking|fellow|one|.|!
        """,
        "adorable", "brilliant plan",
        """
        plan|disguise|alibi|excuse|getaway|escape ..1 did|didn't|needs|backfired|failed|flawless|\
        went|lasted|worked|fell
        """,
        "oh|welp|yep|yup|nope|um|psst|snap ,|!|.|…",
        "dear|hey ..1 burglar|thief|criminals|criminal|crooks|thieves",
        """
        thank|thanks you? for ..1 making|wearing|posting|leaving|waving|dropping|tagging|stopping|\
        playing
        """,
        "making|made|makes our|it|their|the ..2 job|night|day|easy|work easy|easier|simple|week",
        "oatmeal|bologna|baloney|jumpsuit|jumpsuits|bathrobe|diaper|undies|boxers|sombrero",
        "luxury|five|four|deluxe|vip|upgraded star|suite|accommodations|treatment|room|stay",
        "check|checked|checking in|out ..2 early|time|to ..2 hotel|jail|suite|room",
        "reservation|reservations|concierge|room|bed service|with|ready|waiting|for|and",
        "you know who you are", "come on|and|get down ..3 claim|get|pick|us|collect|it",
        "claim|reclaim|collect ..4 property|stash|weed|drugs|cocaine|kilo|kilos|meth",
        "no questions asked", "lost and found|:|?",
        """
        missing|lose|lost|misplace|misplaced your|some|a ..3 drugs|cocaine|weed|meth|stash|kilo|\
        kilos|marijuana|pills|heroin
        """,
        "we've got|have just the", "like a ..2 movie|film|cartoon|sitcom|episode|comedy|scene",
        "straight out of",
        "karma|instant|ironic|irony|ironically|poetic|fittingly|oddly|conveniently|luckily",
        "somebody's|someone's ..2 going|gonna|having|boss|mom|mother|mad|trouble",
        "salty|cranky|grumpy|bummer|bummed|womp", "good luck explaining|with|,",
        "don't quit your day", "day job", "career|resume|linkedin", "long walk",
        "walk|walking home|of ..1 shame", "just desserts", "cold beer", "guess who|what|where|how",
        "can you guess", "any guesses", "one guess", "wanna|gonna|ain't|c'mon|lemme",
      ],
      unless: [
        "puppy|kitten|adopt~|lost dog|cat|shelter's|retirement", "guests ..2 speak~",
        "anyone ..3 information",
      ]
    ),
  ]
}
