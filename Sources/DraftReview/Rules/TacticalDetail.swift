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
    "The person you are looking for may read this. Positions, numbers and ways in put people at "
    + "risk."

  package init() {}

  package func findings(in draft: ReadDraft) -> [Finding] {
    let cover = findings(of: Self.coverFaults, in: draft)
    guard !draft.has(Self.practice) else { return cover }
    let plans = cover + findings(of: Self.planFaults, in: draft)
    let scene = findings(of: Self.positionFaults + Self.forceFaults, in: draft)
    return plans + scene.filter { finding in !plans.contains { $0.span.overlaps(finding.span) } }
  }

  private static let how =
    "Name the place in general (“officers are at the mall”) and say what people should do."

  /// Asking the public to keep quiet about positions, help for people, and what is over.
  private static let harmless: Phrases = [
    "floor|room|store|door|house|block|street by floor|room|store|door|house|block|street",
    "do not|never ..2 post|share|stream|livestream|film|broadcast|show|describe|photograph|publish",
    "don't ..2 post|share|stream|livestream|film|broadcast|show|describe|photograph|publish",
    "stop|avoid streaming|filming|posting|sharing|broadcasting",
    "please ..3 off ..2 streams|stream", "will|can guide|help|meet|direct|escort|walk|assist|greet",
    "not|don't|won't|cannot share|discuss|describe|release",
    "drill|training|exercise|graduat~|demo|demonstration|display|tour|recruit~|hiring",
    "open house",
    "hurt|injured|wounded|hospital|killed|died|recovering|funeral|memorial|struck",
    "yesterday", "last night|week|month|year", "were|was",
    "crosswalk|crosswalks|parking|parade|concert",
    "salary|policy|council|grant|budget|purchase~|donated|vest|vests", "scam|scammer~",
  ]

  /// Drills and shows of what officers do.
  private static let practice: Phrases = [
    "training|drill|exercise ..3 today|at|with|on|this|will|is|tomorrow|tonight|monday|tuesday|"
      + "wednesday|"
      + "thursday|friday|saturday|sunday",
    "incident|emergency|active|full scale training|drill|exercise",
    "blank rounds", "role players|players", "touch a truck", "open house", "citizens ..1 academy",
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
        "\(force) ..4 positioned|staged|staging|hiding|hidden|crouched|stacked|perched|posted|"
          + "parked|"
          + "lined|waiting|concealed|watching|covering|guarding|holding|posted|set|crouching|lying|"
          + "covered|surrounding|surrounded|stationed|tucked ..5 \(Words.spots)|\(Words.sides)|"
          + "outside|"
          + "inside|near|beside|across|between|woods|trees|bushes|hedge|neighbor's|house",
        "officer|officers|deputy|deputies|trooper|detective|detectives|we|we'll|car|cars|cruiser|"
          + "units|sgt|constable|team ..4 "
          + "sitting|parked|hiding|waiting|watching|posted|hidden|tucked|concealed|camped|perched|"
          + "laying|lying ..3 "
          + "in|at|behind|on|near|across|under|outside|inside", "lights off", "every hour on",
        "snipers|sniper|sharpshooter|sharpshooters|marksmen|overwatch ..4 on|at|in|atop|above|"
          + "across|over",
        "swat|tactical|snipers|negotiators|entry|armed is|are|team|teams|units|officers ..3 "
          + "at|on|in|behind|outside|by|to|watching|with ..5 \(Words.spots)|\(Words.sides)|view",
        "officers|police|deputies|units|we|we're|troopers are|is|have|in|got ..1 on|in|behind|at|"
          + "inside|"
          + "atop|up ..3 roof|rooftop|stairwell|basement|corridor|hallway|dock|vent|alley|elevator|"
          + "stairs|attic|balcony|backyard|woods|trees|tower|treeline|ridge",
        "swat|tactical|snipers|officers|teams behind ..3 store|counter|kiosk|car|truck|wall|"
          + "fountain|van|house|building|garage|shed",
        "we|officers|deputies|police|swat|team|units have|has|had|got|'ve ..6 "
          + "covered|surrounded|boxed|pinned|sealed|flanked|blocked|contained|eyes|trapped|"
          + "cornered",
        "eyes on", "sight line|lines", "line of sight|fire",
        "view into|of ..3 flat|house|apartment|window",
        "inner|outer perimeter", "perimeter ..6 from|along|runs|at|on|is|between|covers|extends",
        "team|teams|units|squad is|are ..2 on|in floors|floor|level|room|rooms #?",
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
          + "advancing|going|approaching|coming|pushing|descending|clearing|sweeping|working|"
          + "climbing|"
          + "creeping|closing|circling|inching|sneaking ..2 through|via|from|by|up|down|in|"
          + "along|toward|towards|into|onto|over|around ..6 \(Words.spots)|\(Words.sides)",
        "swat|tactical|team|teams|officers|we|deputies ..1 about|ready|preparing|set|going|poised|"
          + "fixing ..1 to "
          + "..1 enter|breach|storm|raid|move|go|force|deploy|use",
        "swat|team|teams|tactical|we're|they're|officers are|is|will|be|going ..2 going|moving|go|"
          + "move in",
        "making|make entry", "breaching now|the|door", "goes in",
        "swat|team|teams|officers|deputies|we|we'll will|to|ll|gonna|they'll|we'll ..3 "
          + "enter|breach|storm|raid|force|rush|gas",
        "swat|tactical|team ..2 entering|breaching|storming|breached|stormed",
        "officers|police|swat|deputies ..1 storm|storming|breach|breached|breaching",
        "push|pushing|drive|driving|herd|herding|flush|flushing|funnel|funneling him|her|them|"
          + "suspect ..1 "
          + "toward|towards|into|out|to",
        "others|rest|remainder ..2 are|wait|waiting|is ..2 "
          + "at|by|near|behind|on|in|there",
        "dog|dogs|k9|drone|search|tracking unit|units|team|teams|crew ..2 have|has|is|are ..3 "
          + "finished|cleared|done|north|south|east|west|tracking|following",
        "where ..1 others|rest|team|units are|wait",
        "once it's|its|it dark",
        "convoy|motorcade|detail|transport|escort|prisoner|inmate|armored|vip|governor's|suspect "
          + "..4 "
          + "route|via|leaves|leaving|travels|traveling|takes|taking|departs|arrives ..6 "
          + "street|st|avenue|ave|road|rd|exit|door|am|pm|a.m|p.m|highway|route|at",
        "room|floor|door|store|house by room|floor|door|store|house",
        "floor|floors|level|store|stores|rooms # ..4 cleared|clear|next|searched",
        "cleared|finished|done ..4 floor|floors|wing|side|level ..5 next|now|moving|heading|still|"
          + "left",
        "cut|cutting|shut|shutting ..2 power|electricity|gas ..3 "
          + "to|at|in",
        "from ..2 alley|rear|back|roof|north|south|east|west|front ..1 side|door|entrance|stairs",
        "heading|headed|going|driving|fleeing ..2 n|s|e|w|nb|sb|eb|wb ..1 on",
        "roadblock|roadblocks|spike|spikes|stop ..2 strips|going|set|up|at|ahead|down|being ..4 "
          + "at|on|near|by",
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
        "# ..1 officers|deputies|troopers|snipers|marksmen|agents|constables|cops|units|cars|"
          + "cruisers|"
          + "negotiators ..4 inside|entering|moving|"
          + "surrounding|surround|position|positioned|perimeter|approaching|searching|clearing|"
          + "heading|armed|staged|covering|outside|stationed|deployed|sweeping|guarding|behind|"
          + "around|"
          + "hold|holding|watching|responding",
        "# swat|tactical|k9|entry|plainclothes|undercover|armed ..1 officers|teams|team|units|"
          + "members|dogs",
        "officers|deputies|troopers|police|they|we have|carry|carrying|wearing|brought ..3 "
          + "rifles|shields|gas|ram|helmets|armor|flashbangs|thermal|grenades",
        "team of # ..4 inside|entering|moving|searching|clearing|heading|officers",
        "only|just # ..1 officers|deputies|troopers|cars|units|constables|officer|deputy|car|unit|"
          + "cruiser",
      ],
      unless: harmless + [
        "class|new|door|hired|hiring|join~|sworn|retir~|honor~|volunteer|award|awards|carnival|"
          + "library|school|arrests"
      ],
      unlessAnywhere: []
    ),
    PhraseFault(
      severity: .block,
      what: "tells what equipment officers have or use.",
      how: "Leave the equipment out. Say what people should do.",
      patterns: [
        "\(force) ..9 \(Words.equipment)",
        "tear gas", "flash bang|bangs", "less lethal", "negotiator|negotiators", "night vision",
        "wearing a wire", "gps tracker|tracking", "ballistic|riot shield|shields|gear|vests",
        "long guns",
      ],
      unless: harmless
    ),
    PhraseFault(
      severity: .block,
      what: "tells what watches or searches from above.",
      how: "Leave the equipment out. Say what people should do.",
      patterns: [
        "drone|drones|helicopter|chopper|robot|bearcat|k9|plane|aircraft ..4 "
          + "up|over|overhead|above|watching|circling|entering|moving|approaching|enter|door|"
          + "entrance|"
          + "inside|low|fuel|leaves|tracking|camera|feed|searching"
      ],
      anywhere: [
        ["suspect|armed|pursuit|barricad~|manhunt|gunman|hostage|shooter|him|man|indoors|warrant"]
      ],
      unless: harmless
    ),
    PhraseFault(
      severity: .warn,
      what: "tells where officers gather.",
      how: how,
      patterns: [
        "command post|staging|center|centre|vehicle ..2 is|at|in|on|behind|near",
        "officers|units|deputies|crews|swat ..1 staging|staged|gathering|forming|mustering|"
          + "meeting at|in|on|near",
      ],
      unless: harmless + [
        "media|press|family|families|reunification|reporters|volunteers|evacuees|cooling|"
          + "community|warming"
      ],
      unlessAnywhere: []
    ),
  ]
}
