/// The words by which an incident that goes on is told from one that is over.
enum IncidentWords {
  /// What can hurt people or stop them while it lasts.
  static let hazard: Phrases = [
    "fire|fires|wildfire|blaze|smoke|flames|burning|brushfire",
    "leak|leaks|leaking|spill|spilled|gas|chlorine|"
      + "ammonia|propane|chemical|chemicals|solvent|fumes|plume|hazmat|radiation|toxic",
    "shooting|shots|gunfire|shooter|gunman|gunmen|gun|guns|handgun|rifle|firearm|weapon|armed|"
      + "knife|machete|"
      + "stabbing|stabbed|shot",
    "bomb|device|explosion|explosions|explosive|blast|grenade|package|detonat~",
    "hostage~|barricad~|standoff|gunpoint|knifepoint",
    "on the|a roof|ledge|bridge|overpass",
    "crash|crashes|crashed|collision|wreck|pileup|rollover|overturned|derail~|jackknifed",
    "rolled over",
    "flood|floods|flooded|flooding|floodwater|surge|tsunami|tornado|tornadoes|hurricane|storm|"
      + "landslide|"
      + "mudslide|rockslide|avalanche|earthquake|sinkhole|whiteout|blizzard|lightning|levee|dam",
    "lines|line|wires|wire|tree|trees ..2 down|fallen|fell", "outage|outages|blackout",
    "collapse|collapsed|collapsing|caved|given way|gave way",
    "missing|overdue|trapped|stranded|drowning|search|searching|rescue|rescuing|unaccounted",
    "robbery|robbed|burglary|carjack~|kidnap~|abduct~|assault|attack|fight|brawl|stampede|riot",
    "pursuit|chase|manhunt|fugitive|escaped|escapee|prowler|intruder",
    "large|huge|dense|growing crowd|crowds",
    "mountain|wild|loose|aggressive lion|lions|bear|dog|dogs|animal|bull|horse|cattle|"
      + "alligator|snake",
    "bear|cougar|coyote|moose|alligator", "lockdown|locked down",
    "police|law|heavy|large|emergency|serious|major activity|incident|operation|presence|"
      + "response|emergency",
    "incident|emergency|threat|disturbance|evacuat~|shelter", "suspicious",
  ]

  /// It goes on while the post is written.
  static let going: Phrases = [
    "on the? scene|way", "en route", "right|just now", "at this time|moment", "currently",
    "as we speak|write",
    "ongoing|unfolding|underway|developing|active", "under way", "in progress", "breaking", "still",
    "are|is ..2 responding|searching|dealing|working|negotiating|talking|evacuating|looking|"
      + "battling|checking|"
      + "burning|moving|leaking|spreading|rising|drifting|coming|being|blocking|clearing|going|setting|"
      + "attending|assisting|helping|trying|holding|approaching|heading|headed|speaking|treating|directing",
    "are|is at|in|inside|on|outside|near|there|here|out|down|shut|blocked|closed|impassable|"
      + "trapped|"
      + "missing|full|under",
    "police|officers|deputies|crews|firefighters|troopers|units ..1 at|on|in|are|is|responding|"
      + "searching",
    "shelter in|now", "stay|remain|go|get|keep indoors|inside|in", "lock|block ..2 doors|door",
    "evacuate|evacuation|leave ..4 now|immediately|area|home|homes", "evacuate",
    "avoid|steer ..1 the? area|clear|Aa", "keep|stay|keeping|staying ..2 away|clear|back|out",
    "reported|reports|report", "closed|shut|blocked ..4 until|while|for|due|because",
    "has|have overturned|collapsed|derailed|stopped|rolled|crashed|been", "not in custody",
    "at large",
    "until|till further notice", "expect delays",
  ]

  /// It goes on, whatever else the draft says is done.
  static let notOver: Phrases = [
    "still", "remain|remains|continue|continues|continuing", "goes|go|going on", "ongoing",
    "not ..1 over",
    "next|further|more update|updates|post|report|message|briefing",
    "stay|remain|shelter inside|indoors|put|in|away",
    "not ..2 reopened|safe|clear|found|ended|lifted|out|under|contained",
    "keep away|clear|back|out|off|doors|windows|two|indoors",
  ]

  static let over: Phrases = [
    "is|are|was|were|now over|ended|concluded|resolved|finished|cleared|lifted|contained|"
      + "extinguished|done|safe|out",
    "has|have ..1 ended|reopened|concluded|passed|cleared|gone|finished|resumed|stopped",
    "has|have been ..1 lifted|cleared|found|located|reunited|canceled|cancelled|resolved|"
      + "reopened|removed|"
      + "arrested|charged|extinguished|restored|rescued|sentenced|convicted|repaired|released",
    "open|back again|open|online|home", "is|are|now|fully open|reopened", "reopened|reopens|reopen",
    "all clear", "no longer", "found|located safe", "returned|back home", "in custody",
    "is|are|back home",
    "ended at|with|in|peacefully|safely|when|shortly|on|just|around|about",
    "was|were ..1 put|brought out|down|under",
    "canceled|cancelled|lifted",
  ]

  /// News of what is done, such as an arrest of yesterday.
  static let past: Phrases = [
    "was|were|been ..1 arrested|charged|booked|cited|sentenced|convicted|indicted|killed|"
      + "injured|hurt|shot|"
      + "taken|struck|robbed|stabbed|recovered|identified|released|acquitted|found|burglarized|stolen|damaged|broken",
    "arrested|charged|sentenced|convicted|pleaded", "died|dies",
    "yesterday|overnight",
    "last night|week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday",
    "on|late|early|this? monday|tuesday|wednesday|thursday|friday|saturday|sunday ..1 night|"
      + "morning|evening|afternoon",
    "earlier today|this|tonight", "under investigation", "next|first court|hearing",
  ]
}
