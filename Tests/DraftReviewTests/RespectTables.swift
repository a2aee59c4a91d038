import DraftReview

extension RuleTable {
  static let respect = [insult, politics, viewpoint, humour, blame] + statements

  private static let insult = RuleTable(
    rule: InsultOrBias(),
    wrong: [
      "These thugs are off the street.", "What an idiot.", "Those animals will pay.",
      "The innocent victims of this monster.", "Scum like that belongs behind bars.",
      "You people never learn.", "Another junkie in the park.", "Illegal aliens did this.",
      "He is pathetic.", "Two Somali men were cited for loitering outside the bank on Monday.",
      "He is not the sharpest tool in the shed.", "You know what they say about women drivers.",
      "The thefts stopped once that element moved out of the motel.",
      "Calm down and stop spreading rumors.", "You are overreacting. There is no fire.",
    ],
    right: [
      "Two people were arrested on suspicion of robbery.", "Please do not call anyone an animal.",
      "The animals are safe at the county shelter.", "The monster truck show starts at 6 pm.",
      "Some people threw bottles. Most marched peacefully.", "We hear your anger.",
      "Calling people scum is not how we speak.",
      "Wanted for robbery: a white man, about 30, 6 feet, red jacket, last seen on Pine Street.",
      "The Somali community association hosts a supper on Friday. All are welcome.",
      "Somebody broke the windows of the mosque on Elm. We are investigating it as a hate crime.",
      "The outreach team helps homeless people find a bed: 555-0142.",
      "Please do not spread rumors. We post what is confirmed here.",
      "Officers helped a frightened man calm down and took him home.",
    ]
  )

  private static let politics = RuleTable(
    rule: PoliticsOrEndorsement(),
    wrong: [
      "Vote for Sheriff Dale on Tuesday!", "We endorse the mayor.", "Vote yes on Measure 4.",
      "Liberals caused this.", "Re-elect our sheriff.", "Best pizza in town at Gino's!",
      "We support the candidate who backs us.", "Call your senator before the vote on bail reform.",
      "Mayor Ortiz has always had our backs. Remember that in November.",
      "Use code COPS10 at Miller's Boots for 10% off.", "This town needs Jesus.",
      "Please give what you can on the family's GoFundMe page.",
    ],
    right: [
      "Polls close at 8 pm.", "You can register to vote at the library.",
      "Oak Street is closed for the march.", "We cannot endorse candidates.",
      "The mayor speaks at noon.", "The council meets on Monday.", "Thank you for your support.",
      "The officers support the family.", "Thanks to Gino's for hosting Coffee with a Cop.",
      "Give blood on Friday at the fire hall, 10 to 4.",
      "State law says that we must release the video within 30 days.",
      "Happy Easter, Passover and Ramadan to everyone who celebrates.",
    ]
  )

  private static let viewpoint = RuleTable(
    rule: ViewpointThreat(),
    wrong: [
      "We will delete negative comments.", "Rude comments will be removed.",
      "Keep it positive or you will be blocked.", "Critics will be banned from this page.",
      "Positive comments only.", "We are blocking haters.", "Profanity will not be tolerated.",
      "Anyone who posts about Officer Reed will hear from our lawyers.",
      "If you run down our deputies here, your comment comes off.",
      "People who keep filming our stops should expect a visit from a detective.",
      "Questions about the shooting will be hidden.",
    ],
    right: [
      "You may criticize us here.", "We remove threats and private data under our posted rules.",
      "We do not delete criticism.", "Third Street is blocked.", "Comments with spam are deleted.",
      "Tell us what you think, also when it is critical.", "The lane is blocked until noon.",
      "Comments on this post are closed for everyone.",
      "You have the right to film us. Please stay behind the tape.",
      "Threatening a witness is a crime. We have referred two messages to the state police.",
    ]
  )

  private static let humour = RuleTable(
    rule: HumourOrCelebration(),
    wrong: [
      "Busted! Enjoy the free ride.", "We got him!", "Suspect in custody 😂",
      "Lol, he ran into our car.", "CAPTURED!!! The hunt is over.",
      "Congratulations to the team on the arrest!", "Nailed it.",
      "New silver bracelets for the burglary suspect.", "Got ’em.", "Robbery suspect in jail 💪🏽",
      "Pro tip: if you steal a truck, check the fuel first.", "K9 Max 1, car thief 0.",
    ],
    right: [
      "A suspect is in custody. Thank you to everyone who called.",
      "Congratulations to our new graduates!",
      "The search is over and the girl is safe.", "Happy Thanksgiving from all of us 🎉",
      "Two people have died. We grieve with their families.",
      "The free bike ride starts at 9 am.", "The party on Oak Street needs a permit.",
      "Rex is nine today. Cake for the dog, crumbs for the sergeant 🎂",
      "Ducklings in the storm drain: all six are back with their mother.",
      "Thanks to the tow crew who cleared the crash on Route 9.",
    ]
  )

  private static let blame = RuleTable(
    rule: Blame(),
    wrong: [
      "She should have locked her car.", "He had it coming.", "They brought it on themselves.",
      "It was her own fault.", "If he had complied, he would be alive.",
      "Careless parents left the gun out.", "The media is to blame for the panic.",
      "Why was she out that late?", "Where were the parents?",
      "The county dropped the ball on the road again.", "You are making it too easy for thieves.",
      "He was riding without a helmet, so what did he expect?",
      "I hate to sound like your mother, but lock your cars.",
    ],
    right: [
      "Please lock your car.", "We should have told you sooner. We are sorry.",
      "No one is to blame for asking.", "The cause is under investigation.",
      "It was our mistake.", "You should leave the area now.",
      "It is too early to speak of fault.", "The report gave the wrong street. It is Elm Street.",
      "Wear a helmet and bright clothes when you ride at night.",
      "We asked you to look out for Anna. She is home.",
      "Your mother may be in the community center on Mill Road.",
      "Your mom is safe. Your father can call us at 555-0142.",
    ]
  )
}
