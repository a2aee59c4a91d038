extension Words {
  static let suspects =
    "suspect|suspects|suspect's|gunman|gunmen|shooter|shooters|attacker|attackers|assailant|robber|"
    + "robbers|burglar|burglars|thief|thieves|bomber|stabber|killer|murderer|arsonist|rapist|abuser|"
    + "abductor|kidnapper|carjacker|offender|offenders|perpetrator|perpetrators|perp|perps|defendant|"
    + "defendants|arrestee|arrestees|accused|intruder|intruders|prowler|culprit|dealer|trafficker"

  static let victims =
    "victim|victims|victim's|survivor|survivors|deceased|complainant|complainants|decedent|casualty|"
    + "casualties|injured|wounded|dead|patient|patients"

  static let witnesses =
    "witness|witnesses|bystander|bystanders|informant|informants|informer|tipster|tipsters|caller|"
    + "source|sources|snitch|passerby|whistleblower"

  /// Grown-up or unspecified people.
  static let adults =
    "man|men|woman|women|male|males|female|females|person|persons|people|guy|guys|gentleman|"
    + "gentlemen|gent|lady|ladies|individual|individuals|driver|drivers|motorist|motorcyclist|rider|"
    + "passenger|passengers|pedestrian|cyclist|bicyclist|resident|residents|neighbor|neighbour|"
    + "subject|subjects|homeowner|owner|tenant|husband|wife|mother|father|mom|dad|son|daughter|"
    + "brother|sister|fella|dude|folks|customer|clerk|employee|worker|swimmer|hiker|runner|jogger"

  static let pronouns =
    "he|she|they|him|her|them|his|their|himself|herself|themselves|he's|she's|he'd|she'd"

  /// Anybody who could have a record, an injury or a home.
  static let persons = [
    suspects, victims, witnesses, adults, minors, pronouns,
  ].joined(separator: "|")
}
