/// Keeps people's health out of posts, beyond “taken to the hospital”.
///
/// Most police agencies are not bound by HIPAA. Hospitals, state law and decency set limits all the
/// same. In a 2023 search for a missing woman in Lancashire, England, a review found that making her
/// health public was lawful, but avoidable and unnecessary.
///
/// Source: Rollcall's release matrix; College of Policing review of Lancashire Constabulary (2023).
///
/// To mend it, say that people were hurt and where help is; leave the condition to the hospital.
///
/// - Bad: “The victim has a gunshot wound to the neck and is in a coma.”
/// - Good: “Four people were hurt and taken to the hospital.”
package struct MedicalDetail: ReviewRule {
  package static let id = "medical-detail"
  package static let why =
    "A person's health is theirs and their family's. The hospital speaks about it, if they agree."

  package init() {}

  package func findings(in draft: ReadDraft) -> [Finding] {
    findings(of: Self.faults, in: draft)
  }

  private static let how = "Say only that people were hurt and taken to the hospital."

  private static let services: Phrases = [
    "resources|helpline|hotline|988|awareness|training|clinic|program|prevention|workshop|counselors",
    "not|don't|won't|cannot|can't ..2 release|share|discuss|comment|give|confirm",
    "campaign|vaccine|vaccines|blood drive|donate",
  ]

  private static let faults = [
    PhraseFault(
      severity: .block,
      what: "describes an injury or an illness.",
      how: how,
      patterns: [
        "wound|wounds|bullet|shot|stabbed|hit|struck|injury|injuries to|in the|his|her|their ..1 "
          + "head|neck|chest|leg|arm|back|stomach|abdomen|face|shoulder|torso|foot",
        "gunshot wound|wounds to", "lost ..3 blood|consciousness|leg|arm|eye|pulse",
        "is|are|was|in ..2 coma|surgery|paralyzed|intubated|unconscious|braindead",
        "overdosed|miscarried", "died of|by|from ..1 overdose|suicide|gunshot|bleeding",
        "killed himself|herself|themselves|themself", "committed suicide",
        "autopsy ..3 shows|found",
      ],
      unless: services
    ),
    PhraseFault(
      severity: .block,
      what: "tells a person's condition or history of health.",
      how: how,
      patterns: [
        "suffers|suffered|suffering|history|struggled|struggles|diagnosed|struggling from|of|with ..2 "
          + "mental|depression|schizophrenia|bipolar|addiction|alcohol~|drug|drugs|illness|dementia|"
          + "autism|epilepsy|diabetes|hiv|ptsd|seizures|asthma|cancer",
        "he|she|suspect|victim|man|woman|driver|patient|they is|are|was|were ..2 bipolar|schizophrenic|"
          + "suicidal|pregnant|drunk|intoxicated|high|psychotic|hiv|autistic|diabetic",
        "mentally ill ..1 man|woman|suspect|person|subject", "off his|her|their meds|medication",
        "blood alcohol ..3 #", "tested positive|negative",
      ],
      unless: services
    ),
    PhraseFault(
      severity: .warn,
      what: "tells how people are doing in hospital.",
      how: how,
      patterns: [
        "in|is|are|remains|remain ..2 critical|stable|serious|grave|fair|guarded condition",
        "is|are|remains|remain|listed critical|stable", "life threatening",
        "fighting for ..1 life",
        "expected to survive|recover|live", "not expected to survive|live",
        "critically injured|hurt|wounded",
      ],
      unless: services
    ),
  ]
}
