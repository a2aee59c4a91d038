package import CourseFormat
import Kernel

/// The questions to ask somebody now: about a minute of them.
package enum ReviewSet {
  /// What is longest overdue, measured by its own wait, comes first; modules take turns.
  ///
  /// At least one question when any is due, however long it takes. Cards whose question the course
  /// does not have any more are left out.
  package static func due(
    _ cards: [ReviewCard], in course: Course, at now: Int, by schedule: ReviewSchedule,
    seconds: Int = 60
  ) -> [ReviewCard] {
    let due = cards.filter { $0.isDue(at: now) && course.family($0.question) != nil }
      .sorted {
        (-overdue($0, at: now, by: schedule), $0.question.description)
          < (-overdue($1, at: now, by: schedule), $1.question.description)
      }
    var chosen: [ReviewCard] = []
    var left = seconds
    for card in takingTurns(due) {
      guard let question = course.family(card.question)?[card.variant.other] else { continue }
      let needed = answerSeconds(question)
      guard chosen.isEmpty || needed <= left else { continue }
      chosen.append(card)
      left -= needed
    }
    return chosen
  }

  /// How long an answer takes, about: an assumption, to be corrected by what is measured.
  package static func answerSeconds(_ question: Question) -> Int {
    switch question.kind {
    case .singleChoice, .shortAnswer, .numeric: 15
    case .multipleChoice, .judgeThePost: 20
    case .matching, .ordering, .hotText: 30
    }
  }

  /// As a share of the wait: two days late weigh more after one day than after sixty.
  private static func overdue(
    _ card: ReviewCard, at now: Int, by schedule: ReviewSchedule
  ) -> Double {
    (Double(now) - Double(card.dueAt)) / Double(schedule.wait(at: card.step) * ReviewCard.day)
  }

  /// One of each module in turn, each module in its own order.
  private static func takingTurns(_ cards: [ReviewCard]) -> [ReviewCard] {
    var turns: [CourseModule.ID: Int] = [:]
    let ranked = cards.enumerated().map { place, card in
      let turn = turns[card.question.module, default: 0]
      turns[card.question.module] = turn + 1
      return (turn: turn, place: place, card: card)
    }
    return ranked.sorted { ($0.turn, $0.place) < ($1.turn, $1.place) }.map(\.card)
  }
}
