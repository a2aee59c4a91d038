import DraftReview

extension RuleTable {
  static let wording: [RuleTable] = [
    RuleTable(
      rule: Jargon(),
      wrong: [
        "10-4, we are on it.", "Units responding code 3.", "The subject fled on foot.",
        "BOLO for a red car.", "The perp exited the vehicle.", "One GSW victim.",
        "Officers made entry.", "A male subject was seen.", "OIS on Oak Street at 0315 hrs.",
        "Officers conducted an area check with negative results.",
        "Crews extricated one adult after an MVA.",
        "Be advised that the suspect vehicle left northbound.",
        "Upon arrival, officers observed two individuals in the residence.",
      ],
      right: [
        "The driver got out of the car and ran.", "We are open 10-4 on Saturday.",
        "Officers are at the mall.", "Our team won 10-4.", "Call 911 if you see the car.",
        "The subject of the talk is safety.", "The FBI and the DMV help us.",
        "A public information officer (PIO) will speak at noon.",
        "He is white, 6'1\", 34 years old.",
        "UPDATE 2: the road is open.", "The PTA meets at City Hall.",
        "We used a K9 to find the boy.",
      ]
    ),
    RuleTable(
      rule: HardToRead(),
      wrong: [
        "Individuals currently located in the immediate vicinity are requested to evacuate immediately.",
        "Preliminary investigation indicates that the altercation originated subsequent to a "
          + "disagreement.",
        "Officers who had been called to the mall by people who heard loud bangs that they took for "
          + "shots came and, after they had looked through every store and the whole of the garage, saw "
          + "that a heavy metal door had been shut by the wind, which explains what people had heard.",
        "Residents experiencing difficulties accessing transportation should communicate with authorities.",
        "Investigators anticipate additional information regarding notification procedures momentarily.",
        "The department acknowledges considerable community apprehension concerning the circumstances.",
        "Notwithstanding the aforementioned provisions, authorization remains contingent upon "
          + "documentation.",
        "Pursuant to the ordinance, the utilization of recreational facilities subsequent to sunset "
          + "necessitates prior authorization.",
        "In furtherance of its ongoing commitment to transparency, the department is undertaking a "
          + "comprehensive evaluation of applicable procedures governing vehicular pursuits.",
        "Implementation of the recommendations articulated by stakeholders will necessitate the "
          + "reallocation of departmental resources.",
      ],
      right: [
        "If you are near the mall, leave now.",
        "Confirmed: shots were fired inside Harbor Point Mall. People are hurt.",
        "Stay away from the mall.", "We do not know yet what happened. Next update 2:20 pm.",
        "Two people have died. Their families know. We grieve with them.",
        "The reunification center is open: Eastbrook High School, 410 Alder Street. Please bring a "
          + "photo ID.",
        "A jury convicted a man of burglary on Thursday. The judge decides on the sentence in August.",
        "Because a jury will decide this case, we will not discuss the evidence here.",
        "Detectives are investigating a report of an assault at the university library.",
        "The council approved new radios on Monday; they arrive in August and cost $612,000.",
        "Information in other languages is on our website.",
      ]
    ),
  ]
}
