extension ProtectedIdentity {
  private static let grade = "\(Words.grades)|senior|junior"
  /// Words that make a person a minor; a pattern of one or more elements each.
  static let young = [
    "<18 year old", "<18 years old",
    "he's|she's|they're|turned|turns|is|are <18 ,|and|.|who|in|but", "aged|age <18",
    "<18 month|months|week|weeks old",
    "\(Words.grades)",
    "grade # student|pupil|boy|girl", "\(Words.minors)",
  ]

  static let minorWords: Phrases = Phrases(young)

  static let minorFaults = namedMinors + pointedMinors

  private static let namedMinors = [
    PhraseFault(
      severity: .block,
      what: "names a minor.",
      how: how,
      patterns: [
        "<18 year|years old ..4 Nn", "<18 year old ..2 Aa ,|was|is|has|who|and", "<18 year old Aa",
        "Nn , <18 ,|is|was|of|has|from|who|and|a|had|were|in", "Nn ( <18 )",
        "Nn ,? aged? <18 years old",
        "Nn , ..2 <18 year old", "Nn is|was <18 ,|.|and|years|year", "Nn ,? aged|age <18",
        "Aa ,? aged|age <18",
        "Aa , <18 , of|is|was|who|has|from|had|a|and", "Aa ..1 . , <18 ,", "Aa ( <18 )",
        "Aa 's? <18 year old",
        "\(Words.minors)|\(grade) ..3 named|identified|called|name's|as Aa",
        "\(Words.minors)|\(Words.grades) Nn",
        "\(Words.minors) , Nn", "\(Words.minors) 's? name is Aa",
        "little|baby|young Aa ,|was|is|has|had|who",
        "Nn , ..4 \(Words.grades)|student|pupil|juvenile|teen|teenager", "\(grade) ..2 Nn",
        "Nn 's? ..2 school|classmates|classroom|teacher|teachers|parents",
      ],
      anywhere: [harm],
      unless: [
        "officer|officers|sgt|sergeant|deputy|chief|coach|principal|won|wins|winner|award|k9|"
          + "contest|dog|"
          + "celebrat~|birthday|congrat~"
      ]
    )
  ]

  private static let officeHolders =
    "mayor's|councilman's|councilwoman's|councilmember's|councilor's|councillor's|commissioner's|"
    + "principal's|superintendent's|coach's|pastor's|priest's|rabbi's|imam's|judge's|senator's|"
    + "teacher's|doctor's|chief's|sheriff's|deputy's|officer's|sergeant's|lieutenant's|captain's|"
    + "minister's|owner's|reverend's|professor's|governor's|congressman's|caretaker's|vicar's"

  private static let pointedMinors = [
    PhraseFault(
      severity: .block,
      what: "points to somebody by a relative.",
      how: pointer,
      patterns: [
        "\(officeHolders) ..1 \(Words.offshoots)|kid|child|teen|boy|girl|children",
        "\(officeHolders) # year old \(Words.offshoots)|kid|child|teen|boy|girl",
        "son|daughter|child|stepson|nephew|niece|grandson|brother|sister of ..2 "
          + "\(Words.publicRoles)|Nn",
        "whose mother|father|mom|dad|parents ..1 is|are|was|owns|runs|teaches|works",
        "Nn 's? ..3 son|daughter|kid|stepson|nephew|niece|grandson",
      ],
      anywhere: [harm],
      unless: general
    )
  ]

  private static let general: Phrases = [
    "won't|not|can't|never ..3 name|identify|release|share|say|describe|point",
    "open house|contest|camp",
    "apply|register|sign up|graduat~|academy for|ages", "if your|you",
    "counselors|principal will|are|is",
  ]
}
