import DraftReview

/// What is missing from a draft that needs it.
extension RuleTable {
  static let absences: [RuleTable] = [noNextUpdate, noAction, missingSource, unclearPlaceOrTime]

  private static let noNextUpdate = RuleTable(
    rule: NoNextUpdate(),
    wrong: [
      "Officers are at Harbor Point Mall for shots fired. Stay inside and lock your doors.",
      "We are searching Elm Park for a man with a gun. Stay away. More to come.",
      "Gas leak on Oak Street. Leave your home now and go to the library.",
      "Route 9 is closed at Mill Road after a truck rolled over. Use Route 8.",
      "Firefighters are at a warehouse fire on Dock Street. Keep your windows shut.",
      "Evacuate Quarry Lane now because of a wildfire. Drive south on Route 21.",
      "Police are talking with a man on the roof of the Canal Street garage. Avoid Canal.",
      "A child is missing from Founders Park right now. Officers are searching the woods.",
      "Power lines are down on Cedar. Stay back. The utility is on the way.",
      "The bomb team is checking a package at Union Terminal. Keep two blocks away.",
      "Active shooter at Bargain Barn, 600 Kyle Avenue. Run, hide, silence your phone.",
    ],
    right: [
      "Shots were fired at Oak Mall. Stay away. Next update 2:45 pm.",
      "Two people have died. Next update at noon.",
      "Evacuate zone A now. Updates every 30 minutes.", "Coffee with a cop on Friday.",
      "Final update: the shooting scene is clear.", "He was sentenced for the robbery today.",
      "Route 9 is closed at Mill Road after a crash. Live map: fairhaven.gov/roads",
      "The fire on Dock Street is out. Dock Street is open again.",
      "A man was arrested on suspicion of robbery on Monday.",
      "Lock your car and take your tools inside at night.",
      "Never drive into flood water. Turn around.",
      "The bridge closes on Saturday at 8 am for the parade. Use Jarvis Street.",
      "We will write again when the road opens. Oak Street is closed after a crash.",
    ]
  )

  private static let noAction = RuleTable(
    rule: NoAction(),
    wrong: [
      "Gas leak in the 1200 block of Sutter Street. Crews are on the way. Next update 4:30 pm.",
      "Tornado warning for Fairhaven until 6:45 pm.",
      "SCAM ALERT: callers are claiming to be from the sheriff's office and want gift cards.",
      "A bear is loose near Founders Park. Wildlife officers are looking for it.",
      "Boil water notice for all homes north of the canal.",
      "Shots fired near Fifth and Oak. Officers are on scene. More at 3 pm.",
      "A chlorine cloud is drifting toward Cedar Flats. Next update at noon.",
      "Thieves are stealing packages from porches on Mill Lane.",
      "Flash flood warning for Beamer Creek until 9 pm.",
      "Warning to dog owners: poisoned bait was found on the lake trail.",
      "A wildfire is moving toward the homes on Quarry Lane. Next update 5 pm.",
    ],
    right: [
      "Gas leak on Sutter Street. If you live there, walk out now.",
      "Tornado warning until 6:45 pm. Go to a basement.",
      "Scam calls about jury duty: hang up and call us.",
      "Boil water notice north of the canal. Boil water for one minute.",
      "The gas leak on Sutter Street is fixed. Thank you for your patience.",
      "A man was arrested on suspicion of robbery.", "The fire is out and nobody was hurt.",
      "Congratulations to our new officers!", "The tornado warning has been lifted.",
      "Bear near Founders Park. Keep dogs inside.", "The class on scams starts Tuesday at 6 pm.",
      "Wildfire near Quarry Lane. Residents should leave by Route 21.",
    ]
  )

  private static let missingSource = RuleTable(
    rule: MissingSource(),
    wrong: [
      "Studies show that lights halve car thefts.", "Nine out of ten burglars come back.",
      "Drivers who text are 23 times as likely to crash.", "Trust in police is up 31 percent!",
      "Experts say this is the safest way.", "Two thirds of all crashes happen near home.",
      "There is a rumor about the lake. It is false, the water is fine.",
      "Fairhaven was ranked the safest city in the state.",
      "A post going around says a child was taken. That is not true.",
      "One in four teenagers has been asked for pictures online.",
      "Setting the record straight on that video: it isn't from here.",
    ],
    right: [
      "Burglaries fell by 12 percent, by our own count.",
      "We took nine reports of stolen tools in April.",
      "Drivers who text are 23 times as likely to crash: safety.example/texting",
      "The water is fine, the county health department says.",
      "The rumor about the lake is false. We checked with the water plant.",
      "Three cars were broken into on Oak Street last night.",
      "According to the state, 40 percent of crashes involve speed.",
      "The fire is 70 percent contained.",
      "Our officers wrote 212 tickets in June.", "Correction: our 3 pm post gave the wrong street.",
      "Half of Oak Street is closed.",
    ]
  )

  private static let unclearPlaceOrTime = RuleTable(
    rule: UnclearPlaceOrTime(),
    wrong: [
      "Road closed because of a crash. Find another way.", "Avoid the area. Police activity.",
      "Coffee with a Cop this week, same place and time.",
      "If you saw a fight the other day near the stores, call us.",
      "Join us for an open house. All are welcome!", "Join us for a meeting in Founders Park.",
      "Active shooter in a store. Run, hide, silence your phone.",
      "The bridge is closed. Use another route.",
      "Thieves are breaking into vans in the north part.",
      "Did you see somebody near the school? Call detectives.",
      "Our workshop meets at the usual place on Tuesday.",
    ],
    right: [
      "Oak Street is closed from Third to Mill. Use Pine.",
      "Avoid the area around Harbor Point Mall.",
      "Coffee with a Cop, Saturday at 9 am, Bean House.",
      "Did you see a fight near Founders Park on Sunday? Call us.",
      "Thank you to everyone who helped last night.", "Lock your car and take your keys.",
      "Officers are at Fifth and Oak. Stay away from the area.",
      "Join us for an open house: fairhaven.gov/open", "Hwy 14 is closed at mile 31.",
      "We are hiring dispatchers. Apply by June 1.",
      "The chief answers questions about the budget.",
    ]
  )
}
