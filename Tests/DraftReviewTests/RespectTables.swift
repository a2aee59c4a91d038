import DraftReview

extension RuleTable {
  static let respect: [RuleTable] = [
    RuleTable(
      rule: InsultOrBias(),
      wrong: [
        "These thugs are off the street.", "What an idiot.", "Those animals will pay.",
        "The innocent victims of this monster.", "Scum like that belongs behind bars.",
        "You people never learn.",
        "Another junkie in the park.", "Illegal aliens did this.", "He is pathetic.",
      ],
      right: [
        "Two people were arrested on suspicion of robbery.", "Please do not call anyone an animal.",
        "The animals are safe at the county shelter.", "The monster truck show starts at 6 pm.",
        "Some people threw bottles. Most marched peacefully.", "We hear your anger.",
        "Calling people scum is not how we speak.",
      ]
    ),
    RuleTable(
      rule: HumourOrCelebration(),
      wrong: [
        "Busted! Enjoy the free ride.", "We got him!", "Suspect in custody 😂",
        "Lol, he ran into our car.",
        "CAPTURED!!! The hunt is over.", "Congratulations to the team on the arrest!", "Nailed it.",
        "New silver bracelets for the burglary suspect.", "Got ’em.", "Robbery suspect in jail 💪🏽",
      ],
      right: [
        "A suspect is in custody. Thank you to everyone who called.",
        "Congratulations to our new graduates!",
        "The search is over and the girl is safe.", "Happy Thanksgiving from all of us 🎉",
        "Two people have died. We grieve with their families.",
        "The free bike ride starts at 9 am.",
        "The party on Oak Street needs a permit.",
      ]
    ),
    RuleTable(
      rule: Blame(),
      wrong: [
        "She should have locked her car.", "He had it coming.", "They brought it on themselves.",
        "It was her own fault.", "If he had complied, he would be alive.",
        "Careless parents left the gun out.",
        "The media is to blame for the panic.", "Why was she out that late?",
      ],
      right: [
        "Please lock your car.", "We should have told you sooner. We are sorry.",
        "No one is to blame for asking.",
        "The cause is under investigation.", "It was our mistake.",
        "You should leave the area now.",
        "It is too early to speak of fault.",
      ]
    ),
    RuleTable(
      rule: ViewpointThreat(),
      wrong: [
        "We will delete negative comments.", "Rude comments will be removed.",
        "Keep it positive or you will be blocked.",
        "Critics will be banned from this page.", "Positive comments only.",
        "We are blocking haters.",
        "Profanity will not be tolerated.",
      ],
      right: [
        "You may criticize us here.", "We remove threats and private data under our posted rules.",
        "We do not delete criticism.", "Third Street is blocked.",
        "Comments with spam are deleted.",
        "Tell us what you think, also when it is critical.", "The lane is blocked until noon.",
      ]
    ),
    RuleTable(
      rule: PoliticsOrEndorsement(),
      wrong: [
        "Vote for Sheriff Dale on Tuesday!", "We endorse the mayor.", "Vote yes on Measure 4.",
        "Liberals caused this.", "Defund is a disaster.", "Re-elect our sheriff.",
        "Best pizza in town at Gino's!", "We support the candidate who backs us.",
      ],
      right: [
        "Polls close at 8 pm.", "You can register to vote at the library.",
        "Oak Street is closed for the march.",
        "We cannot endorse candidates.", "The mayor speaks at noon.",
        "The council meets on Monday.",
        "Thank you for your support.", "The officers support the family.",
      ]
    ),
  ]
}
