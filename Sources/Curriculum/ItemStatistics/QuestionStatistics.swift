import CourseFormat
import Kernel
import Learning
import Web

/// One question: how it does, and which answers were given.
struct QuestionStatistics: Sendable {
  struct Answer: Equatable, Sendable {
    var text: String
    var isRight: Bool
    var count: Int
    /// The share of the rest of their test that those who answered so have right.
    var rest: Double?
  }

  /// What somebody answered, and the share of the rest of their test that is right.
  private typealias Given = (answer: Learning.Answer, rest: Double?)

  let version: CourseVersion
  let test: AnalyzedTest
  let key: QuestionKey
  let family: QuestionFamily
  let item: AnalyzedItem?
  /// The parts that can be chosen, in their order; else the answers given, most frequent first.
  let answers: [Answer]
  /// How many gave an answer.
  let takers: Int
  let unanswered: Int

  var question: Question { family[key.variant] }

  init?(
    _ version: CourseVersion, test: AnalyzedTest, key: QuestionKey, sittings: FirstSittings
  ) throws {
    guard let family = version.course.family(key.reference) else { return nil }
    self.version = version
    self.test = test
    self.key = key
    self.family = family
    item = ItemStatistics(version, test: test, sittings: sittings).analysis.items
      .first { $0.question == key.forAnalysis }
    var given: [Given] = []
    var missing = 0
    for sitting in sittings.sittings where sitting.asked.contains(where: { QuestionKey($0) == key })
    {
      guard let content = sitting.answers[key.reference.description]?.content else {
        missing += 1
        continue
      }
      given.append(
        (
          try CurriculumJSON.decode(Learning.Answer.self, from: content),
          sitting.rest(without: key.reference.description)
        ))
    }
    takers = given.count
    unanswered = missing
    answers = Self.answers(family[key.variant], given)
  }

  private static func answers(
    _ question: Question, _ given: [Given]
  ) -> [Answer] {
    let parts: [(id: String, text: String, isRight: Bool)]
    switch question.task {
    case .singleChoice(let choices), .multipleChoice(let choices):
      parts = choices.options.map { ($0.id.rawValue, $0.text, $0.isCorrect) }
    case .hotText(let text):
      parts = text.segments.compactMap { segment in
        segment.passage.map { ($0.id.rawValue, segment.text, $0.isToMark) }
      }
    case .judgeThePost(let post):
      return JudgedPost.Verdict.allCases.map { verdict in
        answer(
          "Verdict: \(verdict.rawValue)", verdict == post.verdict,
          given.filter { $0.answer.verdict == verdict })
      }
        + post.reasons.map { reason in
          answer(
            "Reason: \(reason.text)", reason.isCorrect,
            given.filter { $0.answer.picks.contains(reason.id.rawValue) })
        }
    case .matching, .ordering, .shortAnswer, .numeric:
      return written(question, given)
    }
    return parts.map { part in
      answer(
        part.text, part.isRight, given.filter { $0.answer.picks.contains(part.id) })
    }
  }

  /// The twelve answers given most.
  private static func written(
    _ question: Question, _ given: [Given]
  ) -> [Answer] {
    Dictionary(grouping: given) { AnswerWords.given($0.answer, to: question) }
      .map { text, those in
        answer(text, those.first.map { question.graded($0.answer).isRight } ?? false, those)
      }
      .sorted { ($1.count, $0.text) < ($0.count, $1.text) }
      .prefix(12).map(\.self)
  }

  private static func answer(
    _ text: String, _ isRight: Bool, _ those: [Given]
  ) -> Answer {
    let rests = those.compactMap(\.rest)
    return Answer(
      text: text, isRight: isRight, count: those.count,
      rest: rests.isEmpty ? nil : rests.reduce(0, +) / Double(rests.count))
  }
}

extension FirstSittings.Sitting {
  /// The share of right answers among the other questions; nil when there are none.
  fileprivate func rest(without name: String) -> Double? {
    let others = asked.filter { $0.question.description != name }
    guard !others.isEmpty else { return nil }
    return Double(others.count { (answers[$0.question.description]?.credit ?? 0) >= 1 })
      / Double(others.count)
  }
}

extension Learning.Answer {
  /// The names of what was chosen or marked.
  fileprivate var picks: [String] {
    switch self {
    case .singleChoice(let pick): [pick.rawValue]
    case .multipleChoice(let picks): picks.map(\.rawValue)
    case .hotText(let marks): marks.map(\.rawValue)
    case .judgeThePost(_, let reason): [reason?.rawValue].compactMap(\.self)
    case .matching, .ordering, .shortAnswer, .numeric: []
    }
  }

  fileprivate var verdict: JudgedPost.Verdict? {
    if case .judgeThePost(let verdict, _) = self { return verdict }
    return nil
  }
}
