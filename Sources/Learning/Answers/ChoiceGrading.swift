import CourseFormat
import Kernel

/// Grades picks among texts that each have their own feedback.
struct ChoiceGrading {
  let options: [ChoiceOption]

  func one(_ pick: ChoiceOption.ID?) -> GradedAnswer {
    let picked = options.first { $0.id == pick }
    let isRight = picked?.isCorrect ?? false
    return GradedAnswer(isRight: isRight, lines: lines([pick].compactMap(\.self)))
  }

  /// (right picks − wrong picks) / right, and not below 0.
  func several(_ picks: [ChoiceOption.ID]) -> GradedAnswer {
    let picks = Set(picks)
    let right = options.filter(\.isCorrect)
    let hits = right.count { picks.contains($0.id) }
    return GradedAnswer(
      parts: hits - (picks.count - hits), of: right.count, lines: lines(Array(picks)))
  }

  /// What was picked, right or wrong, and what is right and was not.
  private func lines(_ picks: [ChoiceOption.ID]) -> [FeedbackLine] {
    options.compactMap { option in
      let isPicked = picks.contains(option.id)
      guard isPicked || option.isCorrect else { return nil }
      let verdict: FeedbackLine.Verdict =
        switch (isPicked, option.isCorrect) {
        case (true, true): .right
        case (true, false): .wrong
        default: .missed
        }
      return FeedbackLine(verdict, option.text, option.feedback)
    }
  }
}
