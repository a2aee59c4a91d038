extension ProtectedIdentity {
  static let sourceFaults = [
    PhraseFault(
      severity: .block,
      what: "gives away an officer who works undercover.",
      how: "Leave the officer out; thank “our detectives”.",
      patterns: [
        "undercover ..4 officer|detective|agent|deputy|trooper Nn", "Nn ..6 undercover|covert",
        "undercover ..6 Nn",
        "posed|posing|pretended|played ..4 buyer|dealer|customer|teen|girl|john ..4 Nn",
        "'s ..4 undercover",
        "undercover|covert ..8 beard|face|photo|picture|pictured",
      ],
      unless: ["scam|fake|posing|impersonat~"]
    ),
    PhraseFault(
      severity: .block,
      what: "points to an informant or a witness.",
      how: "Thank “everyone who called”; say nothing that leads to a person.",
      patterns: [
        "confidential|our|paid|registered|reliable informant|source|ci",
        "informant|informants|informer|snitch|narc",
        "tip|tips|information|call ..2 came|come from ..1 his|her|their|a|the|one|inside",
        "tip|tips|information ..2 from ..1 his|her|their ..2 \(Words.kin)|coworker|neighbor|"
          + "roommate|landlord|boss",
        "turned in by|him in|her in",
        "his|her|suspect's own? \(Words.parents)|\(Words.partners)|\(Words.siblings)|roommate|"
          + "landlord|coworker ..3 "
          + "called|tipped|told|reported|turned|came|gave|contacted|recognized",
        "witness|witnesses|tipster|caller|whistleblower ,? Nn",
        "witness|witnesses|tipster|caller ,? ..2 "
          + "named|identified|called Nn",
        "Nn ..5 witnessed|testified|testify|testifies|tipped|informed",
        "Nn ,? ..6 called|phoned|dialed|rang|told|saw|reported|recognized|spotted ..3 us|police|"
          + "officers|911|in|"
          + "detectives|him|her|suspect|it|men|man",
        "witness|tipster|caller , ..2 a|an|who ..5 lives|works|cashier|clerk|neighbor|resident|"
          + "teller|manager|"
          + "owner|barista|bartender|nurse|teacher|at|next", "witness|witnesses who|works|lives|is",
        "thanks|thank|kudos|credit|grateful to ..2 Nn ..4 for|who ..3 calling|tip|reporting|"
          + "called|telling|"
          + "testify~|information|speaking|coming|spotting|recognizing",
        "came forward ..6 from|at|who|works|lives|our|his|her",
        "without the|our|a man|woman|lad|girl|boy|lady|clerk|neighbor|guy|"
          + "kid|student|driver ..1 from|at|in|who",
        "neighbor|neighbour|tenant|resident|woman|man|clerk|coworker in|at|of apartment|apt|unit|"
          + "number|# ..4 "
          + "called|saw|told|reported|heard|gave",
      ],
      anywhere: [harm],
      unless: [
        "officer|sgt|sergeant|det|detective|chief|deputy|trooper|k9|dispatcher|lt|capt|spokes~|"
          + "mayor|judge|mr|"
          + "investigator|prosecutor|found|wallet|missing", "are asked|please", "call us|# if|with",
        "if you|anyone", "not|never|won't ..3 share|release|name|identify|say|pay",
      ]
    ),
  ]

  static let suspectFaults = [
    PhraseFault(
      severity: .block,
      what: "names a person who is not charged.",
      how: "Name a suspect only with the charge or for a public appeal that command has approved.",
      patterns: [
        "suspect|gunman|shooter|attacker|suspects|bomber ..3 identified|named|is|are|was as? Nn",
        "suspect|gunman|shooter|attacker|bomber|suspect's , Nn", "suspect's|gunman's name is Aa",
        "Nn is|was ..1 suspect|gunman|shooter|attacker|bomber", "suspect|gunman|shooter Nn",
        "looking for|at Nn as ..1 suspect", "person of interest ..2 Nn",
      ],
      unless: ["charged|arrested|wanted|warrant|booked|indicted|convicted|sentenced|court|officer"],
      unlessAnywhere: [
        "charged|arrested|wanted|warrant|booked|indicted|convicted|sentenced|"
          + "custody"
      ],
      mayBeDenied: true
    )
  ]
}
