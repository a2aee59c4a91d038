extension Words {
  /// Something bad happened, so that naming people can hurt them.
  static let harm =
    "arrest|arrested|arrests|charged|charges|custody|detained|cited|booked|suspect|suspects|"
    + "accused|"
    + "victim|victims|hurt|injured|injuries|wounded|shot|shooting|stabbed|stabbing|assault|"
    + "assaulted|"
    + "attacked|attack|robbed|robbery|killed|died|dead|death|drowned|drowning|crash|collision|"
    + "overdose|overdosed|suicide|hospital|hospitalized|hospitalised|abuse|abused|abusing|molested|"
    + "rape|raped|raping|abusing|sexual|sexually|grooming|trafficked|trafficking|threat|threats|"
    + "threatened|"
    + "threatening|"
    + "weapon|gun|knife|drugs|vandalism|arson|burglary|theft|stole|stolen|stealing|fight|fighting|"
    + "beaten|bullied|bullying|neglect|neglected|kidnapped|abducted|incident|investigation|"
    + "investigating|juvenile|court|pleaded|convicted|crime|harming|harmed|shoplifting|runaway|"
    + "domestic|restraining|hoax|swatting|struck|airlifted|explicit|pictures|images|"
    + "fire|arson|spoken|questioned|interviewed|enquiries|inquiries|treated|depression|911|own|"
    + "ventilator|pulled|ambulance|paramedics|medics|rescued|damage|damaged|graffiti|trespass|"
    + "trespassing|involved|responsible|windows|asthma|seizure|"
    + "escaped|escape|wandered|unattended|prank|caught|witness|witnessed|hazing|expelled|suspended"

  /// Crimes whose victims are never to be known.
  static let sexualHarm =
    "rape|raped|raping|abusing|rapist|sexual|sexually|molest|molested|molesting|molestation|"
    + "sodomy|incest|"
    + "grooming|"
    + "groomed|trafficked|trafficking|lewd|fondled|fondling|groped|groping|exploitation|indecent|"
    + "voyeurism|upskirt|sextortion|revenge|nude|nudes|explicit|prostitution|pimp|pimping|obscene"

  /// Violence among people who live or lived together.
  static let domesticHarm =
    "domestic|strangled|strangling|choked|choking|battered|abusive|abuser|restraining|protective|"
    + "stalking|stalked|coercive|controlling|abuse|abused|abusing|beat|beating|assaulting|"
    + "assaulted|"
    + "hit|punched|threatened|threatening|attacked|attacking|battery|assault"

  /// What makes one young person stand out.
  static let standing =
    "captain|ace|star|standout|quarterback|pitcher|goalie|goalkeeper|striker|lifeguard|"
    + "valedictorian|salutatorian|"
    + "varsity|"
    + "cheerleader|cheerleading|wrestler|swimmer|drummer|violinist|scout|linebacker|"
    + "rower|rowing|soprano|prefect|homecoming|prom|starter|gymnast|dancer|cellist|trumpet|"
    + "shortstop|catcher|defender|midfielder|fullback|altar|mascot"
}
