/// The words by which an incident that goes on is told from one that is over.
enum IncidentWords {
  /// What can hurt people or stop them while it lasts.
  static let hazard: Phrases = [
    "fire|fires|wildfire|blaze|smoke|flames|burning|brushfire|bushfire|ablaze",
    "leak|leaks|leaking|spill|spilled|gas|chlorine|ammonia|propane|chemical|chemicals|solvent|"
      + "fumes|"
      + "plume|hazmat|radiation|toxic|fuel",
    "fired at",
    "shooting|shots|gunfire|shooter|gunman|gunmen|gun|guns|handgun|rifle|firearm|weapon|armed|"
      + "knife|"
      + "machete|stabbing|stabbed|shot|sword|axe",
    "bomb|device|explosion|explosions|explosive|blast|grenade|package|detonat~|ordnance|hoax",
    "hostage~|barricad~|standoff|gunpoint|knifepoint",
    "on the|a roof|ledge|bridge|overpass|rooftop",
    "crash|crashes|crashed|collision|wreck|pileup|rollover|overturned|derail~|jackknifed|collided",
    "rolled over", "hit by|a car|truck|train|vehicle",
    "flood|floods|flooded|flooding|floodwater|floodwaters|surge|tsunami|tornado|tornadoes|"
      + "hurricane|"
      + "storm|landslide|mudslide|rockslide|avalanche|earthquake|sinkhole|whiteout|blizzard|lightning|"
      + "levee|dam|hail|water main",
    "lines|line|wires|wire|cables|pole|poles|tree|trees ..2 down|fallen|fell|snapped", "downed",
    "outage|outages|blackout", "power is ..1 out",
    "collapse|collapsed|collapsing|caved", "given|gave|giving way", "under ..2 water",
    "missing|overdue|trapped|stranded|drowning|search|searching|rescue|rescuing|unaccounted|stuck",
    "in the water|river|lake", "kayaker|swimmer|hiker|climber|boater|paddler",
    "robbery|robbed|burglary|carjack~|kidnap~|abduct~|assault|attack|fight|brawl|stampede|riot|"
      + "looting",
    "pursuit|chase|manhunt|fugitive|escaped|escapee|prowler|intruder|suspect|robber",
    "large|huge|dense|growing crowd|crowds", "crowd ..3 surge|crush|crushing|pushing",
    "mountain|wild|loose|aggressive lion|lions|bear|dog|dogs|animal|bull|horse|cattle|snake",
    "bear|cougar|coyote|moose|alligator|lion", "lockdown", "locked down",
    "shell|mortar|munition|munitions|cordon|cordoned|taped|dust|visibility|ice|icy|odor|odour|"
      + "smell|smells|fog",
    "police|law|heavy|large|emergency|serious|major|ongoing activity|incident|operation|presence|"
      + "response|emergency|investigation",
    "incident|emergency|threat|disturbance|evacuat~|shelter|suspicious",
  ]

  /// Names that sound like it.
  static let noHazard: Phrases = [
    "fire hall|house|pit|works|department|dept|departments|chief|crew|crews|marshal|truck|"
      + "trucks|engine|engines|service|"
      + "services|station|stations|district|academy|code|drill|alarm|lane|hydrant|officials|company",
    "search warrant|warrants|engine|online", "storm drain|drains", "gas station|stations|company",
  ]

  /// Somebody is there or on the way while the post is written.
  static let presence: Phrases = [
    "on the? scene|way", "en route", "responding|arriving",
    "are|is|'re|we're ..2 responding|searching|dealing|working|negotiating|talking|evacuating|"
      + "looking|"
      + "battling|fighting|checking|attending|assisting|helping|trying|holding|speaking|treating|"
      + "directing|clearing|rescuing|combing|handling|tackling|freeing|cutting|setting|surrounding",
    "looking|searching ..3 for|now",
    "police|officers|deputies|crews|firefighters|troopers|units|lifeboats|boats|rescuers|divers|"
      + "medics|helicopter|drone|teams|team|we ..1 are|is|were ..1 at|on|in|there|out|here|outside|up|"
      + "overhead|inside|around|near|with|using",
    "we're|we are at|on|in|with",
  ]

  /// What to do while it lasts.
  static let protection: Phrases = [
    "shelter in|now|inside", "stay|remain|go|get|keep|come indoors|inside|in",
    "lock|block|barricade ..2 doors|door", "lock up", "close|shut ..3 windows|vents",
    "evacuate|leave|out ..4 now|immediately|area|home|homes|building", "evacuate|evacuation",
    "avoid|steer ..3 area|clear|street|road|Aa",
    "keep|stay|stand|keeping|staying|get ..4 away|clear|back|out|off",
    "don't|not|never ..1 go|come|approach|enter|drive|cross|gather|touch|film|stream|walk|"
      + "travel|open|leave",
    "turn back|around", "use|take ..4 instead|exit|route|street|road|detour|bus",
    "find another|different way|route",
    "run|hide ..2 if", "treat every|all", "call 911|999 if",
    "if you ..3 see ..6 call|dial|tell|ring", "expect delays",
    "keep|leave ..4 clear|free|to|for",
    "go|walk|drive|head ..2 to|toward|towards|by|around|round|up",
  ]

  /// What is shut or stopped.
  static let closure: Phrases = [
    "is|are|'s|remain|remains closed|shut|blocked|impassable|flooded|stopped|suspended|down|"
      + "out|sealed|cordoned",
    "canal's|closed|shut|blocked ..4 until|while|for|due|because|between|from|both|in|at|by",
    "aren't|not|isn't stopping|running|moving", "has|have stopped",
    "lanes|lane|road|street closed|blocked|shut",
    "cannot|can't ..3 leave|pass|get",
  ]

  /// It moves while the post is written.
  static let motion: Phrases = [
    "right|just now", "now .|,",
    "currently|ongoing|unfolding|underway|developing|active|breaking|live", "under way",
    "at this time|moment|hour", "in progress", "minutes|minute|moments|seconds ago",
    "is|are|'s burning|moving|leaking|spreading|rising|drifting|coming|heading|headed|approaching|"
      + "growing|falling|flowing|missing|trapped|loose|armed|barricaded|refusing|threatening",
    "has|have overturned|collapsed|derailed|rolled|crashed|escaped|broken|partly|jumped|"
      + "crossed|fallen",
    "has|have not been|yet ..1 found|caught|located|arrested|identified", "not ..1 found|caught",
    "at large|loose", "not in custody", "reported at|in|on|by|near|inside|just",
    "people|visitors|man|woman ..3 in it|water",
    "reports|report of ..3 shots|gunfire|explosion|fire|smoke|gun|knife|man|person|shooter|"
      + "stabbing|leak|gas|armed",
  ]

  /// Told as a thing of the past, or advice for every day.
  static let told: Phrases = [
    "was|were|had|did|went|came|ended|began|told|heard|saw", "last seen",
    "vigil|ceremony|game|match", "if you ever",
    "season|remember|reminder|tips|always|"
      + "every year|sign up|plan|prepare|practice",
  ]

  /// It goes on, whatever else the draft says is done.
  static let notOver: Phrases = [
    "still", "remain|remains|continue|continues|continuing", "goes|go|going on", "ongoing",
    "not ..1 over",
    "not ..2 reopened|safe|clear|found|ended|lifted|out|contained", "under way",
    "keep|stay ..2 away|clear|back|out|off|inside|indoors",
    "while officers|crews|deputies|police|firefighters",
  ]

  static let over: Phrases = [
    "is|are|was|were|now over|ended|concluded|resolved|finished|cleared|lifted|contained|"
      + "extinguished|done",
    "fire|it|blaze ..4 is|was ..1 out", "Aa is|are open",
    "has|have ..1 ended|reopened|concluded|passed|cleared|gone|finished|resumed",
    "has|have been ..1 lifted|cleared|found|located|reunited|canceled|cancelled|resolved|"
      + "reopened|removed|arrested|"
      + "charged|extinguished|restored|rescued|sentenced|convicted|repaired|released|freed|made|accounted",
    "open|back again", "back open|online|home|on|to",
    "road|street|highway|route|bridge|lane|lanes|roads|streets|both|all ..2 is|are ..1 open",
    "now open",
    "reopened|reopens|reopen", "all clear",
    "she's|he's|they're|it's|is|are home|safe|found|over|okay|ok", "no longer",
    "found|located safe|unharmed|alive|well|dead|deceased",
    "in custody", "ended at|with|in|peacefully|safely|when|shortly|on|just|around|about",
    "everyone is home",
    "was|were ..1 put|brought|found|rescued|freed|pulled|reunited|treated|taken|arrested|evacuated",
    "canceled|cancelled|lifted",
    "final|last update", "stand down", "thank you|thanks ..6 patience|help|everyone",
  ]

  /// News of what is done, such as an arrest of yesterday, or something planned.
  static let past: Phrases = [
    "arrested|charged|booked|cited|sentenced|convicted|indicted|acquitted|pleaded", "died|dies",
    "yesterday|overnight",
    "last week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday",
    "on|late|early|this|since|until|through|next monday|tuesday|wednesday|thursday|friday|"
      + "saturday|sunday",
    "monday's|tuesday's|wednesday's|thursday's|friday's|saturday's|sunday's|yesterday's",
    "detectives|investigators are|want|would|have|need|say|believe", "trial|probation|jury|inquest",
    "weekend|weekends|tomorrow|next week|month|year",
    "in|since|on january|february|march|april|may|june|july|august|"
      + "september|october|november|december|20~", "weeks|months|years|days ago",
    "question|asked|policy|policies|training|drill|exercise|anniversary|remember|class|workshop",
    "why ..1 were|did|do|is|are", "did you know", "this|last|per year|month", "percent|%",
  ]
}
