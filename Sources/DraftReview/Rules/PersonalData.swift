import TextAnalysis

/// Keeps telephone numbers, addresses, plates and birth dates of people out of posts.
///
/// Once published, private data cannot be taken back, and strangers act on it. License data is also
/// protected by the federal Driver's Privacy Protection Act. The agency's own lines, and the street
/// address of a public building where people should go, are fine; so is “the 1200 block of”.
///
/// Source: 18 USC 2721–2725 (DPPA).
///
/// To mend it, leave the data out and give the agency's own line.
///
/// - Bad: “The driver lives at 214 Oak Street, call him at 555-0188.”
/// - Good: “Call our tip line if you know the driver.”
package struct PersonalData: ReviewRule {
  package static let id = "personal-data"
  package static let why =
    "Private data cannot be taken back once it is public, and strangers act on it."

  package init() {}

  package func findings(in draft: ReadDraft) -> [Finding] {
    let numbers = DigitRun.runs(in: draft.scalars).compactMap { finding(about: $0, in: draft) }
    let emails = draft.tokens.filter { $0.kind == .email && !Self.isOfficial($0.text) }.map {
      finding(.block, in: draft, at: $0.span, what: "is an e-mail address.", how: Self.how)
    }
    let all =
      numbers + emails + addresses(in: draft)
      + plates(in: draft) + findings(of: Self.faults, in: draft)
    return all.enumerated().filter { index, finding in
      !all.prefix(index).contains { $0.span.overlaps(finding.span) }
    }.map(\.element)
  }

  private static let how = "Leave it out. Give the agency's own line if people should get in touch."

  private func finding(about run: DigitRun, in draft: ReadDraft) -> Finding? {
    if run.isSocialSecurityNumber {
      return finding(
        .block,
        in: draft,
        at: run.span,
        what: "looks like a Social Security number.",
        how: Self.how
      )
    }
    guard run.isPhone, !draft.policy.phones.contains(where: { run.isSamePhone(as: $0) }),
      !isServiceLine(run, in: draft)
    else {
      return nil
    }
    return finding(
      .block,
      in: draft,
      at: run.span,
      what: "is a telephone number that is not the agency's.",
      how: Self.how
    )
  }

  /// Mailboxes of authorities, and of an office instead of a person.
  private static func isOfficial(_ email: String) -> Bool {
    let parts = email.lowercased().split(separator: "@")
    guard let name = parts.first, let host = parts.last else { return false }
    let ending = host.split(separator: ".").suffix(2)
    return offices.contains(String(name)) || ending.contains("gov") || ending.contains("mil")
      || host.hasSuffix(".us")
  }

  private static let offices: Set = [
    "info", "press", "media", "tips", "tip", "help", "contact", "photos", "news", "support",
    "records",
    "police", "office", "volunteer", "volunteers", "donations", "pio",
  ]

  /// A line of some office that people are asked to call, with no person in the sentence.
  private func isServiceLine(_ run: DigitRun, in draft: ReadDraft) -> Bool {
    let sentence = draft.sentences.first { $0.span.overlaps(run.span) }
    return sentence.map { $0.has(Self.services) && !$0.has(Self.persons) } ?? false
  }

  private static let services: Phrases = [
    "line|lines|hotline|helpline|center|office|desk|dispatch|shelter|hospital|consulate|clinic|council",
    "emergency|donations|donate|volunteers|information|info|assistance|cross|department|bureau|county",
  ]

  private static let persons: Phrases = [
    "his|her|him|their|he|she|they|driver|suspect|victim|witness|owner|neighbor|man|woman|mother|father"
  ]

  private func addresses(in draft: ReadDraft) -> [Finding] {
    draft.sentences.flatMap { sentence in
      sentence.matches(Self.streetAddress).compactMap { range -> Finding? in
        let span = sentence.span(of: range)
        let quote = draft.quote(span).lowercased()
        let isOwn = draft.policy.addresses.contains { $0.lowercased().contains(quote) }
        let isHome = sentence.has(Self.homes)
        guard !isOwn, isHome || !sentence.has(Self.publicPlaces) else { return nil }
        return finding(
          isHome ? .block : .warn,
          in: draft,
          at: span,
          what: "is a street address.",
          how: "Name the block (“the 1200 block of Oak Street”), or leave the place out."
        )
      }
    }
  }

  /// A word of letters and digits near “plate”; alerts for a wanted car need it.
  private func plates(in draft: ReadDraft) -> [Finding] {
    guard !draft.has(["amber|abducted|abduction|wanted|stolen|missing"]) else { return [] }
    return draft.sentences.flatMap { sentence -> [Finding] in
      guard sentence.has(["plate|plates|tag|tags|registration"]) else { return [] }
      return sentence.tokens.filter { $0.isSpoken && Self.isPlate(draft.quote($0.span)) }.map {
        finding(.block, in: draft, at: $0.span, what: "looks like a license plate.", how: Self.how)
      }
    }
  }

  private static func isPlate(_ text: String) -> Bool {
    (5...8).contains(text.count) && text.contains(where: \.isNumber)
      && text.contains(where: \.isLetter)
      && text.allSatisfy { $0.isNumber || $0.isUppercase }
  }

  private static let digit = "0~|1~|2~|3~|4~|5~|6~|7~|8~|9~"

  private static let street =
    "street|st|avenue|ave|road|rd|lane|ln|drive|dr|court|ct|boulevard|blvd|way|circle|place|terrace|"
    + "parkway|highway"

  private static let streetAddress: Phrases = [
    "\(digit) Aa ..2 \(street)", "\(digit) n|s|e|w Aa ..2 \(street)", "apartment|apt|unit|suite #",
  ]

  private static let homes: Phrases = [
    "home|house|apartment|apt|lives|lived|resides|residence|resident|family's|address|his|her|their"
  ]

  private static let publicPlaces: Phrases = [
    "media|press|staging|briefing|center|school|church|library|station|hall|hospital|shelter|park|clinic|headquarters|mall|gym|"
      + "reunification|assistance|court|courthouse|office|site|closed|closure|between|museum|store|"
      + "intersection|detour|block|stadium|arena|theater|hotel"
  ]

  private static let faults = [
    PhraseFault(
      severity: .block,
      what: "is a date of birth.",
      how: how,
      patterns: [
        "dob|born|birthday|birthdate|birth ..2 0~|1~|2~|3~|4~|5~|6~|7~|8~|9~",
        "born ..1 january|february|march|april|may|june|july|august|september|october|november|december",
        "date of birth",
      ],
      unless: ["our|department|founded|k9|foal|puppies", "protect|never|asks|scam|scammers"]
    )
  ]
}
