import CourseFormat
import Kernel
import Learning
import Storage

/// Each person's first sitting of a test, with what was asked and answered.
struct FirstSittings: Sendable {
  struct Sitting: Sendable {
    var person: String
    var asked: [QuizForm.Entry]
    /// By question, the last answer of each.
    var answers: [String: Given]
  }

  struct Given: Sendable {
    var credit: Double
    /// As it is stored; nil where only the credit was asked for.
    var content: String?
  }

  let sittings: [Sitting]

  /// One taker a person: right or not, by question and variant.
  ///
  /// What was asked and not answered is not right.
  var takers: [ItemAnalysis.Taker] {
    var byPerson: [String: ItemAnalysis.Taker] = [:]
    for sitting in sittings {
      for asked in sitting.asked {
        let isRight = (sitting.answers[asked.question.description]?.credit ?? 0) >= 1
        // A question that two quizzes share counts as it was answered first.
        let key = QuestionKey(asked).forAnalysis
        if byPerson[sitting.person]?[key] == nil {
          byPerson[sitting.person, default: [:]][key] = isRight
        }
      }
    }
    return byPerson.keys.sorted().compactMap { byPerson[$0] }
  }
}

extension QuestionKey {
  /// The two variants of a family are two questions with a difficulty of their own.
  var forAnalysis: QuestionReference {
    QuestionReference(
      module: reference.module, family: .init("\(reference.family).\(variant.rawValue)"))
  }

  init?(analyzed: QuestionReference) {
    self.init("\(analyzed.module).\(analyzed.family)")
  }
}

extension Transaction {
  /// The first sittings of a test in one version; with `contents` also what was answered.
  func firstSittings(
    of test: AnalyzedTest, in version: CourseVersion, contents: Bool = false
  ) throws -> FirstSittings {
    let condition: SQL =
      """
      course_id = \(version.course.id) AND version_id = \(version.id)
      AND purpose = \(test.purpose.rawValue) AND submitted_at IS NOT NULL
      """
    var seen: Set<String> = []
    var sittings: [(id: String, sitting: FirstSittings.Sitting)] = []
    let attempts = try rows(
      """
      SELECT id, person_id, item, questions FROM course_attempt WHERE \(condition)
      ORDER BY started_at, id
      """)
    for row in attempts {
      let item = try row.textIfPresent("item")
      let person = try row.text("person_id")
      guard test.includes(item.flatMap(ItemReference.init)),
        seen.insert("\(person) \(item ?? "")").inserted
      else { continue }
      let form = try CurriculumJSON.decode(QuizForm.self, from: try row.text("questions"))
      sittings.append(
        (try row.text("id"), .init(person: person, asked: form.entries, answers: [:])))
    }
    let answers = try answers(where: condition, contents: contents)
    return FirstSittings(
      sittings: sittings.map { id, sitting in
        var sitting = sitting
        sitting.answers = answers[id] ?? [:]
        return sitting
      })
  }

  private func answers(
    where condition: SQL, contents: Bool
  ) throws -> [String: [String: FirstSittings.Given]] {
    let columns: SQL = contents ? "x.content" : "NULL AS content"
    let rows = try rows(
      """
      SELECT x.attempt_id, x.question, x.credit, \(columns) FROM course_answer AS x
      WHERE x.attempt_id IN (SELECT id FROM course_attempt WHERE \(condition))
      ORDER BY x.attempt_id, x.number
      """)
    var answers: [String: [String: FirstSittings.Given]] = [:]
    for row in rows {
      answers[try row.text("attempt_id"), default: [:]][try row.text("question")] =
        FirstSittings.Given(
          credit: try row.real("credit"), content: try row.textIfPresent("content"))
    }
    return answers
  }
}
