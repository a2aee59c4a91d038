extension TacticalDetail {
  static let planFaults = [
    PhraseFault(
      severity: .block,
      what: "announces an operation that is still to come.",
      how: "Say it when it is over. Announced checkpoints and patrols in uniform are fine.",
      patterns: [
        "raid|raids|roundup|sweep|takedown|bust|busts|operation|sting ..6 \(Words.soon)",
        "\(Words.soon) ..6 raid|raids|roundup|takedown|bust|sting",
        "warrants|warrant are|is|have|been|has|will|to|being ..3 signed|served|ready|issued|"
          + "executed|hand|"
          + "drawn|serve|execute",
        "will|to|we'll|going|be ..3 serving|serve|executing|execute ..5 warrant|warrants",
        "paying ..2 call|visit",
        "knock|knocking|kick|kicking|coming ..3 on|in|at|through ..3 "
          + "door|doors|you|house|houses",
        "we're|we'll|coming|be coming|see for|you soon|tonight|tomorrow",
        "before|at|around sunrise|dawn|daybreak", "going|come|coming|be ..2 through ..4 door|doors",
        "5|4|3|6|5am|4am ..2 start|knock",
        "up ..1 early|bright ..6 address|addresses|doors|house",
        "door|doors ..3 come|coming|go|going down|in|off|through", "battering",
        "will|we'll|ll|gonna ..2 hit|raid|visit|bust|search|swarm ..4 house|home|place|address|"
          + "shop|shops|door|doors|apartment|store|stores|motel",
        "plan|plans|planning|going|about|expect|expects to "
          + "raid|arrest|hit|bust|grab|serve|search|nab|round",
        "will|we'll|ll be ..3 arrested|arresting|raiding|hitting|searching|seizing|serving",
        "unit|team|detectives|squad|officers|deputies|we visits|visit|visiting|hits|hitting|"
          + "knocks|raids|raiding ..4 "
          + "addresses|houses|homes|doors|house|locations|apartments",
        "arrests|arrest ..2 coming|imminent|expected|soon|planned",
        "we will|we'll ..2 move|strike|grab|arrest",
      ],
      anywhere: [
        [
          "we|we'll|we're|our|officers|detectives|deputies|team|police|task|warrants|"
            + "squad|unit"
        ]
      ],
      unless: [
        "were|was|yesterday", "last night|week|month|year",
        "clinic|amnesty|checkpoint|checkpoints|safety",
        "call|come|scam|drill|training|if you", "court|hearing|arraignment|arraigned",
      ],
      unlessAnywhere: ["fresh start|warrant amnesty|clinic", "checkpoint|checkpoints"]
    )
  ]

  static let coverFaults = [
    PhraseFault(
      severity: .block,
      what: "gives away officers who work unseen.",
      how: "Leave it out; uniformed patrols may be announced.",
      patterns: [
        "undercover|plainclothes|covert|unmarked|decoy|decoys ..3 officers|sedan|suv|truck|pickup|"
          + "officer|detectives|deputies|cars|"
          + "car|units|operation|operations|vehicles|agents|troopers|patrols|unit|team|work|vans|"
          + "van|buyer",
        "plain clothes",
        "officers|detectives|deputies|we|police|agents|cars|troopers ..4 \(Words.covert)",
        "under surveillance", "sitting|sat on ..2 house|place|address",
        "keeping ..2 eye|eyes on ..3 house|place|him|her|them|address|home|street|apartment",
        "his|her|their phone ..3 tracking|ping|pings|location|now|live", "buy bust",
        "controlled buy|buys", "stake|staking out|ing", "stakeout", "wiretap|wiretaps",
        "bait car|cars|bike|bikes|package|packages", "hidden|covert|secret camera|cameras",
        "surveillance ..3 on|at|of|team|teams|van|operation",
        "tailing|shadowing|following ..3 him|her|them|"
          + "suspect|car|movements",
        "we've|been|are watching|monitoring|tracking|following ..4 "
          + "house|home|phone|him|her|suspect|address|apartment|group|account|accounts|movements",
        "license plate readers ..4 at|on|in",
        "cameras|camera|readers ..3 hidden|disguised|concealed",
      ],
      unless: [
        "were|was|posing|scam|impersonat~|pretending|fake",
        "store's|surveillance video|footage|image|images",
        "stopped|pulled over", "look like|alike", "verify|ask|badge|policy|training",
      ]
    ),
    PhraseFault(
      severity: .block,
      what: "tells when or where officers are few.",
      how: "Say how to reach help; leave numbers, hours and gaps out.",
      patterns: [
        "short|thin|under staffed|handed|manned|stretched|staffing",
        "shorthanded|understaffed|undermanned",
        "down to ..1 # ..2 cars|officers|deputies|units|troopers|constables|car|officer|deputy|"
          + "unit",
        "stretch|stretched|stretches|stretching ..1 us|thin",
        "nobody|no-one|none ..3 on|at|in|covers|covering|watching|patrolling|"
          + "guarding ..3 side|lot|end|beat|district|zone|gate|door|stairwell|campus|town|beach|"
          + "shift|duty",
        "# ..1 officers|deputies|cars|units|constables cover|covers|covering|for ..5 "
          + "all|entire|whole|everything|north|south|east|west|county|city|town|campus",
        "spread thin", "skeleton crew|crews|staff|shift", "bare bones",
        "only|just ..1 one|two|three|four|five|a|1|2|3|4|5|handful|couple ..3 "
          + "officers|deputies|cars|units|officer|deputy|car|unit|cruiser|troopers|patrol|on",
        "one|single|lone officer|car|deputy|unit|cruiser|trooper ..2 for|on|covering|tonight|to|"
          + "between",
        "one|# car|cars|deputy|officer|unit ..1 for ..1 everything|all|whole|entire|the",
        "no|without ..2 officers|deputies|patrols|patrol|units|coverage|police|troopers ..4 "
          + "on|available|between|until|from|tonight|overnight|this|after|in|at|duty|to",
        "every|all ..3 officer|officers|deputies|unit|units but|are|is|will|except|have ..3 "
          + "#|at|busy|tied|be|in|one|committed|on|out|attending",
        "closest|nearest|next unit|car|deputy|officer|cruiser ..3 away|minutes|miles|hour|out",
        "# ..1 minutes|miles|hour out|away", "snowed|stuck|broken ..3 cars|cruisers|units",
        "dead zone",
        "nobody|no-one ..3 on duty", "off duty until|after|from",
        "no deputy|officer|unit|patrol|car|trooper|constable ..3 west|north|south|east|on|between|"
          + "from|until|in|for|after",
        "shift change|changes",
        "change shifts|of shift",
        "nobody|no one ..3 on duty|patrolling|patrol|watching",
        "won't|not|can't|cannot|unable ..3 patrol|patrolling|patrolled|respond|cover|staffed|"
          + "covered",
        "response|responses ..3 slower|delayed|longer|may|will", "expect ..3 wait|delay|delays",
        "longer than usual|normal", "unpatrolled|unstaffed|unguarded",
        "cameras|radios|radio|alarm|alarms|gate|camera|system are|is|will|be|have|has ..3 "
          + "down|offline|out|off|dead|not|broken",
      ],
      anywhere: [
        [
          "we|we're|our|officers|officer|deputies|police|patrol|patrols|troopers|dispatch|"
            + "units|staff"
        ]
      ],
      unless: [
        "hiring|hire|apply|join|recruit~|council|budget|guards|crossing|yesterday|last|median|"
          + "average|were|was",
        "hurt|injured|arrested|accident|crash",
        "signal|traffic|signals|lights|power|outage|utility",
      ]
    ),
  ]
}
