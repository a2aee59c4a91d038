import CourseFormat
import Kernel
import Learning
import Testing

@Suite struct QuizResultTests {
  /// A course with one module of numeric questions: question n is answered by n.
  private static func course(_ count: Int) throws -> Course {
    var course = try Sample.course()
    course.modules.removeLast()
    course.modules[0].id = "m"
    course.modules[0].families = Sample.bank(count).map(\.family)
    return course
  }

  /// The first `right` questions answered right, the others wrong.
  private static func result(
    right: Int, of count: Int, pass: Double, mustPass: [QuestionFamily.ID] = []
  ) throws -> QuizResult {
    let course = try course(count)
    let form = QuizForm(asking: course.modules[0].bank, variant: .a, seed: 1)
    let answers = (0..<count).map { number in
      let reference = QuestionReference(module: "m", family: .init("family-\(number)"))
      return (reference, Answer.numeric(number < right ? "\(number)" : "-1"))
    }
    return QuizResult(
      of: form, in: course, answers: Dictionary(uniqueKeysWithValues: answers), pass: pass,
      mustPass: mustPass)
  }

  @Test(arguments: [(8, 10, 0.8, true), (7, 10, 0.8, false), (7, 10, 0.7, true), (0, 1, 0, true)])
  func `enough is enough`(right: Int, count: Int, pass: Double, isPassed: Bool) throws {
    let result = try Self.result(right: right, of: count, pass: pass)
    #expect(result.isPassed == isPassed)
    #expect(result.right == right && result.asked == count)
  }

  @Test func `what must be passed is not made up for by the others`() throws {
    let result = try Self.result(right: 9, of: 10, pass: 0.8, mustPass: ["family-9"])
    #expect(!result.isPassed)
    #expect(result.reasons == [.mustPass([.init(module: "m", family: "family-9")])])
    #expect(
      result.reasons.map(\.sentence) == [
        "One question that everybody has to get right was not."
      ])
    let other = try Self.result(right: 9, of: 10, pass: 0.8, mustPass: ["family-8"])
    #expect(other.isPassed)
  }

  @Test func `no answer counts nothing and is told`() throws {
    let course = try Self.course(4)
    let form = QuizForm(asking: course.modules[0].bank, variant: .a, seed: 1)
    let result = QuizResult(of: form, in: course, answers: [:], pass: 0.5)
    #expect(result.score == 0 && result.unanswered.count == 4)
    #expect(!result.isPassed)
  }

  @Test func `a test without questions is never passed`() throws {
    let course = try Self.course(1)
    let empty = QuizForm(variant: .a, entries: [])
    #expect(!QuizResult(of: empty, in: course, answers: [:], pass: 0).isPassed)
  }

  @Test func `what is missing never looks like enough`() {
    #expect(
      QuizResult.Reason.tooFew(score: 0.7999, wanted: 0.8).sentence
        == "You reached 79 %. 80 % are needed.")
    #expect(
      QuizResult.Reason.tooFew(score: 2 / 3, wanted: 0.665).sentence
        == "You reached 66 %. 67 % are needed.")
  }

  @Test func `what is known is skipped, and only what teaches or tests it`() throws {
    let course = try Sample.course()
    let plan = try #require(course.placement)
    let form = QuizForm(perModule: 4, of: course, variant: .a, seed: 2)
    var answers: [QuestionReference: Answer] = [:]
    for entry in form.entries where entry.question.module == "keep-private" {
      answers[entry.question] = try Self.right(course, entry)
    }
    let placement = Placement(of: form, in: course, answers: answers, plan: plan)
    #expect(placement.modules.map(\.isSkipped) == [false, true])
    #expect(
      placement.skipped(in: course).map(\.description)
        == ["keep-private/names", "keep-private/quiz"])
    let nothing = Placement(of: form, in: course, answers: [:], plan: plan)
    #expect(nothing.skipped(in: course).isEmpty)
  }

  private static func right(_ course: Course, _ entry: QuizForm.Entry) throws -> Answer {
    let question = try #require(course.family(entry.question))[entry.variant]
    switch question.task {
    case .singleChoice(let choices):
      return .singleChoice(try #require(choices.options.first { $0.isCorrect }).id)
    case .hotText(let text): return .hotText(text.passages.filter(\.isToMark).map(\.id))
    case .shortAnswer(let wanted): return .shortAnswer(wanted.accept[0])
    case .judgeThePost(let post):
      return .judgeThePost(
        post.verdict, reason: try #require(post.reasons.first { $0.isCorrect }).id)
    default: return .numeric("")
    }
  }
}
