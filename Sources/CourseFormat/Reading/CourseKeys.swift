import ContentFiles

// The keys of each kind of entry, in the order of the reference page. Reading code reaches values
// only through these.

enum CourseKey: String, RecordKey {
  case format, id, title, summary, language
  case reviewBy = "review-by"
  case modules, paths, placement
  case prePost = "pre-post"
  case certificate, credit
}

enum PathKey: String, RecordKey {
  case id, title, minutes
  case audience = "for"
  case items
}

enum PlacementKey: String, RecordKey {
  case questionsPerModule = "questions-per-module"
  case skipAt = "skip-at"
}

enum PrePostKey: String, RecordKey {
  case questionsPerModule = "questions-per-module"
}

enum CertificateKey: String, RecordKey {
  case title
  case validMonths = "valid-months"
}

enum CreditKey: String, RecordKey { case topic, minutes }

enum ModuleKey: String, RecordKey {
  case title, summary
  case reviewBy = "review-by"
  case requires, objectives, items
}

enum ObjectiveKey: String, RecordKey { case id, text }

enum ItemKey: String, RecordKey {
  case lesson, drill, quiz, draft, scenario, reflection, survey, policy, session
  case title, minutes, optional, after, questions, draw, pass
  case mustPass = "must-pass"
  case limitMinutes = "limit-minutes"
  case points, prompt
  case leastWords = "least-words"
  case statements, version, text, days, about
}

enum StatementKey: String, RecordKey { case id, text, scale }

enum LessonKey: String, RecordKey {
  case title, minutes, objectives, sources, counsel, jurisdiction
}

enum FamilyKey: String, RecordKey { case family, objective, source, a, b }

enum QuestionKey: String, RecordKey {
  case kind, stem, feedback, options, pairs, extra, steps, text, marks, accept
  case post, platform, verdict, reasons, answer, tolerance, unit
}

enum OptionKey: String, RecordKey { case text, correct, feedback }

enum PairKey: String, RecordKey { case left, right }

enum MarkKey: String, RecordKey { case mark, feedback }

enum DraftKey: String, RecordKey {
  case id, title, objective, platform, situation, task
  case mustSay = "must-say"
  case mustNotSay = "must-not-say"
  case model, source
}

enum PhraseKey: String, RecordKey {
  case what
  case anyOf = "any-of"
  case why
}
