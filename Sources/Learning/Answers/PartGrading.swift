import CourseFormat
import Kernel

extension Matching {
  /// The share of pairs that fit; of two answers for one text the last one counts.
  func graded(_ answer: [MatchedPair]) -> GradedAnswer {
    let chosen = Dictionary(answer.map { ($0.left, $0.right) }) { _, last in last }
    let hits = pairs.count { chosen[$0.left.id] == $0.right }
    let lines = pairs.map { pair in
      let wanted = rights.first { $0.id == pair.right }?.text ?? ""
      let found = rights.first { $0.id == chosen[pair.left.id] }
      let verdict: FeedbackLine.Verdict =
        found.map { $0.id == pair.right ? .right : .wrong } ?? .missed
      return FeedbackLine(verdict, pair.left.text, wanted)
    }
    return GradedAnswer(parts: hits, of: pairs.count, lines: lines)
  }
}

extension Ordering {
  /// The share of steps that are followed by their right successor.
  ///
  /// A step that is left out or named twice follows nothing.
  func graded(_ answer: [QuestionPart.ID]) -> GradedAnswer {
    let right = steps.map(\.id)
    let followers = Dictionary(zip(answer, answer.dropFirst())) { first, _ in first }
    let hits = zip(right, right.dropFirst()).count { followers[$0] == $1 }
    let isWhole = answer == right
    let wanted = right.count - 1
    let lines = steps.enumerated().map { place, step in
      let isThere = answer.indices.contains(place) && answer[place] == step.id
      return FeedbackLine(isThere ? .right : .missed, "\(place + 1)", step.text)
    }
    return GradedAnswer(
      credit: wanted > 0 ? Double(isWhole ? wanted : min(hits, wanted)) / Double(wanted) : 0,
      isRight: isWhole, lines: lines)
  }
}

extension HotText {
  /// (right marks − wrong marks) / passages to mark, and not below 0.
  func graded(_ answer: [Passage.ID]) -> GradedAnswer {
    let marked = Set(answer)
    let wanted = passages.filter(\.isToMark)
    let hits = wanted.count { marked.contains($0.id) }
    let lines = segments.compactMap { segment -> FeedbackLine? in
      guard let passage = segment.passage else { return nil }
      let isMarked = marked.contains(passage.id)
      guard isMarked || passage.isToMark else { return nil }
      let verdict: FeedbackLine.Verdict =
        isMarked ? (passage.isToMark ? .right : .wrong) : .missed
      return FeedbackLine(verdict, segment.text, passage.feedback)
    }
    return GradedAnswer(parts: hits - (marked.count - hits), of: wanted.count, lines: lines)
  }
}

extension JudgedPost {
  /// Half for the verdict, half for the reason.
  func graded(_ answer: Verdict, reason: ChoiceOption.ID?) -> GradedAnswer {
    let reasonGrade = ChoiceGrading(options: reasons).one(reason)
    let isRight = answer == verdict
    let word = FeedbackLine(
      isRight ? .right : .wrong, answer.rawValue,
      isRight ? "This is the right call." : "The right call is: \(verdict.rawValue).")
    return GradedAnswer(
      parts: (isRight ? 1 : 0) + (reasonGrade.isRight ? 1 : 0), of: 2,
      lines: [word] + reasonGrade.lines)
  }
}
