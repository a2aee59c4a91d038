package import CourseFormat

/// How the questions of a test behave, by what people answered.
///
/// A question counts as right or not; partial credit is not right. Each taker counts once, with
/// the first sitting.
package struct ItemAnalysis: Equatable, Sendable {
  /// What one person answered: right or not, by question.
  package typealias Taker = [QuestionReference: Bool]

  /// From so many takers on there is a verdict.
  package static let leastTakers = 30

  package let takers: Int
  /// In the order of the test, or of their names.
  package let items: [AnalyzedItem]
  /// Kuder–Richardson 20; nil when people had different questions, or all had the same result.
  package let reliability: Double?

  /// `mustKnow`: questions that everybody should get right, so that few are wrong on purpose.
  package init(
    _ takers: [Taker], questions: [QuestionReference]? = nil,
    mustKnow: Set<QuestionReference> = []
  ) {
    let asked =
      questions
      ?? Set(takers.flatMap(\.keys)).sorted { $0.description < $1.description }
    self.takers = takers.count { !$0.isEmpty }
    let answers = Self.answers(takers)
    items = asked.map {
      AnalyzedItem($0, answers: answers[$0] ?? [], isMustKnow: mustKnow.contains($0))
    }
    reliability = Self.kuderRichardson(takers.filter { !$0.isEmpty }, questions: asked)
  }

  /// What the reliability is good for; nil without one, or with too few takers.
  package var reliabilityVerdict: ReliabilityVerdict? {
    guard let reliability, takers >= Self.leastTakers else { return nil }
    return reliability >= 0.8 ? .certification : reliability >= 0.6 ? .acceptable : .low
  }

  /// By question, with each test summed up once, whatever the number of its questions.
  private static func answers(_ takers: [Taker]) -> [QuestionReference: [TakenAnswer]] {
    var answers: [QuestionReference: [TakenAnswer]] = [:]
    for taker in takers {
      let right = taker.values.count { $0 }
      for (question, isRight) in taker {
        answers[question, default: []].append(
          TakenAnswer(isRight: isRight, right: right, of: taker.count))
      }
    }
    return answers
  }

  /// k/(k−1) · (1 − Σpq/σ²), with the variance over n, as p·q has it too.
  private static func kuderRichardson(
    _ takers: [Taker], questions: [QuestionReference]
  ) -> Double? {
    let count = Double(takers.count)
    guard takers.count > 1, questions.count > 1,
      takers.allSatisfy({ taker in questions.allSatisfy { taker[$0] != nil } })
    else { return nil }
    let totals = takers.map { taker in Double(questions.count { taker[$0] == true }) }
    guard let variance = Spread(totals).variance, variance > 0 else { return nil }
    let noise = questions.reduce(0.0) { sum, question in
      let p = Double(takers.count { $0[question] == true }) / count
      return sum + p * (1 - p)
    }
    let k = Double(questions.count)
    return k / (k - 1) * (1 - noise / variance)
  }
}

/// What a test of some reliability may decide (aims of item guides: 0.60 and 0.80).
package enum ReliabilityVerdict: String, Codable, Sendable {
  case low, acceptable, certification
}
