/// Keeps officers' positions, numbers, ways in, routes, equipment and plans out of public posts.
///
/// The person you are looking for may read your post. On April 19, 2013 the Boston Police Department
/// asked the media not to broadcast tactical positions; your own account must not do it either. The
/// same holds for what is still to come – a raid, a stakeout – and for hours with few officers.
/// Closed streets, “avoid the area” and “officers are at the mall” are safe to say.
///
/// Source: Talking Points Memo, April 19, 2013; Rollcall's release matrix.
///
/// To mend it, name the place in general and say what people should do.
///
/// - Bad: “SWAT is entering through the north loading dock.”
/// - Good: “Officers are at the mall. Stay away from Harbor Drive.”
package struct TacticalDetail: ReviewRule {
  package static let id = "tactical-detail"
  package static let why =
    "The person you are looking for may read this. Positions, numbers and ways in put people at risk."

  package init() {}

  package func findings(in draft: ReadDraft) -> [Finding] {
    let plans = findings(of: Self.planFaults + Self.coverFaults, in: draft)
    let scene = findings(of: Self.positionFaults + Self.forceFaults, in: draft)
    return plans + scene.filter { finding in !plans.contains { $0.span.overlaps(finding.span) } }
  }

  private static let how =
    "Name the place in general (“officers are at the mall”) and say what people should do."

  /// Asking the public to keep quiet about positions, help for people, and what is over.
  private static let harmless: Phrases = [
    "do not|never ..2 post|share|stream|livestream|film|broadcast|show|describe|photograph|publish",
    "don't ..2 post|share|stream|livestream|film|broadcast|show|describe|photograph|publish",
    "stop|avoid streaming|filming|posting|sharing|broadcasting",
    "please ..3 off ..2 streams|stream", "will|can guide|help|meet|direct|escort|walk|assist|greet",
    "not|don't|won't|cannot share|discuss|describe|release",
    "drill|training|exercise|graduat~|demo|demonstration|display|tour|open house|recruit~|hiring",
    "hurt|injured|wounded|hospital|killed|died|recovering|funeral|memorial|struck",
    "yesterday", "last night|week|month|year", "were|was", "crosswalk|crosswalks|parking|parade|concert",
    "salary|policy|council|grant|budget|purchase~|donated|vest|vests", "scam|scammer~",
  ]

  private static let force = "\(Words.officers)|\(Words.specialUnits)|he|they're"
}

extension TacticalDetail {
  private static let positionFaults = [
    PhraseFault(
      severity: .block,
      what: "tells where officers are.",
      how: how,
      patterns: [
        "\(force) ..4 positioned|staged|staging|hiding|hidden|crouched|stacked|perched|posted|parked|"
          + "lined|waiting|concealed|watching|covering|guarding|holding|posted|set|crouching|lying|"
          + "covered|surrounding|surrounded|stationed|tucked ..5 \(Words.spots)|\(Words.sides)|outside|"
          + "inside|near|beside|across|between|woods|trees|bushes|hedge|neighbor's|house",
        "snipers|sniper|marksmen|overwatch ..4 on|at|in|atop|above|across|over",
        "swat|tactical|snipers|negotiators|entry|armed is|are|team|teams|units|officers ..3 "
          + "at|on|in|behind|outside|by|to|watching|with ..5 \(Words.spots)|\(Words.sides)|view",
        "officers|police|deputies|units|we|we're|troopers are|is|have|in|got ..1 on|in|behind|at|inside|"
          + "atop|up ..3 roof|rooftop|stairwell|basement|corridor|hallway|dock|vent|alley|elevator|"
          + "stairs|attic|balcony|backyard|woods|trees|tower|treeline|ridge",
        "swat|tactical|snipers|officers|teams behind ..3 store|counter|kiosk|car|truck|wall|"
          + "fountain|van|house|building|garage|shed",
        "we|officers|deputies|police|swat|team|units have|has|had|got|'ve ..6 "
          + "covered|surrounded|boxed|pinned|sealed|flanked|blocked|contained|eyes|trapped|cornered",
        "eyes on", "sight line|lines", "line of sight|fire", "view into|of ..3 flat|house|apartment|window",
        "inner|outer perimeter", "perimeter ..6 from|along|runs|at|on|is|between|covers|extends",
        "team|squad|unit one|two|three|a|b|alpha|bravo|red|blue|1|2|3 ..2 "
          + "goes|go|holds|hold|enters|is|will|moves|takes|covers|has|at|in|on|moving|coming",
      ],
      unless: harmless
    ),
    PhraseFault(
      severity: .block,
      what: "gives away an entry or a movement.",
      how: how,
      patterns: [
        "\(force) ..4 entering|enter|entered|entry|breaching|breach|storming|storm|moving|goes|go|"
          + "advancing|going|approaching|coming|pushing|descending|clearing|sweeping|working|climbing|"
          + "creeping|closing|circling|inching|sneaking ..2 through|via|from|by|up|down|in|"
          + "along|toward|towards|into|onto|over|around ..6 \(Words.spots)|\(Words.sides)",
        "swat|tactical|team|teams|officers|we|deputies ..1 about|ready|preparing|set|going|poised|fixing ..1 to "
          + "..1 enter|breach|storm|raid|move|go|force|deploy|use",
        "swat|team|teams|tactical|we're|they're|officers are|is|will|be|going ..2 going|moving|go|move in",
        "making|make entry", "breaching now|the|door", "goes in",
        "swat|team|teams|officers|deputies|we|we'll will|to|ll|gonna|they'll|we'll ..3 "
          + "enter|breach|storm|raid|force|rush|gas",
        "swat|tactical|team ..2 entering|breaching|storming|breached|stormed",
        "officers|police|swat|deputies ..1 storm|storming|breach|breached|breaching",
        "convoy|motorcade|detail|transport|escort|prisoner|inmate|armored|vip|governor's|suspect ..4 "
          + "route|via|leaves|leaving|travels|traveling|takes|taking|departs|arrives ..6 "
          + "street|st|avenue|ave|road|rd|exit|door|am|pm|a.m|p.m|highway|route|at",
        "room|floor|door|store|house by room|floor|door|store|house",
        "floor|floors|level|store|stores|rooms # ..4 cleared|clear|next|searched",
        "cleared|finished|done ..4 floor|floors|wing|side|level ..5 next|now|moving|heading|still|left",
        "loud noise|noises|bang|bangs|boom|booms", "cut|cutting|shut|shutting ..2 power|electricity|gas ..3 "
          + "to|at|in", "from ..2 alley|rear|back|roof|north|south|east|west|front side|door|entrance|stairs",
        "heading|headed|going|driving|fleeing ..2 n|s|e|w|nb|sb|eb|wb ..1 on",
        "roadblock|roadblocks|spike|spikes|stop ..2 strips|going|set|up|at|ahead|down|being ..4 at|on|near|by",
      ],
      unless: harmless
    ),
  ]

  private static let forceFaults = [
    PhraseFault(
      severity: .block,
      what: "tells how many officers there are.",
      how: "Leave the number out: “officers are on scene”.",
      patterns: [
        "# ..3 officers|deputies|troopers|snipers|marksmen|agents|constables|cops|units|cars|cruisers|"
          + "negotiators ..4 inside|entering|moving|"
          + "surrounding|surround|position|positioned|perimeter|approaching|searching|clearing|"
          + "heading|armed|staged|covering|outside|stationed|deployed|sweeping|guarding|behind|around|"
          + "hold|holding|watching|responding",
        "# swat|tactical|k9|entry|plainclothes|undercover|armed ..1 officers|teams|team|units|members|dogs",
        "team of # ..4 inside|entering|moving|searching|clearing|heading|officers",
        "only|just # ..3 officers|deputies|troopers|cars|units|constables|officer|deputy|car|unit|cruiser",
      ],
      unless: harmless + [
        "class|new|door|hired|hiring|join~|sworn|retir~|honor~|volunteer|award|awards|carnival|library|school|arrests"
      ],
      unlessAnywhere: []
    ),
    PhraseFault(
      severity: .block,
      what: "tells what equipment officers have or use.",
      how: "Leave the equipment out. Say what people should do.",
      patterns: [
        "\(force) ..5 \(Words.equipment)", "drone|drones|helicopter|chopper|robot|bearcat|k9|plane|aircraft ..4 "
          + "up|over|overhead|above|watching|circling|entering|moving|approaching|enter|door|entrance|"
          + "inside|low|fuel|leaves|tracking|camera|feed|searching",
        "tear gas", "flash bang|bangs", "less lethal", "negotiator|negotiators", "night vision",
        "wearing a wire", "gps tracker|tracking", "ballistic|riot shield|shields|gear|vests", "long guns",
      ],
      anywhere: [
        ["stay|avoid|keep|active|suspect|update|ongoing|barricad~|standoff|armed|search|pursuit|hostage|"
          + "now|warrant|gunman|shelter|indoors|scene|incident|street|next"]
      ],
      unless: harmless
    ),
    PhraseFault(
      severity: .warn,
      what: "tells where officers gather.",
      how: how,
      patterns: [
        "command post|staging|center|centre|vehicle ..2 is|at|in|on|behind|near",
        "officers|units|deputies|crews|swat ..1 staging|staged|gathering|forming|mustering|meeting at|in|on|near",
      ],
      unless: harmless + [
        "media|press|family|families|reunification|reporters|volunteers|evacuees|cooling|community|warming"
      ],
      unlessAnywhere: []
    ),
  ]
}

extension TacticalDetail {
  private static let planFaults = [
    PhraseFault(
      severity: .block,
      what: "announces an operation that is still to come.",
      how: "Say it when it is over. Announced checkpoints and patrols in uniform are fine.",
      patterns: [
        "raid|raids|roundup|sweep|takedown|bust|busts|operation|sting ..6 \(Words.soon)",
        "\(Words.soon) ..6 raid|raids|roundup|takedown|bust|sting",
        "warrants|warrant are|is|have|been|has|will|to|being ..3 signed|served|ready|issued|executed|hand|"
          + "drawn|serve|execute", "serving|serve|executing|execute ..5 warrant|warrants ..6 \(Words.soon)",
        "paying ..2 call|visit", "knock|knocking|kick|kicking|be|coming ..3 on|in|at|for ..3 "
          + "door|doors|you|house|houses", "we're|we'll|coming|be coming|see for|you soon|tonight|tomorrow",
        "before|at|around sunrise|dawn|daybreak", "plan|plans|planning|going|about|expect|expects to "
          + "raid|arrest|hit|bust|grab|serve|search|nab|round",
        "will|we'll|ll be ..3 arrested|arresting|raiding|hitting|searching|seizing|serving",
        "arrests|arrest ..2 coming|imminent|expected|soon|planned", "we will|we'll ..2 move|strike|grab|arrest",
      ],
      anywhere: [["we|we'll|we're|our|officers|detectives|deputies|team|police|task|warrants"]],
      unless: [
        "were|was|yesterday", "last night|week|month|year", "clinic|amnesty|checkpoint|checkpoints|safety",
        "call|come|scam|drill|training|if you", "court|hearing|arraignment|arraigned",
      ],
      unlessAnywhere: ["fresh start|warrant amnesty|clinic", "checkpoint|checkpoints"]
    )
  ]

  private static let coverFaults = [
    PhraseFault(
      severity: .block,
      what: "gives away officers who work unseen.",
      how: "Leave it out; uniformed patrols may be announced.",
      patterns: [
        "undercover|plainclothes|covert|unmarked|decoy|decoys ..3 officers|officer|detectives|deputies|cars|"
          + "car|units|operation|operations|vehicles|agents|troopers|patrols|unit|team|work|vans|van|buyer",
        "plain clothes", "officers|detectives|deputies|we|police|agents|cars|troopers ..4 \(Words.covert)",
        "under surveillance", "stake|staking out|ing", "stakeout", "wiretap|wiretaps",
        "bait car|cars|bike|bikes|package|packages", "hidden|covert|secret camera|cameras",
        "surveillance ..3 on|at|of|team|teams|van|operation", "tailing|shadowing|following ..3 him|her|them|"
          + "suspect|car|movements", "we've|been|are watching|monitoring|tracking|following ..4 "
          + "house|home|phone|him|her|suspect|address|apartment|group|account|accounts|movements",
        "license plate readers ..4 at|on|in", "cameras|camera|readers ..3 hidden|disguised|concealed",
      ],
      unless: [
        "were|was|posing|scam|impersonat~|pretending|fake", "store's|surveillance video|footage|image|images",
        "stopped|pulled over", "look like|alike", "verify|ask|badge|policy|training",
      ]
    ),
    PhraseFault(
      severity: .block,
      what: "tells when or where officers are few.",
      how: "Say how to reach help; leave numbers, hours and gaps out.",
      patterns: [
        "short|thin|under staffed|handed|manned|stretched|staffing", "shorthanded|understaffed|undermanned",
        "stretched ..1 thin", "spread thin", "skeleton crew|crews|staff|shift", "bare bones",
        "only|just ..1 one|two|three|four|five|a|1|2|3|4|5|handful|couple ..3 "
          + "officers|deputies|cars|units|officer|deputy|car|unit|cruiser|troopers|patrol|on",
        "one|single|lone officer|car|deputy|unit|cruiser|trooper ..2 for|on|covering|tonight|to|between",
        "one|# car|cars|deputy|officer|unit ..1 for ..1 everything|all|whole|entire|the",
        "no|without ..2 officers|deputies|patrols|patrol|units|coverage|police|troopers ..4 "
          + "on|available|between|until|from|tonight|overnight|this|after|in|at|duty|to",
        "every|all ..3 officer|officers|deputies|unit|units but|are|is|will|except|have ..3 "
          + "#|at|busy|tied|be|in|one|committed|on|out|attending",
        "shift change|changes", "change shifts|of shift", "nobody|no one ..3 on duty|patrolling|patrol|watching",
        "won't|not|can't|cannot|unable ..3 patrol|patrolling|patrolled|respond|cover|staffed|covered",
        "response|responses ..3 slower|delayed|slow|longer|may|will|times", "unpatrolled|unstaffed|unguarded",
        "cameras|radios|radio|alarm|alarms|gate|camera|system are|is|will|be|have|has ..3 "
          + "down|offline|out|off|dead|not|broken",
      ],
      anywhere: [["we|we're|our|officers|officer|deputies|police|patrol|patrols|troopers|dispatch|units|staff"]],
      unless: [
        "hiring|hire|apply|join|recruit~|council|budget|guards|crossing|yesterday|last|median|average|were|was",
        "hurt|injured|arrested|accident|crash", "signal|traffic|signals|lights|power|outage|utility",
      ]
    ),
  ]
}
