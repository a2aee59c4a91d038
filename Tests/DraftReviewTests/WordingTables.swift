import DraftReview

extension RuleTable {
  static let wording: [RuleTable] = [
    RuleTable(
      rule: Jargon(),
      wrong: [
        "10-4, we are on it.", "Units responding code 3.", "The subject fled on foot.",
        "BOLO for a red car.",
        "The perp exited the vehicle.", "One GSW victim.", "Officers made entry.",
        "A male subject was seen.",
      ],
      right: [
        "The driver got out of the car and ran.", "We are open 10-4 on Saturday.",
        "Officers are at the mall.",
        "Our team won 10-4.", "Call 911 if you see the car.", "The subject of the talk is safety.",
        "Two people were hurt.",
      ]
    ),
    RuleTable(
      rule: HardToRead(),
      wrong: [
        "Individuals currently located in the immediate vicinity are requested to evacuate immediately.",
        "Preliminary investigation indicates that the altercation originated subsequent to a disagreement.",
        "Officers who had been called to the mall by people who heard loud bangs that they took for shots "
          + "came and saw that a door had been shut by the wind in the garage.",
        "Residents experiencing difficulties accessing transportation should communicate with authorities.",
        "Investigators anticipate additional information regarding notification procedures momentarily.",
        "The department acknowledges considerable community apprehension concerning the circumstances.",
      ],
      right: [
        "If you are near the mall, leave now.",
        "Confirmed: shots were fired inside Harbor Point Mall. People are hurt.",
        "Stay away from the mall.", "We do not know yet what happened. Next update 2:20 pm.",
        "Two people have died. Their families know. We grieve with them.",
        "The reunification center is open: Eastbrook High School, 410 Alder Street. Please bring a photo ID.",
      ]
    ),
    RuleTable(
      rule: NoNextUpdate(),
      wrong: [
        "Shots were fired at the mall. Officers are there.", "A suspect is in custody.",
        "Four people were hurt.",
        "We are searching for a gunman. More to come.", "A missing child: Mia, 8.",
        "Evacuate zone A now.",
      ],
      right: [
        "Shots were fired. Next update 2:45 pm.", "Two people have died. Next update at noon.",
        "A suspect is in custody. We will update you by 5 pm.", "Coffee with a cop on Friday.",
        "Final update: the shooting scene is clear.", "He was sentenced for the robbery today.",
        "Evacuate zone A now. Updates every 30 minutes.",
      ]
    ),
  ]
}
