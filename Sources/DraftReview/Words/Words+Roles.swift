extension Words {
  /// Police, in the words of posts.
  static let officers =
    "officer|officers|police|deputy|deputies|trooper|troopers|constable|constables|detective|"
    + "detectives|investigator|investigators|agent|agents|sergeant|sgt|lieutenant|lt|captain|chief|"
    + "sheriff|cop|cops|patrol|patrols|marshals|rangers|we|we've|we're|we'll|crew"

  static let specialUnits =
    "swat|tactical|sharpshooter|sharpshooters|sniper|snipers|marksman|marksmen|negotiator|"
    + "negotiators|ert|srt|k9|k9s|"
    + "squad|team|teams|unit|units|entry|bearcat|drone|drones|helicopter|chopper|robot"

  /// Public roles by which anybody in town knows the person.
  static let publicRoles =
    "mayor|councilman|councilwoman|councilmember|councilor|councillor|commissioner|principal|"
    + "superintendent|coach|pastor|priest|rabbi|imam|reverend|minister|judge|senator|"
    + "representative|"
    + "teacher|doctor|dr|nurse|firefighter|chief|sheriff|deputy|officer|sergeant|sgt|lieutenant|"
    + "captain|"
    + "professor|dean|bartender|barista|pharmacist|librarian|lifeguard|cashier|clerk|manager|owner|"
    + "baker|barber|mechanic|dentist|crossing"
}
