/// Keeps officers' positions, numbers, ways in, routes and equipment out of public posts.
///
/// The person you are looking for may read your post. On April 19, 2013 the Boston Police Department
/// asked the media not to broadcast tactical positions; your own account must not do it either.
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
    findings(of: Self.faults, in: draft)
  }

  private static let how =
    "Name the place in general (“officers are at the mall”) and say what people should do."

  private static let force =
    "officers|police|swat|deputies|troopers|units|snipers|sniper|marksmen|"
    + "negotiators|agents|squad|team|teams|k9|k9s|tactical"

  private static let spots =
    "door|doors|entrance|entrances|roof|rooftop|rooftops|stairwell|stairs|"
    + "stairway|corridor|hallway|hallways|window|windows|dock|basement|vent|skylight|garage|alley|"
    + "floor|level|elevator|escalator|tunnel|hatch"

  /// Asking the public to keep quiet about positions, or sending people to officers for help.
  private static let harmless: Phrases = [
    "do not|never ..2 post|share|stream|livestream|film|broadcast|show|describe|photograph|publish",
    "don't ..2 post|share|stream|livestream|film|broadcast|show|describe|photograph|publish",
    "stop streaming|filming|posting|sharing|broadcasting",
    "avoid posting|sharing|streaming|filming",
    "please ..3 off ..2 streams|stream", "will|can guide|help|meet|direct|escort|walk|assist|greet",
    "not|don't|won't|cannot share|discuss|describe|release",
    "drill|training|exercise|graduat~",
    "hurt|injured|wounded|hospital|killed|died|recovering|funeral|memorial",
  ]

  private static let faults = [
    PhraseFault(
      severity: .block,
      what: "tells where officers are.",
      how: how,
      patterns: [
        "\(force) ..3 positioned|staged|staging|hiding|hidden|crouched|stacked|perched|posted|"
          + "lined|waiting|concealed ..4 \(spots)|behind|outside|inside|near|beside|across",
        "snipers|sniper|marksmen|overwatch ..4 on|at|in|atop|above|across|over",
        "swat|tactical|snipers|negotiators|entry is|are|team|teams|units|officers ..3 "
          + "at|on|in|behind|outside|by ..4 \(spots)",
        "officers|police|deputies|units are|is ..1 on|in|behind|at ..2 roof|rooftop|stairwell|"
          + "basement|corridor|hallway|dock|vent|alley|elevator",
        "swat|tactical|snipers|officers|teams behind ..3 store|counter|kiosk|car|truck|wall|"
          + "fountain|van",
      ],
      unless: harmless
    ),
    PhraseFault(
      severity: .block,
      what: "gives away an entry or a movement.",
      how: how,
      patterns: [
        "\(force) ..4 entering|enter|entered|entry|breaching|breach|storming|storm|moving|"
          + "advancing|going|approaching|coming|pushing|descending ..2 through|via|from|by|up|down|"
          + "along|toward|towards ..6 \(spots)|north|south|east|west|rear|back|side|front",
        "swat|tactical|team|teams|officers|we about|ready|preparing|set|going to ..1 "
          + "enter|breach|storm|raid|move",
        "officers|swat|deputies|team|teams|we are|is about|ready|preparing|going to ..1 "
          + "enter|breach|storm|raid",
        "swat|team|teams|tactical are|is ..1 going|moving in", "making entry", "breaching now|the",
        "swat|team|teams|officers will ..2 enter|breach|storm|raid",
        "swat|tactical ..2 entering|breaching|storming",
        "officers|police|swat|deputies ..1 storm|stormed|storming|breach|breached|breaching|raided",
        "convoy|team|units|officers ..3 route|approach|approaching ..1 is|via|along|from",
      ],
      unless: harmless
    ),
    PhraseFault(
      severity: .block,
      what: "tells how many officers there are.",
      how: "Leave the number out: “officers are on scene”.",
      patterns: [
        "# ..2 officers|deputies|troopers|snipers|marksmen|agents ..4 inside|entering|moving|"
          + "surrounding|surround|position|positioned|perimeter|approaching|searching|clearing|"
          + "heading|armed|staged|covering|outside|stationed|deployed|sweeping|guarding",
        "# swat|tactical|k9|entry|plainclothes|undercover ..1 officers|teams|team|units|members|dogs",
        "team of # ..4 inside|entering|moving|searching|clearing|heading|officers",
      ],
      unless: harmless
    ),
    PhraseFault(
      severity: .block,
      what: "tells what equipment officers have.",
      how: "Leave the equipment out. Say what people should do.",
      patterns: [
        "\(force)|we ..5 rifle|rifles|shields|shield|flashbang|flashbangs|breaching|ram|"
          + "bearcat|gas|thermal|explosive|wiretap|snipers",
        "robot|armored vehicle|bearcat ..4 entering|moving|approaching|enter|door|entrance|inside",
      ],
      unless: harmless
    ),
    PhraseFault(
      severity: .warn,
      what: "tells where officers gather.",
      how: how,
      patterns: [
        "command post|staging ..2 is|at|in|on|behind|near",
        "officers ..1 staging|staged at|in|on|near",
        "undercover|plainclothes officers are|is|will ..2 at|in|among|inside|near",
      ],
      unless: harmless + ["media|press|family|families|reunification|reporters|volunteers|evacuees"]
    ),
  ]
}
