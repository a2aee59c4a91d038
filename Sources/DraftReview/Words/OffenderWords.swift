/// Words that make a person the one who did it, and words that hold that back.
enum OffenderWords {
  static let nouns = """
    mastermind~|ringleader~|kingpin~|accomplice~|menace|killer~|murderer~|rapist~|burglar|burglars|burglar's|robber|robbers|thief|thieves|terrorist~|\
    bomber~|arsonist~|firebug|kidnapper~|abductor~|molester~|predator~|paedophile~|pedophile~|\
    criminal|criminals|crook|crooks|perpetrator~|culprit~|offender|offenders|attacker~|assailant~|\
    shooter|shooters|gunman|gunmen|stabber~|knifeman|carjacker~|hijacker~|vandal|vandals|tagger~|\
    trafficker~|smuggler~|scammer~|fraudster~|swindler~|conman|conmen|embezzler~|forger~|hacker~|\
    shoplifter~|pickpocket~|prowler~|stalker~|abuser~|mugger~|looter~|poacher~|pirate|pirates|\
    bandit|bandits|groomer~|intruder~|hoaxer~|swatter|perp|perps|baddie~|villain~|felon|felons|\
    trespasser~|snatcher~|slasher~|sniper|blackmailer~|extortionist~|rustler~|counterfeiter~|\
    arsonists|wrongdoer~|joyrider~|peeper|flasher|batterer|assassin|executioner
    """

  /// Deeds that are crimes, as done: “robbed”.
  static let done = """
    robbed|stole|stabbed|shot|killed|murdered|raped|molested|groomed|assaulted|attacked|punched|\
    burglarized|burgled|ransacked|torched|kidnapped|abducted|carjacked|mugged|snatched|swindled|\
    scammed|defrauded|conned|embezzled|vandalized|vandalised|smashed|slashed|terrorized|terrorised|\
    strangled|drugged|abused|tricked|lured|looted|poached|forged|trafficked|pocketed|victimized|\
    fleeced|duped|tortured|poisoned|rammed|gunned|executed|shoplifted|hijacked|cheated|preyed|\
    plundered|extorted|blackmailed|bilked|choked|knifed|pickpocketed|beat|harmed
    """

  /// The same after “has”.
  static let participles = done + "|stolen|beaten|taken|broken|set|sold"

  /// The same after “has been”: “robbing”.
  static let doing = """
    robbing|stealing|stabbing|shooting|killing|raping|molesting|grooming|assaulting|attacking|\
    punching|burglarizing|burgling|ransacking|torching|kidnapping|abducting|carjacking|mugging|\
    snatching|swindling|scamming|defrauding|conning|embezzling|vandalizing|smashing|slashing|\
    terrorizing|terrorising|abusing|tricking|luring|looting|poaching|forging|trafficking|pocketing|\
    taking|breaking|setting|selling|dealing|targeting|preying|plaguing|passing|helping|hitting|\
    lifting|swiping|harassing|stalking|tagging|dumping|cutting|draining|cheating|fleecing|\
    prowling|creeping|shoplifting|lighting|starting|threatening|raiding|peddling
    """

  /// What holds the words back, when it stands shortly before them.
  static let heldBack: Phrases = [
    """
    suspected|suspicion|alleged|allegedly|alleges|allege|allegation|allegations|accused|accuses|\
    believed|believe|possible|potential|whether|if|who|would|could|might|accusing|suspects|suspect|\
    claiming|claim|charged|charges|charge|count|counts|being
    """
  ]
}
