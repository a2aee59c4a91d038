extension ProtectedIdentity {
  private static let grade = "\(Words.grades)|senior|junior"
  private static let k12 = "elementary|middle|high|junior|academy|prep|primary|montessori|école|secondary"
  private static let street =
    "street|st|avenue|ave|road|rd|drive|dr|lane|ln|court|ct|way|boulevard|blvd|circle|place|terrace|row"

  /// Words that make a person a minor; a pattern of one or more elements each.
  private static let young = [
    "<18 year old", "<18 years old", "aged|age <18", "<18 month|months|week|weeks old", "\(Words.grades)",
    "grade # student|pupil|boy|girl", "\(Words.minors)",
  ]

  private static let minorWords: Phrases = Phrases(young)

  static let minorFaults = namedMinors + pointedMinors

  private static let namedMinors = [
    PhraseFault(
      severity: .block,
      what: "names a minor.",
      how: how,
      patterns: [
        "<18 year|years old ..4 Nn", "<18 year old ..2 Aa ,|was|is|has|who|and", "<18 year old Aa",
        "Nn , <18 ,|is|was|of|has|from|who|and|a|had|.|were|in", "Nn ( <18 )", "Nn ,? aged? <18 years old",
        "Nn , ..2 <18 year old", "Nn is|was|, ..1 <18", "Nn ,? aged|age <18", "Aa ,? aged|age <18",
        "Aa , <18 , of|is|was|who|has|from|had|a|and", "Aa ( <18 )",
        "Aa 's? <18 year old",
        "\(Words.minors)|\(grade) ..3 named|identified|called|name's|as Aa", "\(Words.minors)|\(Words.grades) Nn",
        "\(Words.minors) , Nn", "\(Words.minors) 's? name is Aa", "little|baby|young Aa ,|was|is|has|had|who",
        "Nn , ..4 \(Words.grades)|student|pupil|juvenile|teen|teenager", "\(grade) ..2 Nn",
        "Nn 's? ..2 school|classmates|classroom|teacher|teachers|parents",
      ],
      anywhere: [harm],
      unless: [
        "officer|officers|sgt|sergeant|deputy|chief|coach|principal|won|wins|winner|award|k9|contest|dog|"
          + "celebrat~|birthday|congrat~"
      ]
    )
  ]

  private static let pointedMinors = [
    PhraseFault(
      severity: .block,
      what: "points to a minor by school and grade.",
      how: pointer,
      patterns: [
        "\(Words.grades) ..6 Aa ..2 \(k12)", "Aa ..1 \(k12) ..3 \(Words.grades)|grade|student|students|player|"
          + "freshman|pupil", "student|students|pupil|grader|sophomore|freshman|junior|senior at|of|from ..3 "
          + "\(k12)", "attends|attended|attending|goes|enrolled ..2 Aa ..2 \(k12)",
        "<18 year old ..8 from|at|of|attending ..1 Aa ..1 \(k12)", "\(Words.minors) ..3 from|of Aa ..1 \(k12)",
        "# grade student|boy|girl|pupil|class", "grade # student|boy|girl|pupil",
        "the|our only ..2 \(grade)|student|girl|boy|child|pupil",
      ],
      alongside: [],
      anywhere: [harm],
      unless: general
    ),
    PhraseFault(
      severity: .block,
      what: "points to a minor.",
      how: pointer,
      patterns: [
        "\(Words.standing)", "the only", "plays|played|stars|sings|swims ..2 for|on|in|at",
        "first|star chair|player|pitcher|quarterback|student", "president of", "youngest|oldest|older|younger|"
          + "middle of|son|daughter|brother|sister|boy|girl|child",
        "lives|living|live|home|house|from|of|resides ..3 Aa \(street)", "her|his|their house|home on|at|in Aa",
        "whose|her|his|their|the ..2 \(Words.parents)|sister|brother ,? ..4 "
          + "who|teaches|owns|runs|works|coaches|serves|is|manages|\(Words.publicRoles)",
        "Aa boys|girls|twins|family|kids|siblings|brothers|sisters|boy|girl",
        "\(Words.publicRoles) 's ..4 son|daughter|child|kid|boy|girl|nephew|niece|grandson|granddaughter",
      ],
      alongside: [minorWords],
      anywhere: [harm],
      unless: general
    ),
    PhraseFault(
      severity: .block,
      what: "points to somebody by a relative.",
      how: pointer,
      patterns: [
        "mayor's|councilman's|councilwoman's|councilmember's|councilor's|councillor's|commissioner's|"
          + "principal's|superintendent's|coach's|pastor's|priest's|rabbi's|imam's|judge's|senator's|"
          + "teacher's|doctor's|chief's|sheriff's|deputy's|officer's|sergeant's|lieutenant's|captain's|"
          + "minister's|owner's|reverend's|professor's|governor's|congressman's ..3 "
          + "son|daughter|child|kid|boy|girl|nephew|niece|grandson|granddaughter|stepson|teen|teenager|"
          + "wife|husband|brother|sister|children|kids",
        "son|daughter|child|stepson|nephew|niece|grandson|brother|sister|wife|husband of ..3 "
          + "\(Words.publicRoles)|Nn", "whose mother|father|mom|dad|parents ..1 is|are|was|owns|runs|teaches|works",
        "Nn 's? ..3 son|daughter|kid|stepson|nephew|niece|grandson",
      ],
      anywhere: [harm],
      unless: general
    ),
  ]

  private static let general: Phrases = [
    "won't|not|can't|never ..3 name|identify|release|share|say|describe|point", "open house|contest|camp",
    "apply|register|sign up|graduat~|academy for|ages", "if your|you", "counselors|principal will|are|is",
  ]
}
