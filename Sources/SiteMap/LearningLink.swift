/// The learner's pages of the curriculum.
///
/// A module and an item are named as in the course's folder, an item by its module and itself.
package enum LearningLink: Equatable, Sendable {
  /// “My learning”.
  case own
  case catalog
  case course(String)
  /// What is different in the version that came after the learner's.
  case changes(String)
  case module(String, module: String)
  case item(String, module: String, item: String)
  /// A form of an item, such as `done`, `start`, `draft`, `sign` or `time`.
  case itemAct(String, module: String, item: String, act: String)
  /// A form of the whole course, such as `enroll`, `path` or `version`.
  case courseAct(String, act: String)
  case media(String, file: String)
  case placement(String)
  /// The test before the course and the one after it: `when` is `before` or `after`.
  case comparisonTest(String, when: String)
  case attempt(String, question: Int? = nil)
  case attemptAnswers(String)
  case attemptSubmission(String)
  case attemptResult(String)
  /// The few questions that are due today.
  case dailySet
  /// What is known, and what may have been forgotten.
  case mastery
  case transcript
  /// Such as `transcript.csv` and `transcript.pdf`.
  case transcriptFile(String)
  case assignments
  case certificate(String)
  /// `kind` is `pdf` or `png`.
  case certificateFile(String, kind: String)
  /// Where anybody can check a certificate's code.
  case verification
  case verifiedCertificate(code: String)
  /// Where a device asks for a module to keep.
  case keptModule(String, module: String)
  /// Where a device sends what was done without a connection.
  case sync
  /// What devices sent, and what of it could not be used.
  case sentFromDevices
  /// Whether one is mailed when questions are due.
  case reminders
  /// The day's questions by a link in a mail, without signing in.
  case mailedSet(token: String, question: Int? = nil)
  /// A form of such a set: `answers`, `submission` or `stop`.
  case mailedSetAct(token: String, act: String)

  /// The address, with each identifier percent-encoded.
  package var path: String {
    switch self {
    case .own: "/learning"
    case .catalog: "/courses"
    case .course(let id): "/courses/\(id.escaped)"
    case .changes(let id): "/courses/\(id.escaped)/changes"
    case .module(let id, let module): "/courses/\(id.escaped)/modules/\(module.escaped)"
    case .item(let id, let module, let item):
      "/courses/\(id.escaped)/modules/\(module.escaped)/\(item.escaped)"
    case .itemAct(let id, let module, let item, let act):
      "/courses/\(id.escaped)/modules/\(module.escaped)/\(item.escaped)/\(act.escaped)"
    case .courseAct(let id, let act): "/courses/\(id.escaped)/acts/\(act.escaped)"
    case .media(let id, let file): "/courses/\(id.escaped)/media/\(file.escaped)"
    case .placement(let id): "/courses/\(id.escaped)/placement"
    case .comparisonTest(let id, let when): "/courses/\(id.escaped)/tests/\(when.escaped)"
    case .attempt(let id, let question):
      "/attempts/\(id.escaped)" + (question.map { "?question=\($0)" } ?? "")
    case .attemptAnswers(let id): "/attempts/\(id.escaped)/answers"
    case .attemptSubmission(let id): "/attempts/\(id.escaped)/submission"
    case .attemptResult(let id): "/attempts/\(id.escaped)/result"
    case .dailySet: "/learning/today"
    case .mastery: "/learning/mastery"
    case .transcript: "/learning/transcript"
    case .transcriptFile(let file): "/learning/transcript/\(file.escaped)"
    case .assignments: "/learning/assignments"
    case .certificate(let id): "/learning/certificates/\(id.escaped)"
    case .certificateFile(let id, let kind):
      "/learning/certificates/\(id.escaped)/certificate.\(kind.escaped)"
    case .verification: "/verify"
    case .verifiedCertificate(let code): "/verify/\(code.escaped)"
    case .keptModule(let id, let module): "/learning/kept/\(id.escaped)/\(module.escaped)"
    case .sync: "/learning/sync"
    case .sentFromDevices: "/learning/devices"
    case .reminders: "/learning/reminders"
    case .mailedSet(let token, let question):
      "/today/\(token.escaped)" + (question.map { "?question=\($0)" } ?? "")
    case .mailedSetAct(let token, let act): "/today/\(token.escaped)/\(act.escaped)"
    }
  }
}
