import ContentFiles

// The keys of each kind of entry, in the order of the reference page. Reading code reaches values
// only through these, and a test compares them with the JSON Schema.

enum ScenarioKey: String, RecordKey {
  case format, id, title, summary, kind, basedOn, sources, duration, setting, agency, briefing
  case objectives, roles, desk, approval, platforms, population, requireAlt, contentNote
}

enum SourceKey: String, RecordKey { case id, title, publisher, url }

enum SettingKey: String, RecordKey { case place, site, date, startsAt, jumps }
enum JumpKey: String, RecordKey { case from, date, startsAt }

enum AgencyKey: String, RecordKey { case name, short, handle, phones, addresses }

enum PhoneKey: String, RecordKey { case label, number }

enum ObjectiveKey: String, RecordKey { case id, text }

enum RoleKey: String, RecordKey { case id, name, player }

enum DeskKey: String, RecordKey { case name, delay }

enum ApprovalKey: String, RecordKey { case by, delay }

enum PlatformUseKey: String, RecordKey { case id, followers }

enum PopulationKey: String, RecordKey { case agents, trust, anxiety }

enum FactsKey: String, RecordKey { case facts }

enum FactKey: String, RecordKey {
  case id, short, statement, category, truth, trueFrom, knownFrom, release, fault, dangerous, desk
  case recognise, source
}

enum ReleaseKey: String, RecordKey { case by, from }

enum DeskAnswerKey: String, RecordKey { case from, say }

enum PatternKey: String, RecordKey { case all, without }

enum NumberSlotKey: String, RecordKey { case number, of }

enum RumoursKey: String, RecordKey { case rumours }

enum RumourKey: String, RecordKey {
  case id, short, statement, verdict, startsAt, infectiousness, harm, platforms, origin, seed
  case resolvedBy, knownFrom, desk, recognise
}

enum OriginKey: String, RecordKey { case persona }

enum InjectsKey: String, RecordKey { case injects }

enum InjectKey: String, RecordKey {
  case id, at, when, until, from, to, platform, kind, text, alt, media, video, replyTo, tells
  case states, question, moderation, harsh, softer, partisan, expect, objective
}

enum VideoKey: String, RecordKey { case poster, seconds, captions, transcript }

enum CaptionKey: String, RecordKey { case from, text }

enum ClipsKey: String, RecordKey { case clips }

enum ClipKey: String, RecordKey { case id, shows, video }

enum SenderKey: String, RecordKey { case name, handle, role, persona, media }

enum QuestionKey: String, RecordKey { case about, urgency }

enum ConditionKey: String, RecordKey {
  case released, corrected, misstated, posted, answered, silentFor, reach, above, not
}

enum RubricKey: String, RecordKey { case items }

enum ItemKey: String, RecordKey {
  case id, criterion, objective, points, title, why, source
  case release, any, correct, explain, hold, answer, mention, act, on, reason, not
  case avoid, each, withhold, feature, share, atLeast, by, updates, full, zero
}

enum UpdatesKey: String, RecordKey { case atLeast, maxGap }

enum GuideKey: String, RecordKey { case welcome, farewell, steps }

enum GuideStepKey: String, RecordKey {
  case id, title, after, at, ask, how, within, watch
  case deeds, clumsy, to, states, denies, avoids, features, reason, good, weak, none
}

enum GuideWordKey: String, RecordKey { case say, why, source, rule }

enum VoiceKey: String, RecordKey {
  case archetype, describes, share, traits, platforms, amplifies, style, personas, phrases
}

enum StyleKey: String, RecordKey {
  case registers, casing, ending, length, links, questions, emoji, emojiShare, spelling, sharesNames
}

enum RegisterKey: String, RecordKey { case register, describes, phrases }

enum NamesKey: String, RecordKey { case first, last, avoid }

enum TraitsKey: String, RecordKey { case trust, anxiety, susceptibility, activity }

enum PersonaKey: String, RecordKey { case id, name, handle, bio }

enum PhraseKey: String, RecordKey { case stance, topic, harsh, platforms, lines }

enum CoefficientsKey: String, RecordKey { case coefficients }

enum CoefficientKey: String, RecordKey { case id, value, unit, range, source, meaning }

enum SentenceKey: String, RecordKey { case text, expect }

enum PlatformKey: String, RecordKey {
  case id, name, postNoun, kind, describes, textLimit, altLimit, shownFirst, needsPicture, acts
  case editMinutes, allowsPolls, ranking, checked
}
