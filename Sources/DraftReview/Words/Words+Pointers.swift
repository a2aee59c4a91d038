extension Words {
  /// Jobs that tell a small town who somebody is.
  static let jobs =
    "owner|manager|clerk|cashier|barista|bartender|server|waitress|waiter|receptionist|nurse|"
    + "teacher|coach|dentist|orthodontist|doctor|lawyer|attorney|realtor|baker|barber|hairdresser|"
    + "stylist|pharmacist|librarian|lifeguard|mechanic|plumber|electrician|farmer|pastor|priest|"
    + "deacon|rabbi|imam|principal|caretaker|janitor|custodian|landlord|banker|teller|butcher|"
    + "florist|"
    + "accountant|professor|vet|veterinarian|firefighter|paramedic|dispatcher|postmaster|mailman|"
    + "chef|cook|contractor|engineer|secretary|treasurer|councilman|councilmember|mayor|"
    + "superintendent|businessman|businesswoman|restaurateur|podcaster|reporter|anchor|dj|guard|"
    + "instructor|trainer|babysitter|nanny|housekeeper|cleaner|usher|organist|conductor|welder"

  /// Places where everybody knows who works or goes there.
  static let haunts =
    "shop|store|bakery|garage|salon|diner|cafe|café|bar|pub|gym|church|club|bank|restaurant|market|"
    + "pharmacy|grill|tavern|deli|dispensary|laundromat|library|plant|mill|factory|office|clinic|"
    + "hospital|terminal|station|hotel|motel|inn|rink|pool|stand|counter|kitchen|barn|stable|farm|"
    + "choir|team|squad|band|crew|council|board|chapter|congregation|temple|mosque|studio|academy"

  /// Relatives as a town speaks of them: “the Hales' youngest”.
  static let offshoots =
    "youngest|oldest|eldest|son|sons|daughter|daughters|twins|twin|nephew|niece|stepson|"
    + "stepdaughter|"
    + "grandson|granddaughter|wife|husband|mother|father|sister|brother|widow|fiancé|fiancée|"
    + "girlfriend|boyfriend|middle"
}
