/// The trainer's pages of the curriculum: who has to learn what, and how it goes.
package enum TrainingLink: Equatable, Sendable {
  case start
  case assignments
  case newAssignment
  case assignment(String)
  /// A form of an assignment, such as `people`, `due`, `exempt` or `end`.
  case assignmentAct(String, act: String)
  case overdue
  case compliance
  /// Who took which course with what result.
  case gradebook(String)
  /// How the questions of a course do.
  case items(String)
  case question(String, question: String)
  /// Who is stuck, and on what.
  case stuck(String)
  /// One person in one course, down to the answer.
  case learner(String, person: String)
  case attempt(String)
  /// The roster of a classroom part.
  case roster(String, module: String, item: String)
  case messages
  case message(String)
  case certificates
  /// A form of a certificate, such as `revoke`.
  case certificateAct(String, act: String)
  case credit
  /// After how many days questions come back, and whether people are mailed.
  case lasting
  /// A table as a file, such as `gradebook.csv`; of one course where it has to do with one.
  case file(String, course: String? = nil)

  /// The address, with each identifier percent-encoded.
  package var path: String {
    switch self {
    case .start: "/training"
    case .assignments: "/training/assignments"
    case .newAssignment: "/training/assignments/new"
    case .assignment(let id): "/training/assignments/\(id.escaped)"
    case .assignmentAct(let id, let act): "/training/assignments/\(id.escaped)/\(act.escaped)"
    case .overdue: "/training/overdue"
    case .compliance: "/training/compliance"
    case .gradebook(let course): "/training/courses/\(course.escaped)"
    case .items(let course): "/training/courses/\(course.escaped)/questions"
    case .question(let course, let question):
      "/training/courses/\(course.escaped)/questions/\(question.escaped)"
    case .stuck(let course): "/training/courses/\(course.escaped)/stuck"
    case .learner(let course, let person):
      "/training/courses/\(course.escaped)/people/\(person.escaped)"
    case .attempt(let id): "/training/attempts/\(id.escaped)"
    case .roster(let course, let module, let item):
      "/training/courses/\(course.escaped)/rosters/\(module.escaped)/\(item.escaped)"
    case .messages: "/training/messages"
    case .message(let id): "/training/messages/\(id.escaped)"
    case .certificates: "/training/certificates"
    case .certificateAct(let id, let act): "/training/certificates/\(id.escaped)/\(act.escaped)"
    case .credit: "/training/credit"
    case .lasting: "/training/lasting"
    case .file(let file, let course):
      "/training/files/\(file.escaped)" + (course.map { "?course=\($0.escaped)" } ?? "")
    }
  }
}
