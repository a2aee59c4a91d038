import DraftReview

extension RuleTable {
  static let statements = [guilt, claim]

  private static let guilt = RuleTable(
    rule: GuiltStatement(),
    wrong: [
      "The carjacker is in custody.", "Police arrested the man who robbed the bakery on Elm.",
      "The fellow who's been helping himself to your packages was arrested last night.",
      "Lena Ford, 40, was booked on Monday. She stole from three neighbors.",
      "The suspect told detectives everything.", "Justice for Amber: her ex is in jail at last.",
      "He was arrested on Friday. You can sleep easier tonight.",
      "Do you recognize this thief? Call 555-0142.", "Bike thefts solved: a man was charged today.",
      "He is in custody and will answer for what he did.",
      "The shooter is Tyler Kowalski, 24, a fired mall guard.",
      "An arrest was made at dawn. The arsonist will not be setting fires any more.",
    ],
    right: [
      "A man, 29, was arrested on suspicion of arson.", "The alleged robber was arrested at noon.",
      "She was charged with theft and is presumed innocent.",
      "Detectives are looking for whoever broke into the bakery.",
      "A jury found Ray Cole guilty of robbery. The robber gets six years.",
      "Thieves look for unlocked cars. Take your keys in.",
      "Do you know this man? Detectives want to talk to him about a robbery.",
      "The victim knew who she was speaking to. No arrest has been made.",
      "He pleaded guilty on Tuesday to stealing the truck.",
      "A man believed to be the driver was arrested. The investigation goes on.",
      "The officer who fired is on leave.",
    ]
  )

  private static let claim = RuleTable(
    rule: UnverifiedClaim(),
    wrong: [
      "We're hearing reports of a second shooter.", "Apparently the driver was racing.",
      "There is no second shooter.",
      "The gunman is still at large. There is no danger to the public.",
      "The fire was caused by a cigarette. The fire marshal's investigation starts tomorrow.",
      "It looks like a drug deal gone wrong.", "You are 100% safe.", "He acted alone.",
      "Sources say that two people are dead.", "This was probably gang related.",
      "Neighbors say he left the state.", "Speed was a factor. The investigation continues.",
    ],
    right: [
      "We have found no evidence of a second shooter so far.", "We are checking reports of shots.",
      "The cause is under investigation.",
      "The county fire marshal confirmed that wiring caused the fire.",
      "One person is in custody. There is no danger to the public.",
      "We do not know yet why it happened.", "Rain is likely after 3 pm. Expect delays.",
      "We would like to hear from anyone who saw the crash.",
      "A post says that the school is closed. It is open, the district confirmed at 9 am.",
      "Slow down: in 2025 our investigators listed speed as a cause in 31 crashes.",
      "We hear your worry about the break-ins.",
    ]
  )
}
