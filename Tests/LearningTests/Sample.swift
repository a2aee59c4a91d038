import CourseFormat
import Kernel
import Learning
import Testing

/// Questions to answer: those of the small course, and banks of any size.
enum Sample {
  static func course() throws -> Course { try #require(TinyCourse.course) }

  static func question(
    _ name: String, _ variant: QuestionFamily.Variant
  ) throws -> Question {
    let reference = try #require(QuestionReference(name))
    let course = try course()
    return try #require(course.family(reference))[variant]
  }

  /// The name of an option or reason by its text.
  static func option(_ text: String, of question: Question) throws -> ChoiceOption.ID {
    let options =
      switch question.task {
      case .singleChoice(let choices), .multipleChoice(let choices): choices.options
      case .judgeThePost(let post): post.reasons
      default: [] as [ChoiceOption]
      }
    return try #require(options.first { $0.text == text }).id
  }

  static func bank(_ count: Int, objectives: Int = 3) -> [BankedQuestion] {
    (0..<count).map { number in
      let question = Question(
        stem: "\(number)?", task: .numeric(Numeric(answer: Double(number), tolerance: 0)))
      let family = QuestionFamily(
        id: .init("family-\(number)"), objective: .init("objective-\(number % objectives)"),
        source: "x", a: question, b: question)
      return BankedQuestion(
        reference: .init(module: "m", family: family.id), family: family)
    }
  }
}
