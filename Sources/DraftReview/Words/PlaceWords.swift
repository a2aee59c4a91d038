/// The words by which places and times are told from vague ones.
enum PlaceWords {
  /// Places that need no name, and roads with numbers.
  static let known: Phrases = [
    "# ..1 block",
    "rt|route|hwy|highway|interstate|sr|cr|exit|mile|mm|junction|platform|gate|quay|pier|zone|"
      + "building ..1 # ",
    "i|m|a|b - # ", "i|m|a|b|a46|m1 # ",
    "between # and #", "#th", "mile ..1 marker",
    "city|town|village|borough hall", "county|federal|state|our|city courthouse|jail|court",
    "entire|whole|across|throughout ..1 county|city|state|town|district|village|region",
    "countywide|citywide|statewide|nationwide",
    "headquarters|hq",
    "our|the|police|front|main lobby|desk|counter|station|precinct|headquarters|substation",
    "any|every|all ..2 station|stations|branch|branches|office|library|libraries|desk",
    "campus|online|website|zoom|"
      + "facebook live|livestream",
    "civic|community|training|senior|recreation|visitor center|centre",
    "airport|courthouse|capitol|fairground|fairgrounds", "water tower", "town green|common",
    "fire|village|grange|parish hall", "#nd|#rd|#st", "county seat",
    "by phone|email|mail", "at ..1 school|schools|home",
    "zone # ", "zone|zones|ward|sector|precinct|district a|b|c|d|#",
    "the? bay|coast|valley|island|lake|river Aa",
  ]

  static let before: Set = [
    "at", "near", "around", "outside", "inside", "by", "in", "on", "from", "of", "to", "between",
    "across", "along", "for", "via", "off", "onto", "into", "toward", "towards", "past", "behind",
    "beside", "through", "over", "under", "and", "&", "the", "avoid", "use", "take", "@", "below",
    "above", "leave", "north", "south", "east", "west", "northern", "southern", "eastern",
    "western",
    "all", "hello", "heads", "up", "beyond", "with", "or", "is",
  ]

  static let kinds: Set = [
    "street", "st", "avenue", "ave", "road", "rd", "drive", "dr", "lane", "ln", "boulevard", "blvd",
    "court", "ct", "place", "plaza", "square", "way", "terrace", "circle", "parkway", "pkwy",
    "park",
    "mall", "school", "elementary", "high", "middle", "hospital", "library", "bridge", "church",
    "temple", "mosque", "synagogue", "hall", "arena", "stadium", "station", "beach", "pier", "lake",
    "river", "creek", "bay", "harbor", "harbour", "hill", "hills", "heights", "point", "island",
    "tower", "towers", "building", "center", "centre", "county", "city", "town", "village",
    "campus",
    "university", "college", "hotel", "market", "store", "shop", "cafe", "café", "diner", "grill",
    "bank", "farm", "field", "fields", "trail", "canyon", "ridge", "valley", "crossing", "terminal",
    "airport", "gym", "lodge", "estate", "apartments", "gardens", "grove", "woods", "forest",
    "spit",
    "house", "line", "loop", "exit", "garage", "lot", "room", "chapel", "cemetery", "dam", "mill",
    "fairgrounds", "district", "neighborhood", "neighbourhood", "area", "side", "flats", "barn",
  ]

  static let titles: Set = [
    "captain", "capt", "sgt", "sergeant", "officer", "chief", "det", "detective", "deputy", "lt",
    "lieutenant", "mr", "mrs", "ms", "dr", "judge", "sheriff", "trooper", "constable", "cpl", "k9",
    "corporal", "mayor", "superintendent", "inspector", "ofc", "pc", "commander", "father",
    "pastor",
  ]

  /// Written with a capital, and no place.
  static let noPlaces: Set = [
    "police", "department", "sheriff", "sheriff's", "office", "detectives", "detective", "we", "i",
    "if", "pd", "cop", "cops", "coffee", "fire", "rescue", "ems", "national", "weather", "service",
    "crime", "stoppers", "crimestoppers", "alert", "warning", "update", "public",
    "christmas", "halloween", "easter", "happy", "academy", "citizens", "night",
    "officers", "deputies", "st", "am", "pm", "suv", "tv", "id", "english", "spanish", "ford",
    "honda", "toyota", "chevy", "chevrolet", "nissan", "jeep", "dodge", "tesla", "bmw", "kia",
    "apple", "facebook", "instagram", "google", "black", "white", "hispanic", "asian", "god", "dui",
    "fourth", "labor", "memorial", "day", "year", "new", "family", "santa", "k9", "911", "988", "e",
    "important", "attention", "reminder", "please", "thank", "thanks", "road", "street", "traffic",
    "closed", "heads", "breaking", "notice", "advisory", "active", "missing", "found", "lost", "us",
    "crews", "drivers", "residents", "parents", "neighbors", "neighbours", "everyone", "folks",
    "victim", "victims", "chief", "lock", "call", "stay", "avoid", "tip", "line", "bring", "come",
    "there", "here", "then", "what", "when", "where", "who", "how", "why", "or", "and", "but", "so",
  ]

  /// Somewhere or some time, as only those know who know already.
  static let always: Phrases = [
    "usual|same|regular|normal ..1 place|spot|location|venue|hour|room|building|hall|corner|"
      + "desk|table|entrance|lot|bat",
    "usual|same time as|and|,|!|.", "same ..1 time ..2 place",
    "somewhere|someplace in|around|on|off|downtown|uptown|out", "downtown|uptown somewhere",
    "sometime soon|this|next|later|around|in", "some time soon|this|next", "old place|spot",
    "time|place|location|date|details ..3 tba|tbd|announced|follow|come",
  ]

  /// A day that nobody can find in a calendar.
  static let vagueTimes: Phrases = [
    "the other day|night|evening|week|morning|afternoon", "a while ago|back",
    "one day|night|evening recently|last",
    "recently|earlier|lately|sometime|someday", "some time|days|weeks|hours ago",
    "a few|couple ..1 days|weeks|nights ago|back",
    "soon|shortly|later",
  ]

  static let vaguePlaces: Phrases = [
    "the|that|this|our|an|your ..1 area|areas|road|roads|roadway|highway|interstate|freeway|"
      + "motorway|turnpike|parkway|street|streets|bridge|intersection|"
      + "neighborhood|neighbourhood|stretch|scene|location|site|block|region|vicinity|trail|park|parks|stores|store|shops|"
      + "shop|school|building|lot|bank|shore|river|lake|beach|woods|tracks|underpass|overpass|tunnel|alley|mall|gym|church|"
      + "exit|ramp|corner|field|pier|dock|canal|creek|pond|place|crossing|complex|campground",
    "in|near|around|on|at|by|inside a|one|some ..1 store|school|mall|business|building|park|"
      + "parking|church|home|house|street|"
      + "road|neighborhood|apartment|bank|gas|restaurant|bar",
    "north|south|east|west|northern|southern|eastern|western|other|lower|upper part|side|end|"
      + "section",
    "road|street|highway|bridge|lane|lanes|roads|streets closed|shut|blocked", "nearby",
    "in certain|some|several|many|various "
      + "places|areas|neighborhoods|streets|spots",
  ]

  /// Of a danger that may come to anybody.
  static let vagueRegions: Phrases = [
    "going|goes|go ..1 round|around", "around|across|through|about town",
    "locally|hereabouts",
    "north|south|east|west|northern|southern|eastern|western|other|lower|upper part|side|end|"
      + "section",
    "in|around certain|some|several|many|various places|areas|neighborhoods|streets|spots",
    "in|around the|this|our|your area|region|vicinity|neighborhood",
  ]

  /// A day or a clock time.
  static let times: Phrases = [
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|"
      + "thursdays|fridays|saturdays|"
      + "sundays|weekday|weekdays|weekend|weekends|today|tonight|tomorrow|yesterday|overnight|noon|midnight|daily|nightly|"
      + "now|open|monday's|tuesday's|wednesday's|thursday's|friday's|saturday's|sunday's|yesterday's",
    "january|february|march|april|may|june|july|august|september|october|november|december|jan|"
      + "feb|mar|apr|jun|jul|aug|sept|"
      + "sep|oct|nov|dec ..1 #", "# ..1 am|pm|hrs|hours|o'clock",
    "at|by|until|till|from|between|before|after|around|about #",
    "every ..2 day|week|month|morning|evening|night",
    "this morning|afternoon|evening|week|month|summer|fall|spring|winter",
    "last night|week|month|year", "minutes|hours|hour|days ago", "# to|-|–|until|till #",
    "all day|week|night|month|year",
    "right|just now", "during|after|before school|hours|work", "any time|anytime|always|24/7",
  ]

  /// An event to which people are asked.
  static let events: Phrases = [
    "coffee with",
    "meeting|forum|workshop|vigil|cookout|barbecue|bbq|rodeo|clinic|seminar|webinar|"
      + "townhall|giveaway|parade|fireworks|fundraiser|ceremony|concert|movie|picnic|festival|storytime|"
      + "class|surgery|auction", "public hearing", "open house|day|night",
    "town hall", "national night out", "trunk or treat", "shop with", "bike registration|rodeo",
    "car seat check|checks|clinic",
    "shelter|warming|cooling|center|centre|station is|are|'s|opens|open", "shelter's",
    "free ..4 check|checks|event|clinic|training",
    "join us", "doors open",
  ]

  static let invitation: Phrases = [
    "come|join|bring|stop|drop|see|meet|meets|starts|begins|returns|attend|swing|grab|visit|"
      + "rsvp|invited|welcome|invite|back|open|coming|hold|holding|"
      + "hosting|host|held|having"
  ]

  /// It asks those who know where and when, as witnesses do not.
  static let appeal: Phrases = [
    "if you|anyone|anybody ..3 saw|were|see|seen|heard|witnessed|noticed|filmed|have",
    "anyone|anybody|someone who|missing|"
      + "lose|lost|recognize", "did you|anyone|anybody see|saw|lose|hear|film",
    "talk|speak|hear to|with|from ..3 anyone|anybody|you|witnesses",
    "witness|witnesses|witnessed", "were you", "we|officers|detectives are|'re looking for",
    "looking for witnesses|anyone|video",
  ]

  /// It says that something is shut or to be kept clear of.
  static let closing: Phrases = [
    "closed|closing|shut|shutting|blocked|avoid|detour|reopened|reopens|impassable",
    "stay|keep|steer ..2 away|clear|off|out",
    "find another|different way|route", "expect delays", "down across|over|on",
  ]

  static let thieves: Phrases = [
    "thieves|burglars|break-ins|thefts|someone|somebody|man|men|person|people|van|car|coyotes "
      + "..3 targeting|stealing|"
      + "trying|following|approaching|breaking|going|entering|prowling|grabbing|taking"
  ]

  /// A place that those who are asked to come will know.
  static let somePlace: Phrases = ["at|outside|inside|in|on|by|behind the|our|a|an|his|her|their"]
}
