extension ProtectedIdentity {
  static let sexual: Phrases = [
    "\(Words.sexualHarm)", "what happened to her|him|them", "child pornography|porn|exploitation",
    "came forward", "assault ..3 reported", "reported ..3 assault", "hurting|hurt her|him|them",
    "against a child|minor", "sending|sent ..2 pictures|photos|images",
  ]

  static let domestic: Phrases = [
    "\(Words.domesticHarm)", "no contact order", "hurting|hurt her|him|them",
    "safe ride|place|house|home",
    "husband|boyfriend|partner|ex ..8 arrested|charged|custody",
  ]

  static let victimFaults = [
    PhraseFault(
      severity: .block,
      what: "names a victim.",
      how: how,
      patterns: [
        "victim|victims|survivor|complainant ..3 identified|named|is|are|was|were|as? Nn",
        "victim|victims|survivor|complainant 's? name is|was Aa",
        "victim's|survivor's|complainant's name ..2 is|in|was|:", "victim|survivor ,? Nn",
        "victim|victims|survivor|complainant , ..2 Aa ,", "raped|assaulted|molested|abused Nn",
        "Nn was|has|is ..2 raped|molested|assaulted|abused|victim|groped|trafficked",
        "Nn , ..4 who ..3 raped|assaulted|molested|abused|groped|reported",
      ],
      unless: ["victim advocate|services|liaison|specialist|assistance|support|coordinator|witness"]
    ),
    PhraseFault(
      severity: .block,
      what: "points to the victim of violence at home.",
      how: pointer,
      patterns: [
        "his|her|their ..2 \(Words.partners) ,? Nn", "his|her ..2 \(Words.partners) , Aa",
        "Nn ..12 his|her ..2 \(Words.partners)|mother|father|sister|daughter|son",
        "Nn 's wife|husband|girlfriend|boyfriend|ex|partner|mother",
        "wife|girlfriend|husband|boyfriend|partner of Nn",
        "his|her ..1 wife|husband|girlfriend|boyfriend|partner|ex , ..2 a|an|the|our|who|local",
        "his|her ..2 wife|girlfriend|ex ..2 is|has|works|staying|living|moved|lives|who",
      ],
      alongside: [domestic],
      unless: ["officer|deputy|trooper|sgt|chief|said"]
    ),
    PhraseFault(
      severity: .block,
      what: "tells where people are sheltered.",
      how: "Never say where a shelter is; give the hotline.",
      patterns: [
        "safe house|home|haven",
        "women's|domestic|abuse|violence|confidential|crisis|family|survivors' ..2 "
          + "shelter|shelters|refuge|safehouse",
        "shelter|refuge ..3 for|where ..3 women|survivors|victims|abused",
        "battered women's",
        "women's|domestic|abuse|violence|crisis ..1 shelter|refuge ..1 in|at|on|behind|near|next|"
          + "by|off",
        "moved|took|taken|placed|relocated|staying|brought ..8 shelter|refuge|motel|house",
      ],
      alongside: [
        [
          "street|st|avenue|ave|road|rd|lane|drive|behind|next|across|near|corner|located|address|"
            + "on|above|"
            + "beside|opposite|downtown|in", "Aa house",
        ]
      ],
      anywhere: [
        [
          "domestic|abuse|abused|violence", "safe house|home",
          "safehouse|refuge|survivors|battered", "women's shelter",
          "his|her wife|husband|partner|girlfriend|ex",
          "her|mother|mom|woman ..3 baby|kids|children|little",
        ]
      ],
      unless: [
        "animal|warming|cooling|evacuation|storm|bus|dog|dogs|cat|cats|tornado|emergency|winter|"
          + "fire|flood|"
          + "evacuees|pets", "shelter in place", "red cross",
        "hotline|helpline ..3 #",
      ]
    ),
  ]

  static let deathFaults = [
    PhraseFault(
      severity: .block,
      what: "names somebody who died; the draft does not say that the family has been told.",
      how: "Wait until the family has been told, and say so.",
      patterns: [
        "Nn ,? ..6 was|has|is|were|who|died|dies ..3 killed|died|murdered|dead|deceased|drowned|"
          + "pronounced",
        "Nn died|drowned|passed",
        "killed|killing|murdered|deceased|dead|died ,? ..6 is|as|was|:|are|identified ..3 Nn",
        "deceased|decedent|dead ..4 Nn", "killed Nn", "death of ..2 Nn",
        "body|remains of|belongs|belonged ..2 Nn",
        "victim|victims|deceased|driver|man|woman ..6 "
          + "identified|named ..2 Nn",
      ],
      anywhere: [
        [
          "died|killed|dead|death|deceased|drowned|fatal|murder|homicide|body|remains|"
            + "passed|lost"
        ]
      ],
      unless: [
        "charged|convicted|sentenced|pleaded|accused|arrested|indicted|custody|officer|deputy|k9|"
          + "sgt|trooper|"
          + "coroner|sheriff|chief|mr|mrs|ms|judge|investigator|detective|det|spokes~|said|says|"
          + "leads|call"
      ]
    ),
    PhraseFault(
      severity: .block,
      what: "names somebody whose family has not been told.",
      how: "Wait until the family has been told.",
      patterns: ["Nn", "Aa family|boys|children|girls"],
      anywhere: [
        untold,
        [
          "died|killed|dead|death|deceased|drowned|fatal|body|remains|passed|"
            + "crash"
        ],
      ],
      unless: ["officer|deputy|sgt|chief|det|detective|coroner|trooper|captain|investigator"]
    ),
  ]
}
