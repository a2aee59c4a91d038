import TextAnalysis

/// Keeps telephone numbers, addresses, plates and birth dates of people out of posts.
///
/// Once published, private data cannot be taken back, and strangers act on it. License data is also
/// protected by the federal Driver's Privacy Protection Act. The agency's own lines, and the street
/// address of a public building where people should go, are fine; so is “the 1200 block of”, and so
/// is the plate of a car that everybody is asked to look for.
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
    let data = PersonalDataFinder.data(in: draft.scalars).compactMap {
      finding(about: $0, in: draft)
    }
    let further = findings(of: Self.faults, in: draft) + barePlates(in: draft)
    return data + further.filter { finding in !data.contains { $0.span.overlaps(finding.span) } }
  }

  /// Plates without the word: “to the driver of MTL-4093”.
  private func barePlates(in draft: ReadDraft) -> [Finding] {
    guard !draft.has(PersonalDataPlace.soughtCars) else { return [] }
    return draft.sentences.flatMap { sentence in
      sentence.matches(Self.carsAndCodes).compactMap { range in
        let tokens = sentence.tokens[range].suffix(2)
        guard let letters = tokens.first, let digits = tokens.last, tokens.count == 2,
          letters.letterCase == .capitals, (2...4).contains(letters.text.count),
          (3...4).contains(digits.text.count)
        else { return nil }
        let span = TextSpan(start: letters.span.start, end: digits.span.end)
        return finding(
          .block, in: draft, at: span,
          what: "looks like a license "
            + "plate.", how: Self.how)
      }
    }
  }

  private static let how = "Leave it out. Give the agency's own line if people should get in touch."

  private func finding(about datum: PersonalDatum, in draft: ReadDraft) -> Finding? {
    let place = PersonalDataPlace(datum, in: draft)
    guard place.isPrivate else { return nil }
    let how =
      datum.kind == .streetAddress
      ? "Name the block (“the 1200 block of Oak Street”), or leave the place out." : Self.how
    return finding(.block, in: draft, at: datum.span, what: datum.kind.what, how: how)
  }

  private static let carsAndCodes: Phrases = ["driver|owner|owners of|, ..2 #"]

  private static let street =
    "street|st|avenue|ave|road|rd|lane|ln|drive|dr|court|ct|boulevard|blvd|circle|terrace|row|close"

  private static let faults = [
    PhraseFault(
      severity: .block,
      what: "is a date of birth.",
      how: how,
      patterns: [
        "dob|born|birthday|birthdate|birth ..2 0~|1~|2~|3~|4~|5~|6~|7~|8~|9~",
        "born ..1 january|february|march|april|may|june|july|august|september|october|november|"
          + "december",
        "date of birth",
      ],
      unless: [
        "our|department|founded|k9|foal|puppies|minutes|baby|boy|girl",
        "protect|never|asks|scam|scammers",
      ]
    ),
    PhraseFault(
      severity: .block,
      what: "tells where a person lives.",
      how: "Leave the street out; the town is enough.",
      patterns: [
        "Nn|Aa , # , of|from|on ..2 Aa \(street)",
        "he|she|who|Nn|family|they lives|resides|lived|living|live|stays|staying ..2 on|at|in|off "
          + "..3 "
          + "Aa \(street)",
        "social security number|# ..2 #",
        "passport|licence|license|card|account|id|pass|policy|member|student|medicare|bus|library "
          + "..2 no|number|num ..3 #",
        "pass|card|licence|license|passport|permit ..8 card|no|number ,? #",
        "passport number|# ..3 #", "door code", "garage|gate code is|#",
      ],
      unless: ["shelter|shelters|scam~|never|anyone"]
    ),
  ]
}

extension PersonalDatum.Kind {
  fileprivate var what: String {
    switch self {
    case .phone: "is a telephone number of a person, not of the agency."
    case .email: "is a person's e-mail address."
    case .paymentCard: "looks like the number of a payment card."
    case .socialSecurityNumber: "looks like a Social Security number."
    case .bankAccount: "looks like a bank account."
    case .networkAddress: "is a network address."
    case .birthDate: "is a date of birth."
    case .driverLicense: "looks like a driver's license number."
    case .licensePlate: "looks like a license plate."
    case .streetAddress: "is a street address."
    }
  }
}
