import DraftReview

extension RuleTable {
  static let operation: [RuleTable] = [
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
        "Officers are going in through the rear entrance.", "Police are storming the building.",
        "Plainclothes officers will sit in unmarked cars in the north lot from Monday.",
        "Warrants are signed and on Thursday before sunrise we will be at the door.",
        "We are short-handed tonight: one car for the whole county until 6.",
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
        "Sobriety checkpoint on Friday from 9 p.m. on Harbor Drive.",
        "Come and see the SWAT truck at our open house on Saturday.",
        "At 6 a.m. we served a search warrant in the 600 block of Quarry Lane.",
      ]
    ),
    RuleTable(
      rule: EvidenceDetail(),
      wrong: [
        "DNA from a cup matched the man arrested for the burglary.",
        "The suspect failed a polygraph.", "He told detectives he threw the knife in the river.",
        "The robber's note said he had a gun.",
        "The burglar got in through a skylight above the office.",
        "We found 9mm casings at the scene of the shooting.",
        "Video shows the suspect walking in at 2:14 with a bag.",
        "The bomb was a pressure cooker packed with nails.",
        "Witnesses told us they heard four shots, then a car.",
        "The lab found lighter fluid on the boards at the arson scene.",
        "She picked him out of a photo lineup after the robbery.",
        "His phone pinged near the victim's house.",
      ],
      right: [
        "Detectives are reviewing video from the robbery.",
        "Evidence was collected at the scene of the shooting.",
        "If you have doorbell video of the burglary, call us.",
        "Detectives want to talk to a man about the robbery: black hooded top, blue jeans.",
        "The lab tests in this case are pending.",
        "We won't describe the video of the shooting before a jury sees it.",
        "Witnesses to the crash are asked to call.",
        "Nobody has been arrested. We ask for your help.",
        "Our forensics workshop for teens is on Saturday.",
        "A package was found at the bank. It held library books.",
        "Lock your doors and windows: burglaries are up.",
      ]
    ),
  ]
}
