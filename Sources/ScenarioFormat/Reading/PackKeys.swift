// The keys of each kind of entry, in the order of the reference page. Reading code reaches values
// only through these, and a test compares them with the JSON Schema.

enum ScenarioKey: String, PackKey {
  case format, id, title, summary, kind, basedOn, sources, duration, setting, agency, briefing
  case objectives, roles, desk, approval, platforms, population, requireAlt
}

enum SourceKey: String, PackKey { case id, title, publisher, url }

enum SettingKey: String, PackKey { case place, site, date, startsAt, jumps }
enum JumpKey: String, PackKey { case from, date, startsAt }

enum AgencyKey: String, PackKey { case name, short, handle, phones, addresses }

enum PhoneKey: String, PackKey { case label, number }

enum ObjectiveKey: String, PackKey { case id, text }

enum RoleKey: String, PackKey { case id, name, player }

enum DeskKey: String, PackKey { case name, delay }

enum ApprovalKey: String, PackKey { case by, delay }

enum PlatformUseKey: String, PackKey { case id, followers }

enum PopulationKey: String, PackKey { case agents, trust, anxiety }

enum FactsKey: String, PackKey { case facts }

enum FactKey: String, PackKey {
  case id, short, statement, category, truth, trueFrom, knownFrom, release, fault, dangerous, desk
  case recognise, source
}

enum ReleaseKey: String, PackKey { case by, from }

enum DeskAnswerKey: String, PackKey { case from, say }

enum PatternKey: String, PackKey { case all, without }

enum NumberSlotKey: String, PackKey { case number, of }

enum RumoursKey: String, PackKey { case rumours }

enum RumourKey: String, PackKey {
  case id, short, statement, verdict, startsAt, infectiousness, harm, platforms, origin, seed
  case resolvedBy, knownFrom, desk, recognise
}

enum OriginKey: String, PackKey { case persona }

enum InjectsKey: String, PackKey { case injects }

enum InjectKey: String, PackKey {
  case id, at, when, until, from, to, platform, kind, text, alt, media, replyTo, tells, states
  case question, moderation, expect, objective
}

enum SenderKey: String, PackKey { case name, handle, role, persona, media }

enum QuestionKey: String, PackKey { case about, urgency }

enum ConditionKey: String, PackKey {
  case released, corrected, misstated, posted, answered, silentFor, reach, above, not
}

enum RubricKey: String, PackKey { case items }

enum ItemKey: String, PackKey {
  case id, criterion, objective, points, title, why, source
  case release, any, correct, explain, hold, answer, mention, act, on, reason, not
  case avoid, each, withhold, feature, share, atLeast, by, updates, full, zero
}

enum UpdatesKey: String, PackKey { case atLeast, maxGap }

enum VoiceKey: String, PackKey {
  case archetype, describes, share, traits, platforms, amplifies, style, personas, phrases
}

enum StyleKey: String, PackKey {
  case registers, casing, ending, length, links, questions, emoji, emojiShare, spelling, sharesNames
}

enum RegisterKey: String, PackKey { case register, describes, phrases }

enum NamesKey: String, PackKey { case first, last, avoid }

enum TraitsKey: String, PackKey { case trust, anxiety, susceptibility, activity }

enum PersonaKey: String, PackKey { case id, name, handle, bio }

enum PhraseKey: String, PackKey { case stance, topic, lines }

enum CoefficientsKey: String, PackKey { case coefficients }

enum CoefficientKey: String, PackKey { case id, value, unit, range, source, meaning }

enum SentenceKey: String, PackKey { case text, expect }

enum PlatformKey: String, PackKey {
  case id, name, postNoun, textLimit, altLimit, allowsPolls, ranking, checked
}
