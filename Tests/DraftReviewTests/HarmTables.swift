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
    )
  ]
}
