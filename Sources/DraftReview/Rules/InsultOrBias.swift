/// Speaks of every person with respect, whoever they are and whatever they did.
///
/// Insults and slurs from the agency's account show bias. They follow the officer into court and cost
/// the trust of people who were not even meant.
///
/// Source: DOJ policy on disclosing findings about bias (Brady/Giglio).
///
/// To mend it, name what happened, not what you think of the person.
///
/// - Bad: “These thugs are animals.”
/// - Good: “Two people were arrested on suspicion of robbery.”
package struct InsultOrBias: ReviewRule {
  package static let id = "insult-or-bias"
  package static let why = """
    An insult from the agency's account shows bias. It follows the officer into court and costs the \
    trust of people who were not even meant.
    """

  package init() {}

  package func findings(in draft: ReadDraft) -> [Finding] {
    findings(of: Self.faults, in: draft)
  }

  private static let how = "Name what happened, not what you think of the person."

  private static let quoted: Phrases = [
    "call|called|calling|word|words|term|slur|slurs ..3 hateful|unacceptable|wrong|not",
    "do not|don't|never call|use|say", "rescue|shelter|zoo|pets|vet|adopt|livestock|truck|trucks",
  ]

  private static let faults = [
    PhraseFault(
      severity: .block,
      what: "is an insult.",
      how: how,
      patterns: [
        "thug|thugs|scum|scumbag|scumbags|lowlife|lowlifes|dirtbag|dirtbags|vermin|degenerate|"
          + "degenerates|crackhead|crackheads|junkie|junkies|druggie|druggies|gangbanger|gangbangers",
        "idiot|idiots|moron|morons|imbecile|dummy|dummies|loser|losers|coward|cowards|savages|"
          + "parasites|pervert|perverts|creep|creeps|psycho|psychos|lunatic|lunatics|weirdo|freaks|"
          + "clown|clowns|snowflake|snowflakes|crybabies", "keyboard warriors",
        "this|that monster|animal",
        "these|those|like|such|acting as? animals|monsters|punks|trash|garbage",
        "you|he|she|they|suspect|he's|she's|they're|you're|man is|are|was|were? ..1 monster|monsters|"
          + "animal|animals|punk|trash|evil|pathetic|stupid|crazy|insane|nuts|sick|garbage|ridiculous",
        "crazy|stupid|dumb|pathetic|sick man|woman|guy|lady|people|person|suspect|teen|teens|kids|"
          + "criminal|criminals|comment|comments|question|questions|trolls", "haters|trolls",
        "shut up", "get a life", "what is wrong with you",
      ],
      unless: quoted,
      mayBeDenied: true
    ),
    PhraseFault(
      severity: .block,
      what: "speaks of a group, not of what somebody did.",
      how: how,
      patterns: [
        "illegals|illegal alien|aliens|immigrants",
        "those|you|these people always|never|are|need|have",
        "their|that|your kind", "people like ..1 them|you|that|this always|never|should|are|will",
        "thuggish|ghetto|hood rat|rats|inbred|savage", "go back ..2 to ..2 country|where",
        "muslims|immigrants|blacks|whites|mexicans|arabs|jews|foreigners|gays|homeless are ..1 "
          + "always|all|dangerous|criminals|terrorists|dirty|lazy|problem|trouble",
        "anti police|cop mob|crowd|agitators|haters", "cop haters",
      ],
      unless: quoted,
      mayBeDenied: true
    ),
    PhraseFault(
      severity: .warn,
      what: "judges people who may only be using their rights.",
      how: "Say what was done: “some people threw bottles”.",
      patterns: ["rioters|agitators|looters|mob|anarchists|transients|bums|vagrants"],
      unless: quoted,
      mayBeDenied: true
    ),
  ]
}
