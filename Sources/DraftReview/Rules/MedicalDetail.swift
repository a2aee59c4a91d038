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

  /// Help, advice and figures speak of nobody's health in particular.
  private static let general: Phrases = [
    "resources|helpline|hotline|988|awareness|training|clinic|workshop|counselors|counsellors|"
      + "course",
    "not|don't|won't|cannot|can't|never ..3 release|share|discuss|comment|give|confirm|describe|"
      + "say",
    "awareness|walk|5k|fundraiser|research|ribbon|pink|risk|museum",
    "campaign|vaccine|vaccines|blood drive|donate", "if you|you're|your|someone|somebody|anyone",
    "percent|%|statistics|data|per|average|annual|nationwide|statewide|every", "since january",
    "dog|dogs|k9|horse|puppy|cat|deer|coyote|vet|vets|bear|owl|goose", "signs of", "symptoms",
    "crashes|deaths|overdoses|collisions last|this|in|since|so", "can cause|be|lead|kill",
    "perhaps|or diabetic|lost|exhausted", "pill|pills ..5 tested|contain|contains|stamped|sold",
    "living with", "people with", "families of|with", "support group|groups", "scam|scammer~",
  ]

  private static let faults = injuryFaults + stateFaults + mindFaults
}

extension MedicalDetail {
  private static let injuryFaults = [
    PhraseFault(
      severity: .block,
      what: "describes an injury.",
      how: how,
      patterns: Phrases(
        [
          "\(Words.harmed) ..2 \(Words.body)",
          "\(Words.body) injury|injuries|trauma|wound|wounds|fracture|fractures|surgery|laceration",
          "shot|stabbed|hit|struck|cut|slashed|grazed|bitten|wound|wounds|bullet|bullets|injury|"
            + "injuries|burns|punched|kicked|beaten|round|rounds|shrapnel|gash|cuts "
            + "in|to|through|on|across|about the|his|her|their|both|one|an? ..1 \(Words.body)",
          "\(Words.injuries)",
        ] + Words.wounds),
      unless: general + [
        "tattoo|tattoos|scar|scars|wearing|hair|beard", "broken down|bone of", "hit and run call",
      ],
      mayBeDenied: true
    ),
    PhraseFault(
      severity: .block,
      what: "tells how somebody is treated.",
      how: how,
      patterns: [
        "is|are|was|were|in|into|out|needs|needed|undergoing|underwent|after|had|for|through ..3 "
          + "coma|surgery|transfusion|ventilator|icu|nicu|operation",
        "on ..1 life support|ventilator", "intensive care", "operated on", "in rehab|detox",
        "under psychiatric care|evaluation",
        "psychiatric|mental hold|hospital|ward|evaluation|unit",
        "committed to ..2 hospital|ward|facility", "trauma center|centre|unit with",
        "came|come|brought|woke back|around|up after|with|by ..4 dose|doses|naloxone|narcan",
        "revived|saved|brought ..5 naloxone|narcan", "naloxone|narcan ..6 him|her|back",
      ],
      unless: general
    ),
  ]

  private static let stateFaults = [
    PhraseFault(
      severity: .block,
      what: "tells how somebody is doing.",
      how: how,
      patterns: [
        "critical|stable|serious|grave|fair|guarded|satisfactory condition",
        "is|are|was|were|remains|remain|listed|still|in ..1 critical|stable ,|.|at|in|and|but|"
          + "after|tonight",
        "critical but stable", "life threatening",
        "fighting|battling|clinging|fight ..2 for|to ..2 life|lives|live|survive",
        "expected to ..2 survive|recover|live|recovery|pull|be okay|be ok|be fine",
        "expected to make ..3 recovery", "full recovery", "not expected to ..1 survive|live|make",
        "critically|gravely|seriously|severely|badly injured|hurt|wounded|ill|burned",
        "may|might|will|won't|never ..2 walk|talk|see|make again|it",
        "can't|cannot|unable|couldn't ..3 feel|move|walk|breathe|see ..4 "
          + "legs|arms|feet|hands|side|again|yet|unaided",
        "awake|conscious but|and", "touch and go", "in a bad|rough way",
        "breathing tube|difficulty|trouble", "responding|responded to treatment",
        "heart|lungs|kidneys|body gave|giving out", "passed|blacked out", "heat stroke|exhaustion",
        "allergic|severe reaction|allergies",
        "went into|in labor|shock", "carbon monoxide poisoning", "hours|days to live",
        "losing|lose|lost ..2 "
          + "sight|vision|leg|arm|eye|hand|foot|fingers|hearing|baby|memory", "pull through",
        "out of the woods|danger",
        "at death's door",
        "bled|bleeding", "bleeding ..3 badly|heavily|out|on|from|internally",
        "unconscious|unresponsive",
        "not breathing", "no|without|weak ..1 pulse", "stopped breathing",
        "conscious and breathing",
      ],
      unless: general
    ),
    PhraseFault(
      severity: .block,
      what: "says that somebody was under the influence.",
      how: "Leave it out; if there is a charge, name the charge.",
      patterns: [
        "\(Words.persons) was|were|is|are|appeared|seemed|looked|had|who|who'd|be ..3 "
          + "\(Words.intoxicated)",
        "while drunk|intoxicated|high|impaired",
        "very|visibly|clearly|obviously|extremely|so|too|falling|heavily drunk|intoxicated|"
          + "impaired",
        "high on \(Words.substances)|something", "hopped|tweaking|tripping|strung up|on|out",
        "blood alcohol ..5 #|over|twice|limit|level|of|above", "bac ..2 #",
        "times|twice|over the ..1 legal? limit",
        "smelled|smelling|reeked|reeking|smell|odor of ..3 "
          + "alcohol|booze|beer|marijuana|weed|whiskey|liquor",
        "slurred|slurring", "blew ..2 #|over|twice|three", "breathalyzer", "field sobriety",

        "needle ..3 arm|hand", "sober|sobered|sobering|sleeping it off", "vomiting|vomited|puked",
        "withdrawal|withdrawals",
        "under his|her own power", "beyond drunk", "three sheets",
        "taken|took|on|dose|doses|under|full|consumed|used|using|injected|smoked|snorted|ingested|"
          + "had ..5 "
          + "\(Words.substances)|narcan|naloxone", "doses of|from|before",
        "had been|he'd been|she'd been|been drinking", "under the influence",
        "\(Words.substances) ..3 in his|her|their|the ..1 system|blood|bloodstream",
        "alcohol|drugs|impairment|intoxication was|were|is|are|appear|appears|played|believed ..2 "
          + "factor|factors|involved|role|contributed",
        "tested positive|negative", "toxicology ..4 show~|found|came|reveal~",
        "had|too ..4 margaritas|drinks|beers|cocktails|martinis|shots|edibles",
      ],
      unless: general + [
        "suspicion|suspected|charge|charged|charges|cited ..3 of|for|with|on",
        "driving|drive|checkpoint|patrols|never|possession|seized|dealing|selling|sales|pounds|"
          + "kilos|probably",
        "worth|street value|take back", "drop ..1 off",
      ]
    ),
  ]

  private static let mindFaults = [
    PhraseFault(
      severity: .block,
      what: "tells of an illness.",
      how: "Leave the illness out; “a person in crisis” or “may need help” is enough.",
      patterns: [
        "\(Words.persons) ..4 is|was|has|had|have|with|suffers|suffering|who ..3 "
          + "\(Words.mentalIllnesses)",
        "Aa has|is|suffers|lives|was|had ..3 \(Words.mentalIllnesses)",
        "has|have|had|suffers|suffered|suffering|history|struggled|struggles|diagnosed|battled|"
          + "battling|struggling|living|treated|diagnosis|because ..4 "
          + "\(Words.mentalIllnesses)|\(Words.illnesses)",
        "he|she|they|suspect|victim|man|woman|driver|patient|who is|are|was|were ..2 "
          + "\(Words.illnesses)",
        "bipolar|psychotic|manic|mental episode|break|breakdown",
        "mentally ill|unstable|disturbed|unwell|challenged|disabled",
        "with|after|of|from|has|had|her|his|beat|fighting|battle|survived ..5 cancer|leukemia|"
          + "diabetes|"
          + "epilepsy|dementia|hepatitis|parkinson's|tumor",
        "mental illness|breakdown|episode|issues|problems|disorder|crisis",
        "mental health crisis|episode|issues|problems|history|breakdown|emergency|condition",
        "off|without|needs|need|taken|taking|takes|missed|stopped|skipped|off|out ..2 "
          + "his|her|their \(Words.medicines)",
        "\(Words.medicines) ..1 he|she|he'd|she'd|they|he's|she's",
        "needs daily? ..2 \(Words.medicines)",
        "schizophrenic|schizophrenia|bipolar|psychotic|suicidal",
        "his|her|their|'s cancer|leukemia|tumor|diagnosis|dementia", "emotionally disturbed",
        "hearing|heard voices", "suicide watch", "hasn't|not eaten|slept",
        "not ..2 right mind",
        "in ..2 therapy|counseling|rehab|detox|remission", "5150", "baker act|acted",
        "sectioned|section 136",
        "talking to himself|herself", "oxygen tank", "hears voices", "nonverbal", "allergic to",
        "epipen", "in|having a|some ..1 psychotic|manic|mental",
        "heart|medical condition|history of", "history of ..2 illness|seizures|\(Words.substances)",
      ],
      unless: general
    ),
    PhraseFault(
      severity: .block,
      what: "tells of a note that somebody left.",
      how: "Leave the note out. Say that help is there: anyone can call or text 988.",
      patterns: ["note was|is ..2 found|left|recovered|discovered"],
      anywhere: [["died|death|dead|suicide|988|passed|funeral|lost"]],
      unless: general
    ),
    PhraseFault(
      severity: .block,
      what: "tells of an overdose or of self-harm.",
      how: "Leave it out. Say that help is there: anyone can call or text 988.",
      patterns: [
        "overdosed",
        "died|dead|death|collapsed|overcome of|by|from|after ..3 overdose|suicide|bleeding|"
          + "fentanyl|heroin",
        "killed|kill|harm|harmed|harming|hurt|hurting|hanged|hang|shot|shoot|cut|cutting|end "
          + "himself|herself|themselves|themself",
        "committed|commit|attempted|attempting|completed suicide",
        "suicide attempt|note|letter|method",
        "apparent|possible|likely|suspected|a|as suicide|overdose",
        "took|taken|take|end|ending|ended ..1 his|her|their own? ..1 lives|life",
        "drank ..2 bleach|antifreeze",
        "suicidal|suicide ..2 thoughts|ideation|statements|threats|man|woman|person|subject|male|"
          + "female",
        "swallowed|ingested|ate|drank ..5 \(Words.substances)|methadone|bleach|pills|edibles",
        "addicted to", "self inflicted|harm|harmed|harming",
        "took|taken|swallowed|taking|ingested ..5 pills|tablets",
        "goodbye|farewell|suicide note|letter|video|message",
        "left|leaving|wrote|written ..2 note|letter "
          + "for|to ..2 his|her|their|ex|family",
        "jump|jumped|jumping|go|went|leap|leapt from|off the ..3 bridge|roof|ledge|balcony|"
          + "overpass|side",
        "wanted|wants|threatening|planned|trying|threatened|tried to ..2 die|jump|hang",
        "autopsy ..4 show~|found|reveal~|determin~", "wrists",
      ],
      unless: general
    ),
  ]
}
