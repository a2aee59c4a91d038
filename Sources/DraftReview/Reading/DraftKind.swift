/// What sort of post a draft is; several may be true at once, or none.
struct DraftKind: OptionSet, Sendable {
  let rawValue: Int

  /// Asks for help to find a missing person.
  static let missingAppeal = DraftKind(rawValue: 1 << 0)
  /// Asks for help to find or name somebody the police look for.
  static let wantedAppeal = DraftKind(rawValue: 1 << 1)
  /// Speaks of something that still goes on.
  static let live = DraftKind(rawValue: 1 << 2)
  /// Says that it is over.
  static let ended = DraftKind(rawValue: 1 << 3)
  /// Explains a law, a right or how the agency works.
  static let policy = DraftKind(rawValue: 1 << 4)
  /// An event, a class, a job, a thank-you.
  static let community = DraftKind(rawValue: 1 << 5)
  /// Tells what to do to be safe, of nobody in particular.
  static let advice = DraftKind(rawValue: 1 << 6)
  /// Speaks of an arrest, a charge or a court case.
  static let court = DraftKind(rawValue: 1 << 7)

  init(rawValue: Int) { self.rawValue = rawValue }

  init(of draft: ReadDraft) {
    self = []
    for (kind, signs) in Self.signs where draft.has(signs) { insert(kind) }
    if contains(.ended), draft.has(Self.over) { remove(.live) }
  }

  private static let signs: [(DraftKind, Phrases)] = [
    (.missingAppeal, missing), (.wantedAppeal, wanted), (.live, goingOn), (.ended, over + past),
    (.policy, policies), (.community, events), (.advice, advices), (.court, courts),
  ]

  private static let missing: Phrases = [
    "missing :|person|persons|man|woman|child|boy|girl|teen|since|from|juvenile|runaway|endangered",
    "is|are|was|been|reported|still|went|gone missing", "amber|silver|ashanti|endangered alert",
    "last seen", "have you seen", "walked|wandered|ran away from", "help us find|locate|bring",
    "hasn't|has not|haven't|have not been ..1 seen|heard", "overdue",
    "search|searching|looking ..4 for ..3 girl|boy|child|hiker|swimmer|kayaker|teen|toddler",
  ]

  private static let wanted: Phrases = [
    "wanted :|for|on|by|in|man|woman|person|suspect", "is|are wanted", "warrant for|out",
    "do you|anyone know|recognize|recognise ..2 man|woman|person|people|him|her|them|these|this",
    "help ..2 identify", "identify ..2 person|man|woman|suspect|people|individual|individuals",
    "looking|searching|seeking ..2 for? ..3 man|woman|suspect|driver|person|people|shooter|car|"
      + "vehicle|truck|van|suv|sedan",
    "want|wants|like to speak|talk with|to", "seeking|search|searching|hunt|manhunt ..3 suspect",
    "be on the lookout", "look for ..4 car|van|truck|suv|sedan|pickup", "if you see ..6 911",
  ]

  private static let goingOn: Phrases = [
    "next|further|another update", "update # ..2 #", "right now", "at this time", "on scene",
    "is|are|remain|remains|still ongoing|active|unfolding|underway|barricaded", "under way",
    "active scene|incident|situation|shooter|search|investigation|threat", "ongoing",
    "avoid|avoiding ..3 area|street|road|block|scene|mall|school|campus", "shelter in place",
    "stay|remain|keep|stand away|indoors|inside|clear|out|back|off|in", "lock your|the doors",
    "police|officers|deputies|units|swat|crews|troopers are|remain|still|now|remains ..1 at|on|in|"
      + "outside|inside|searching|looking|checking|responding|surrounding|talking|negotiating",
    "large|heavy police presence", "in progress", "pursuit", "chase", "standoff", "barricaded",
    "closed ..4 while|until", "is|are closed", "currently", "responding to", "hostage|hostages",
    "negotiating|negotiators|negotiations", "developing", "breaking :", "minutes ago",
  ]

  private static let over: Phrases = [
    "has|have|is|are|now|been|was ..1 ended|over|lifted|reopened|resolved|concluded|cleared",
    "all clear", "final update", "( final )", "is|are|now open again",
  ]

  private static let past: Phrases = [
    "reopened", "yesterday", "last night|week|month|year|weekend", "this morning|week|weekend",
    "on monday|tuesday|wednesday|thursday|friday|saturday|sunday", "overnight", "earlier",
    "in custody", "was|were|been arrested|charged|booked",
  ]

  private static let policies: Phrases = [
    "policy|policies|law|laws|rule|rules|statute|ordinance|bylaw", "we never|don't|won't|can't",
    "you asked", "why|how we|do", "q :", "did you know", "the right to", "frequently asked",
  ]

  private static let events: Phrases = [
    "join us|our", "open house", "coffee with", "now hiring|accepting", "apply ..2 by|at|now|today",
    "congratulations|congrats|happy|welcome", "thank you|thanks to|for", "birthday|anniversary",
    "class|workshop|academy|camp|fair|festival|parade|fundraiser|ceremony|drive|tour|storytime",
    "free ..3 kits|locks|helmets|seats",
    "register|sign ..1 up|at|by", "volunteers|volunteer|hiring",
  ]

  private static let advices: Phrases = [
    "lock|remove|hide|check|report|secure|protect your",
    "if you|someone|anyone|you're", "never|don't",
    "remember to", "reminder", "tips :|for|to", "please", "make sure", "plan ahead|your",
  ]

  private static let courts: Phrases = [
    "arrest|arrested|arrests|charged|charges|charge|arraigned|court|indicted|convicted|sentenced|"
      + "guilty|pleaded|trial|booked|jail|prosecutor|custody|detained|arraignment|hearing"
  ]
}
