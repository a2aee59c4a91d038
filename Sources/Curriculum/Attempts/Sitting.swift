import CourseFormat
import Kernel
import Learning

/// A sitting with its questions and what was answered so far.
struct Sitting: Sendable {
  var attempt: Attempt
  var learner: Learner
  var answers: [QuestionReference: SavedAnswer]

  /// The place is counted from 1.
  struct Asked: Sendable {
    var place: Int
    var entry: QuizForm.Entry
    var family: QuestionFamily
    var answer: SavedAnswer?

    var question: Question { family[entry.variant] }

    /// The answer as it is kept, with the credit it earns.
    func saved(_ given: Answer, key: String, at now: Int) -> SavedAnswer {
      SavedAnswer(
        question: entry.question, variant: entry.variant, objective: family.objective,
        given: given, credit: question.graded(given).credit, key: key, at: now)
    }
  }

  /// What was drawn, as the course's version has it.
  var questions: [Asked] {
    attempt.form.entries.enumerated().compactMap { place, entry in
      learner.version.course.family(entry.question).map {
        Asked(place: place + 1, entry: entry, family: $0, answer: answers[entry.question])
      }
    }
  }

  func question(_ place: Int) throws(AttemptError) -> Asked {
    guard let asked = questions.first(where: { $0.place == place }) else {
      throw .noSuchQuestion
    }
    return asked
  }

  var firstOpen: Asked? { questions.first { $0.answer == nil } }

  var item: CourseItem? { attempt.item.flatMap { learner.version.course.item($0) } }

  var result: QuizResult {
    var pass = 0.0
    var mustPass: [QuestionFamily.ID] = []
    switch item?.content {
    case .quiz(let quiz): (pass, mustPass) = (quiz.pass, quiz.mustPass)
    case .policy: pass = 1
    default: break
    }
    return QuizResult(
      of: attempt.form, in: learner.version.course, answers: answers.mapValues(\.given),
      pass: pass, mustPass: mustPass)
  }

  /// nil where nothing is passed or failed.
  var passed: Bool? {
    switch attempt.purpose {
    case .quiz, .policy: result.isPassed
    case .drill, .placement, .before, .after, .review: nil
    }
  }

  /// What a placement test shows, module by module.
  var placement: Placement? {
    learner.version.course.placement.map {
      Placement(
        of: attempt.form, in: learner.version.course, answers: answers.mapValues(\.given),
        plan: $0)
    }
  }

  var title: String {
    switch attempt.purpose {
    case .placement: "Skip what you know"
    case .before: "Test before the course"
    case .after: "Test after the course"
    case .review: "Today’s questions"
    case .quiz, .drill, .policy: item?.title ?? "Questions"
    }
  }
}
