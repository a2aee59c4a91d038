import DraftReview

extension RuleTable {
  static let harm: [RuleTable] = [
    RuleTable(
      rule: GuiltStatement(),
      wrong: [
        "We caught the killer.", "The murderer is in custody tonight.", "Justice was served today.",
        "CAPTURED!!! The terror is over. And justice has won.",
        "Detectives arrested the burglar at noon.",
        "He confessed to detectives within an hour.",
        "The man responsible for the shooting is in custody.",
        "The suspect murdered two people at the mall.", "One more criminal off the streets.",
        "The killer is dead. Mall is clear.", "We know she did it.",
        "Our officers nabbed the robbers.",
      ],
      right: [
        "A man was arrested on suspicion of murder.",
        "She was charged with robbery. The case goes to court.",
        "He was convicted of murder in May.", "The suspect has not been found guilty of anything.",
        "Please do not call anyone the killer before a court has decided.",
        "A suspect is in custody.",
        "Detectives are looking for the person responsible.",
        "The suspected shooter has been stopped.",
        "The jury found him guilty of burglary.", "We do not know who did this.",
        "The student named online is not the killer and was not there.",
      ]
    ),
    RuleTable(
      rule: TacticalDetail(),
      wrong: [
        "SWAT is entering through the north loading dock.", "Snipers are on the roof of the bank.",
        "Our entry team is moving through the food court to the east stairs.",
        "Twelve officers are inside the mall.",
        "Officers are about to breach the apartment.",
        "Officers are hidden behind the kiosk near the exit.",
        "SWAT is at the south door now.", "Deputies have rifles and shields and will go in.",
        "Six SWAT officers are on scene.", "The command post is at Third and Oak.",
        "Officers are going in through the rear entrance.", "Police stormed the building.",
      ],
      right: [
        "Officers are at the mall.",
        "Avoid the area. Harbor Drive is closed between Third and Mill.",
        "Officers are searching the mall.", "Please do not share or stream where officers are.",
        "Officers will guide you to the north entrance.",
        "Two officers were hurt. They are in hospital.",
        "Police activity near Oak Street. Stay inside.", "The media staging area is at Lot C.",
        "Officers searched the whole parking garage and found nobody.",
        "Twelve officers graduated today.",
        "Officers are leading people out of the mall in groups.",
      ]
    ),
    RuleTable(
      rule: MedicalDetail(),
      wrong: [
        "He has a gunshot wound to the neck.", "The victim is in a coma.",
        "The woman suffers from depression.",
        "The driver was drunk.", "Two people are in critical condition.", "He died of an overdose.",
        "The suspect is bipolar and off his medication.",
        "Four people have life threatening injuries.",
      ],
      right: [
        "Four people were hurt and taken to hospital.", "If you are in crisis, call or text 988.",
        "We cannot share anybody's condition.", "Two people have died.",
        "One officer was hurt, not by gunfire.",
        "Our mental health awareness class is on Friday.", "Do not drink and drive.",
      ]
    ),
    RuleTable(
      rule: CriminalHistory(),
      wrong: [
        "The suspect has a long criminal record.", "He is a convicted felon.",
        "She was arrested three times before.",
        "The man is well known to police.", "He was on parole at the time.",
        "A repeat offender is back in jail.",
        "The suspect has prior convictions.", "He is a known gang member.",
      ],
      right: [
        "A man was arrested on suspicion of theft.", "We do not release criminal history.",
        "To request a copy of your criminal record, visit our office.",
        "The chief has a long record of service.",
        "He was convicted of theft on Tuesday.",
        "Expungement clinic on Saturday: clear your arrest record.",
        "The suspect is in custody. The investigation goes on.",
      ]
    ),
  ]
}
