/// Police talk: words of reports and radio that the public does not use.
enum PoliceWords {
  static let how = "Write what you would say to a neighbor."

  /// One of these is enough.
  static let clear = [
    PhraseFault(
      severity: .warn,
      what: "is police language.",
      how: how,
      patterns: codes + people + deeds + reports,
      rewrite: { plain[$0.lowercased()] }
    )
  ]

  /// Right now and then; several together make a report of a post.
  static let stiff = [
    PhraseFault(
      severity: .tip,
      what: "is the language of reports.",
      how: how,
      patterns: manners,
      rewrite: { plain[$0.lowercased()] }
    )
  ]

  private static let codes: Phrases = [
    "code 2|3|4|5|red|yellow|green|blue|adam|black|gray|grey|silver|orange", "signal # ",
    "priority 1|2|3|one|two call|run",
    "a|an|the|possible|yesterday's|another|that 187|211|415|417|459|484|487|"
      + "488|502|5150|594|647|10851|11550", "459|211|594|10851 auto|call|suspect|in|pc|vc",
    "s . #", "section 59|60|136", "condition 1|2|3",
    "w / m|f|o|entrapment|injuries|ext|extrication",
    "b|h|w|a / m|f", "r / p|o", "wb|eb|nb|sb at|on|#|i|rt|hwy",
    "veh|vehs|susp|subj|subjs|vics|vic|perp|perps|perpetrator|perpetrators|unsub|unsubs|ofcs|"
      + "ofc|blkd|lns|"
      + "blk|juv|juvs|poss|dispo|actor's|gry|jns|recd|adv'd|10code|utl|gsw|gsws|mva|mvas|mvc|"
      + "mvcs|mci|loi|poi|doa|edp|atl|apb|r'd|q'd",
  ]

  private static let people: Phrases = [
    "male|female|juvenile|unknown|uncooperative|intoxicated ..1 subject|subjects|actor|actors|"
      + "party|parties|"
      + "occupant|occupants|perpetrator",
    "male|female|juvenile|adult suspect|suspects|individual|individuals",
    "the|a|one|two|three|unknown|second subject|subjects is|are|was|were|fled|exited|in|at|had|"
      + "has|then|"
      + "ran|refused|complied|advised|stated|attempted|did|became|who|, |and|had|has|being|taken|dropped|produced",
    "one|two|three subject|subjects", "juvenile|adult male|males|female|females",
    "reporting|responsible|"
      + "involved|calling party|parties",
    "complainant|complainants|responding|reporting officer|officers|unit|units ..1 "
      + "observed|advised|located|contacted|noted|met", "lone occupant",
    "occupants|occupant ..2 vehicle",
    "registered owner of", "parties involved", "person|persons of interest in reference",
    "this officer|writer|unit",
    "evidence custodian", "suspect vehicle",
    "said vehicle|subject|suspect|individual|residence|property",
  ]

  private static let deeds: Phrases = [
    "exited|exiting|exit the|his|her|their|a vehicle|residence|car|truck",
    "fled|fleeing ..4 on foot",
    "bailed out|on", "foot pursuit|bail",
    "effected|effectuated|effecting|effectuate|effect an|the|a|his|her? ..1 arrest|stop|"
      + "turnover|rescue|entry|report|"
      + "detention|apprehension|traffic", "effectuated", "negative contact|results|result|on|for",
    "ascertain~", "was|were|been apprehended",
    "apprehended|apprehend a|an|the|him|her|them|two|by|one",
    "made|gained|gaining|making forced? entry",
    "conveyed to|by", "transported to|by|in ..4 facility|medical|hospital|jail|hcmc|county",
    "gain compliance",
    "taken into police custody without incident",
    "deployed|discharged ..3 taser|oc|cew|spike|stop|less|pepper|k9|service",
    "discharged ..3 weapon|firearm|round|rounds|firearms",
    "extricated|extrication|extricate",
    "utilizing|utilized|utilize|utilised|utilising|utilise ..3 k9|force|taser|drone|vehicle|"
      + "implement|weapon|firearm|knife|"
      + "crosswalk|seat", "secured|secure ..1 scene|perimeter", "set up|established a perimeter",
    "rendered|rendering|render ..2 safe|aid", "unit|units cleared|clearing|clear",
    "was|were code",
    "run|ran ..2 plate|tags|tag|plates|name|subject", "decamped|decamp", "absconded",
    "traffic|t stop|stops ..2 conducted|"
      + "initiated|effected",
    "initiated|conducted|performed|effected a|an|the ..1 traffic|t|vehicle|felony|pedestrian stop",
    "conducted|conducting|performed|completed a|an ..2 check|canvass|search|sweep|"
      + "investigation|stop|track|inventory|"
      + "interdiction|enforcement", "area check|canvass", "staged|staging at|for|until|in|nearby",
    "occupied ..1 times|x2|x3",
    "was|were ..1 gone on arrival", "became|become combative|noncompliant",
    "advised dispatch|officers|deputies|he|she",
    "stated that|he|she ..6 observed", "in the commission of",
    "did flee|strike|enter|take|cause|remove|then",
    "failed to yield|negotiate|maintain", "were|was|are|is mirandized",
    "processed|booked and released", "lodged in|at",
  ]

  private static let reports: Phrases = [
    "at this point in time", "in reference|regards|re to",
    "reference|re the|a|an call|report|incident|above",
    "responded|dispatched ..3 scene|report|call|reference ..2 in|of|for|reference a|an|reference",
    "motor vehicle collision|accident|crash", "single vehicle accident|collision|rollover",
    "mutual aid ..1 requested|request|from",
    "units|personnel are|have|were ..1 responding|staged|deployed|10",
    "units responding|on|arrived|advised|made|are|located",
    "deceased subject|party|male|female|individual|person",
    "upon|on our|their|officers'? arrival|contact ..2 units|officers|"
      + "deputies|they|police|this", "upon arrival|contact", "ingress|egress",
    "in custody at this time",
    "lsh|lsw|lka|yoa|ipo|goa", "blunt force object", "with negative results",
    "documented for|under",
    "enforcement activity|action|operation", "proactive enforcement|patrol|policing",
    "for informational purposes", "detached structure",
    "unknown implement|object|direction|means|suspect",
    "locking mechanism", "verbal|physical altercation|dispute|confrontation",
    "last known|direction of travel|address",
    "direction of travel", "public safety personnel|apparatus",
    "scene|area was|is|has secured|rendered",
    "probable cause exists|existed|was|to", "ped|pedestrian vs|versus|v",
    "vehicle|auto vs|versus|into ped|pedestrian|"
      + "structure|pole|tree|vehicle", "fully involved", "working structure fire", "structure fire",
    "expect ..1 extended closures",
    "pending concurrence|disposition|adjudication|notification",
    "vehicle ..2 fled|matching|bearing",
    "narcotics|contraband ..2 seized|located|recovered|were", "field sobriety",
    "case number|cad|dr generated",
  ]

  private static let manners: Phrases = [
    "approximately|approx|proceeded|observed|transported|residence|residences|egress|personnel|"
      + "units|apparatus|"
      + "juvenile|juveniles|occupants|occupant|individual|individuals|persons|extended|detained|males|females|"
      + "commenced|commence|initiated|initiate|utilized|utilize|utilizing|utilized|advised|complainant|motorist|"
      + "intel|neg|sector|interdiction|perimeter|effected|deceased|altercation|"
      + "eta|pls|cleared|staged|narcotics|dispatched|canvass|surveil|operator|disposition|extricate|w/o",
    "without|w ..2 incident", "prior|subsequent to", "located a|an|the|two", "in the vicinity",
    "responded to",
    "welfare check", "en route", "mutual aid", "at this time", "no further action", "traffic stop",
    "eastbound|westbound|northbound|southbound on|in", "male|female who|was|in", "a male|female",
    "in reference",
    "being dealt with", "met with", "gained entry", "matching the", "be advised", "area check",
    "on scene",
    "is|are requested to",
  ]

  /// Only where the meaning is sure.
  private static let plain: [String: String] = [
    "exited the vehicle": "got out of the car", "exited his vehicle": "got out of his car",
    "exited her vehicle": "got out of her car", "exited their vehicle": "got out of their car",
    "fled on foot": "ran away", "ran on foot": "ran", "foot pursuit": "chase on foot",
    "apprehended": "arrested", "perpetrator": "suspect", "perpetrators": "suspects",
    "perp": "suspect", "perps": "suspects", "vic": "victim", "vics": "victims",
    "made entry": "went in", "gained entry": "got in", "area check": "search of the area",
    "at this point in time": "now", "at this time": "now", "in the vicinity": "near",
    "motor vehicle accident": "crash", "motor vehicle collision": "crash",
    "approximately": "about", "approx": "about", "proceeded": "went", "observed": "saw",
    "utilized": "used", "utilizing": "using", "utilize": "use", "commenced": "began",
    "initiated": "started", "residence": "home", "residences": "homes", "individuals": "people",
    "individual": "person", "persons": "people", "prior to": "before", "subsequent to": "after",
    "extricated": "freed", "ascertained": "found out", "ascertain": "find out",
    "structure fire": "building fire", "verbal altercation": "argument",
    "physical altercation": "fight",
    "altercation": "fight", "en route": "on the way", "conveyed to": "taken to",
    "transported": "taken", "decamped": "ran away", "absconded": "ran away",
    "direction of travel": "the way they went", "juveniles": "young people",
  ]
}
