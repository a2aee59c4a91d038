extension Words {
  /// People under age, or words for them.
  static let minors =
    "juvenile|juveniles|minor|minors|teen|teens|teenager|teenagers|teenage|child|children|kid|kids|"
    + "boy|boys|girl|girls|toddler|infant|baby|newborn|youth|youths|youngster|youngsters|preteen|"
    + "tween|preschooler|schoolboy|schoolgirl|underage|adolescent|lad|lass|schoolchild|schoolchildren|"
    + "tot|student|students|pupil|pupils"

  /// School grades that say how old a student is.
  static let grades =
    "kindergartner|kindergartener|preschooler|freshman|freshmen|sophomore|grader|graders|"
    + "underclassman"

  /// What a school's name ends with.
  static let schools =
    "school|schools|elementary|middle|high|junior|academy|prep|preparatory|primary|secondary|"
    + "kindergarten|preschool|daycare|montessori|école|charter"
}
