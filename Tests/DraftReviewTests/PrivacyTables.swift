import DraftReview

extension RuleTable {
  static let privacy: [RuleTable] = [
    RuleTable(
      rule: ProtectedIdentity(),
      wrong: [
        "The victim, Elena Marsh, was taken to hospital.", "Tyler Brook, 15, was arrested today.",
        "A 14-year-old Jonas Reed is in custody.", "Owen Marsh was killed at the mall.",
        "The gunman is Caleb Rourke, a student.", "The suspect was identified as Carl Vane.",
        "The victim was identified as Priya Nand.", "The boy, named Leo Park, is hurt.",
      ],
      right: [
        "A 15-year-old was arrested today.",
        "One person was taken to hospital. We will not name anyone.",
        "Missing: Mia Lund, 8, last seen on Oak Street.",
        "The suspect, Carl Vane, 34, was charged with murder.",
        "The victim was identified by the family as Ada Holm.",
        "Chief Dana Ortiz will speak at 4 pm.",
        "Gunman Takes Hostages At Downtown Coffee Shop This Morning",
        "The victim was identified as John Reed. The coroner has told his family.",
        "The student named online is not involved.", "Officers are at Harbor Point Mall.",
      ]
    ),
    RuleTable(
      rule: PersonalData(),
      wrong: [
        "Call him at 555-0188.", "Her number is (555) 123-4567.", "Write to jane.doe@mailbox.com.",
        "He lives at 214 Oak Street.", "Date of birth 6/13/1987.", "His SSN is 123-45-6789.",
        "The car had plate 7ABC123.", "She was born on May 4.",
      ],
      right: [
        "Call our tip line, 555-0142.", "Family line: 555-555-0148.", "In danger? Call 911.",
        "Officers are in the 1200 block of Oak Street.",
        "The reunification center is at 410 Alder Street.",
        "Visit us at 12 Center Street.", "Write to tips@fairhaven.gov.",
        "Next update 2:20 pm on 6/13/2026.",
        "AMBER Alert: look for a blue van, plate 7ABC123.", "Call 1-800-273-8255 for help.",
        "Evacuees can call the Emergency Operations Center at 303-555-7730.",
        "Send photos to photos@fire.example.",
      ]
    ),
  ]
}
