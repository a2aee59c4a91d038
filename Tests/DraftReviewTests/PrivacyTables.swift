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
        "The mayor's 16-year-old son was cited for the crash on Mill Road.",
        "The girl in Friday's assault report is a sophomore at Alder High.",
        "We arrested a man for sexual abuse. The child is his stepdaughter.",
        "The driver who died is Ruth Bell. We are still trying to reach her husband.",
        "The woman who reported the rape works at the bakery on Third.",
        "His wife, a dentist here in town, was hurt in the domestic assault.",
        "Our informant in the drug case was the bartender at the Anchor.",
        "The women's shelter behind the library on Oak Street needs blankets.",
        "Detective Ann Cole has been working undercover with the drug unit.",
      ],
      right: [
        "A 15-year-old was arrested today.",
        "One person was taken to hospital. We will not name anyone.",
        "Missing: Mia Lund, 8, last seen on Oak Street.",
        "The suspect, Carl Vane, 34, was charged with murder.",
        "The victim was identified by the family as Ada Holm.",
        "Chief Dana Ortiz will speak at 4 pm.",
        "Gunman Takes Hostages At Downtown Coffee Shop This Morning",
        "The driver who died was John Reed. The coroner has told his family.",
        "The student named online is not involved.", "Officers are at Harbor Point Mall.",
        "Congratulations to Leo Park, 10, who won our poster contest.",
        "A woman reported a sexual assault near the river. We won't share who she is.",
        "The animal shelter on Depot Road is full. Come and meet the dogs.",
        "Thank you to everyone who called about the robbery.",
        "A man, 41, is charged with assault. We say no more, to protect the person who reported it.",
      ]
    ),
    RuleTable(
      rule: PersonalData(),
      wrong: [
        "Call him at 555-0188.", "Her number is (555) 123-4567.", "Write to jane.doe@mailbox.com.",
        "He lives at 214 Oak Street.", "Date of birth 6/13/1987.", "His SSN is 123-45-6789.",
        "The car had plate 7ABC123.", "She was born on May 4.",
        "Call Renee Alvord at home on 555-0118 if you want to join the watch.",
        "To the owner of the black truck, plate KTR 4471: you blocked the fire lane.",
        "Thank you to Mr. Hollis of 1417 Sycamore Court.",
        "The wallet holds a driver license, number M440-2291-7710.",
      ],
      right: [
        "Call our tip line, 555-0142.", "Family line: 555-555-0148.", "In danger? Call 911.",
        "Officers are in the 1200 block of Oak Street.",
        "The reunification center is at 410 Alder Street.",
        "Visit us at 12 Center Street.", "Write to tips@fairhaven.gov.",
        "Next update 2:20 pm on 6/13/2026.",
        "AMBER Alert: look for a blue van, plate 7ABC123.", "Call 1-800-273-8255 for help.",
        "Evacuees can call the Emergency Operations Center at 303-555-7730.",
        "Send photos to photos@fire.example.", "Did you see it? Call Det. Osei at 555-0133.",
        "Stolen today: a gray pickup, plate 4KLM882. Call 911 if you see it.",
        "Bring old pills to the front desk, 300 Canal Street, on Saturday.",
        "Please quote case 26-1183.",
      ]
    ),
    RuleTable(
      rule: CriminalHistory(),
      wrong: [
        "The suspect has a long criminal record.", "He is a convicted felon.",
        "She was arrested three times before.",
        "The man is well known to police.", "He was on parole at the time.",
        "A repeat offender is back in jail.",
        "The suspect has prior convictions.", "He is a known gang member.",
        "The man we arrested has no prior record.", "She also has two open warrants.",
        "He was released from prison in March.", "It is his third arrest this year.",
        "He is no stranger to our officers.",
      ],
      right: [
        "A man was arrested on suspicion of theft.", "We do not release criminal history.",
        "To request a copy of your criminal record, visit our office.",
        "The chief has a long record of service.",
        "He was convicted of theft on Tuesday.",
        "Expungement clinic on Saturday: clear your arrest record.",
        "The suspect is in custody. The investigation goes on.",
        "WANTED on a warrant for robbery: Curtis Vane, 38. Call 911, do not approach.",
        "He was released on bail and is due in court on June 22.",
        "Officers made 212 arrests last year, our report says.",
        "Welcome to our three new officers.",
      ]
    ),
    RuleTable(
      rule: MedicalDetail(),
      wrong: [
        "He has a gunshot wound to the neck.", "The victim is in a coma.",
        "The woman suffers from depression.",
        "The driver was drunk.", "Two people are in critical condition.", "He died of an overdose.",
        "The suspect is bipolar and off his medication.",
        "Four people have life threatening injuries.",
        "She has three cracked ribs and a concussion.", "The rider is on a ventilator tonight.",
        "He had meth in his system.", "The man on the bridge had left a letter for his wife.",
        "She can't feel her legs yet.",
      ],
      right: [
        "Four people were hurt and taken to hospital.", "If you are in crisis, call or text 988.",
        "We cannot share anybody's condition.", "Two people have died.",
        "One officer was hurt, not by gunfire.",
        "Our mental health awareness class is on Friday.", "Do not drink and drive.",
        "A man was arrested on suspicion of driving while impaired.",
        "Our officers gave naloxone 57 times since January.", "K9 Rex had surgery and is home.",
        "Bring old pills to the take-back on Saturday.",
        "Wanted: a man with a tattoo on the left forearm.",
      ]
    ),
  ]
}
