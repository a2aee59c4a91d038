import TextAnalysis

/// A piece of data at its place in a draft, which tells whether it leads to a private person.
///
/// “555-0142” is a desk in one sentence and somebody's kitchen in the next.
struct PersonalDataPlace {
  private let datum: PersonalDatum
  private let draft: ReadDraft
  private let sentence: WrittenSentence

  init(_ datum: PersonalDatum, in draft: ReadDraft) {
    self.datum = datum
    self.draft = draft
    sentence =
      draft.sentences.first { $0.span.overlaps(datum.span) } ?? WrittenSentence(tokens: [])
  }

  var isPrivate: Bool {
    switch datum.kind {
    case .phone: isPrivatePhone
    case .email: isPrivateMailbox
    case .streetAddress: isHome
    case .licensePlate: !draft.has(Self.soughtCars)
    case .birthDate: !sentence.has(["founded|our|department|k9|protect|never"])
    case .paymentCard, .socialSecurityNumber, .bankAccount, .networkAddress, .driverLicense: true
    }
  }

  private var quote: String { draft.quote(datum.span).lowercased() }

  /// The words of the sentence before the data.
  private var before: WrittenSentence {
    WrittenSentence(tokens: sentence.tokens.filter { $0.span.start < datum.span.start })
  }
}

extension PersonalDataPlace {
  private var isPrivatePhone: Bool {
    let digits = quote.filter(\.isNumber)
    let isOwn = draft.policy.phones.contains {
      $0.filter(\.isNumber).suffix(7) == digits.suffix(7)
    }
    let isTollFree =
      ["800", "833", "844", "855", "866", "877", "888"]
      .contains(String(digits.suffix(10).prefix(3))) && digits.count >= 10
    guard !isOwn, !isTollFree else { return false }
    let nearest = WrittenSentence(tokens: Array(before.tokens.suffix(9)))
    let isOfficer = draft.has([
      "detective|officer|sgt|sergeant|deputy|constable|lieutenant|lt|det "
        + "Nn"
    ])
    if nearest.has(Self.privateLines) || !isOfficer && nearest.has(Self.pronounLines) {
      return true
    }
    if before.has(Self.owners) { return true }
    return !nearest.has(Self.desks) && namesSomebody(nearest)
  }

  /// A name without a rank: “call Renee Polk at”.
  private func namesSomebody(_ words: WrittenSentence) -> Bool {
    guard let first = words.tokens.firstIndex(where: \.isPerson) else { return false }
    let lead = words.tokens[..<first].suffix(2).map(\.text)
    return !lead.contains(where: PersonNames.titles.contains)
  }

  private static let desks: Phrases = [
    "desk|office|extension|ext|hotline|helpline|tipline|dispatch|line|bureau|unit|center|centre|"
      + "department|police|sheriff's|records|coordinator|liaison|advocate|recruiter|director|"
      + "detective|investigator|det|inv|sgt|crime|stoppers|services|clinic|hospital|utility",
    "nonemergency", "non emergency", "team|shelter|counter|press|media|clerk",
  ]

  private static let privateLines: Phrases = [
    "his|her|their|own|whose|home|personal|private ..2 number|phone|cell|cellphone|mobile|landline",
    "his|her|home line|landline",
    "his|her ..1 \(Words.partners)|\(Words.parents)|\(Words.siblings)|son|daughter|landlord|boss|"
      + "roommate",
    "at home", "home phone|number|line", "'s ..1 number|phone|cell|mobile",
    "suspect|victim|caller|driver|owner|landlord|neighbor|husband|wife|mother|father|mom|dad|"
      + "parents "
      + "at|on|is|:", "you gave us", "cell|mobile|whatsapp", "ring|call|text|reach|phone you on|at",
    "mum|mom|dad|wife|husband|nan|gran|home|ice ,|:|#|-|at|on", "emergency contact",
  ]

  private static let owners: Phrases = [
    "owner|driver|family|parents|husband|wife ..9 reached|reachable on|at|by"
  ]

  private static let pronounLines: Phrases = [
    "call|text|ring|reach|dial|phone|contact|message|calling|texting ..1 him|her"
  ]

  private var isPrivateMailbox: Bool {
    let parts = quote.split(separator: "@")
    guard let name = parts.first, let host = parts.last, parts.count == 2 else { return false }
    if draft.policy.domains.contains(where: { host.hasSuffix($0.lowercased()) }) { return false }
    let labels = host.split(separator: ".")
    if labels.suffix(2).contains("gov") || labels.contains("mil") || labels.last == "us" {
      return false
    }
    if Self.offices.contains(String(name)) { return false }
    return labels.contains { Self.providers.contains(String($0)) }
      || sentence.has(["his|her|him|personal|suspect|victim|owner|driver|landlord", "you gave us"])
  }

  private static let offices: Set = [
    "info", "press", "media", "tips", "tip", "help", "contact", "photos", "news", "support",
    "records", "police", "office", "volunteer", "volunteers", "donations", "pio", "complaints",
    "recruiting", "jobs", "clerk", "events", "feedback", "questions", "video", "community",
  ]

  private static let providers: Set = [
    "gmail", "googlemail", "yahoo", "ymail", "hotmail", "outlook", "live", "msn", "icloud", "me",
    "aol",
    "proton", "protonmail", "mail", "mailbox", "inbox", "comcast", "verizon", "att", "gmx", "email",
    "webmail", "fastmail", "zoho", "hushmail", "sbcglobal", "bellsouth", "cox", "home",
  ]
}

extension PersonalDataPlace {
  private var isHome: Bool {
    let isOwn = draft.policy.addresses.contains { $0.lowercased().contains(quote) }
    guard !isOwn, !sentence.has(["\(digits) block"]) else { return false }
    let nearest = WrittenSentence(tokens: Array(before.tokens.suffix(12)))
    if nearest.has(Self.homes) { return true }
    let last = WrittenSentence(tokens: Array(before.tokens.suffix(4)))
    return !sentence.has(Self.publicPlaces)
      && (nearest.has(Self.houses) || sentence.has(Self.calls) || last.has(["Nn ,|#|of|at|from"]))
  }

  private var digits: String { String(quote.prefix { $0.isNumber }) }

  /// Words that make an address a home.
  private static let homes: Phrases = [
    "lives|resides|residence|residing|knock|porch|doorstep|postcard|landlord|tenant",
    "live|living at",
    "his|her|their|family's|suspect's|victim's|'s ..1 home|house|apartment|apt|address|place|"
      + "condo|trailer|"
      + "duplex|flat", "home address", "address is|:|of",
    "he|she|they|him|who|family lived|is|staying|stays|at|home|of", "mr|mrs|ms Nn ,? of|at",
    "Nn ,? ..2 # ,? of|from",
  ]

  /// Words that do so unless the address is a public place's.
  private static let houses: Phrases = [
    "home|house|apartment|residence|trailer|condo|flat|party at|is|,|on",
    "family|mother|victim|suspect|owner",
  ]

  private static let calls: Phrases = [
    "warrant|warrants|raid|raided|domestic|disturbance|overdose|welfare|burglary|burglarized|noise|"
      + "barricaded|arrested|arrest|searched"
  ]

  private static let publicPlaces: Phrases = [
    "media|press|staging|briefing|center|centre|school|church|library|station|hall|hospital|"
      + "shelter|park|"
      + "clinic|headquarters|mall|gym|desk|counter|hq|grange|market|fair|class|meeting|open|bring|"
      + "reunification|assistance|courthouse|office|site|closed|closure|between|museum|store|"
      + "intersection|detour|block|stadium|arena|theater|hotel|bank|pharmacy|restaurant|cafe|bar|"
      + "academy|lobby|register|apply|join|visit|pick|drop|training|lot|community|department|"
      + "precinct|substation|apartments|shop|depot|garage|campus|temple|mosque|club|association"
  ]

  /// A car that everybody is asked to look for.
  static let soughtCars: Phrases = [
    "amber|abducted|abduction|wanted|stolen|missing|carjacked|carjacking|kidnapped|lookout|fled|"
      + "endangered|bolo|taken", "hit and run", "look|looking|search|searching for|out",
    "if you see|spot", "see|seen|spot|spotted ..3 car|truck|van|suv|vehicle|sedan|it", "last seen",
    "protect|never ..3 plate|plates", "silver|purple alert",
  ]
}
