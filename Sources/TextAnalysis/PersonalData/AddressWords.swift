/// Words that addresses are made of, in lower case.
enum AddressWords {
  static let strong: Set<String> = set(
    """
    street st str avenue ave av road rd boulevard blvd lane ln drive dr terrace crescent cres \
    parkway pkwy turnpike thoroughfare
    """
  )

  /// Also parts of other names, so that these need more than a capital.
  static let weak: Set<String> = set(
    """
    court ct place pl circle cir trail trl way square sq row walk loop plaza alley mews gardens \
    grove hill gate quay wharf heights ridge run path pike crossing point view vale park green \
    rise close croft chase highway hwy expressway broadway landing commons bend cove manor estate \
    estates meadow meadows villas villa creek
    """
  )

  /// A kind of street that stands before its name.
  static let leading: Set<String> = set(
    """
    rue rua rúa calle avenida avenue av ul ulica strada straße chemin allée impasse quai route \
    boulevard bd place praia praça plaza carrera viale corso piazza c λ λεωφόρος avda paseo \
    camino
    """
  )

  /// Leading words that need a number before them or a cue: they are common words too.
  static let shyLeading: Set<String> = [
    "c", "place", "route", "av", "bd", "plaza", "avenue", "boulevard", "ul",
  ]

  static let compoundEndings: [String] = [
    "strasse", "straße", "gasse", "gassen", "weg", "platz", "vej", "vejen", "gade", "gata",
    "gatan", "vägen", "vegur", "veien", "vegen", "katu", "kuja", "laan", "straat", "stræde",
    "stien", "vænget", "götu", "gården", "allee", "vangen", "toften",
  ]

  static let foreignSuffixes: Set<String> = [
    "út", "útja", "utca", "tér", "põik", "gate", "gata", "terrasse", "allé", "vej", "straße",
    "strasse", "weg", "kapu", "krt", "trg", "cesta", "plass",
  ]

  static let linking: Set<String> = set(
    """
    of the de la le les du des da do dos das di del della delle dei der van von z na en el al ibn \
    und et y st ten op den lieutemants mac
    """
  )

  static let directions: Set<String> = set(
    """
    n s e w ne nw se sw north south east west northeast northwest southeast southwest ouest est \
    nord sud
    """
  )

  static let units: Set<String> = set(
    "apt apartment suite ste unit flat room rm floor fl trailer lot bldg building appt psc cmr"
  )

  /// A word after which a place somebody lives at or gets mail at is named.
  static let homes: Set<String> = set(
    """
    live lives lived living reside resides resided residing resident address addresses home \
    residence mail mailed deliver delivered ship shipped meet house apartment sent
    """
  )

  /// What a number after these words is, is no house.
  static let numbered: Set<String> = set(
    """
    route highway hwy exit mile interstate us sr cr day age aged no no. number numbers channel \
    district ward precinct zone engine ladder unit units station case phase tier chapter section \
    january february march april may june july august september october november december by \
    until since before after nearly about over the our this annual top
    """
  )

  /// In no name of a street or town, though they may be written with a capital.
  static let notNames: Set<String> = set(
    """
    block blocks mile miles am pm officers officer people men women percent minutes hours days \
    weeks months years feet lanes cars vehicles units shots calls arrests january february march \
    april june july august september october november december monday tuesday wednesday thursday \
    friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec and or but to in on at \
    is are was were be been with for from by as that this it i you we they he she his her my your \
    our their its because which who if than then so not about since past per vs more most less \
    will would could should has have had can also only all any no next when while into out up
    """
  )

  static let states: Set<String> = set(
    """
    al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm \
    ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc pr gu vi ab bc mb nb nl ns nt nu on \
    pe qc sk yt ae ap aa
    """
  )

  static let stateNames: Set<String> = set(
    """
    alabama alaska arizona arkansas california colorado connecticut delaware florida georgia \
    hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts \
    michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon \
    pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming ontario quebec \
    québec alberta manitoba saskatchewan england scotland wales
    """
  )

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
