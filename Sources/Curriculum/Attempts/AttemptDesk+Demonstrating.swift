package import CourseFormat
import Foundation
import Kernel
import Learning
import Web

extension AttemptDesk {
  /// Goes through an item as a learner would; `share` of the questions are answered right.
  ///
  /// For the demonstration agency, whose people have really taken what they show. Where a person
  /// would have to write, sign or play, the item stays open.
  package func demonstrate(
    _ reference: ItemReference, by learner: Learner, share: Double
  ) async throws {
    let standing = try await courses.standing(of: learner)
    guard let step = standing.step(reference), step.blockedBy.isEmpty, !step.isFinished else {
      return
    }
    let now = courses.clock()
    try await courses.progress.open(
      reference, of: learner.enrollment.id, now: now - step.item.minutes * 50_000)
    switch step.item.kind {
    case .lesson:
      try await courses.progress.finish(reference, in: learner, kind: "lesson-done", now: now)
    case .drill, .quiz:
      let id = try await begin(step, by: learner)
      try await answer(id, by: learner, share: share)
    default: break
    }
  }

  private func answer(_ id: Attempt.ID, by learner: Learner, share: Double) async throws {
    let open = try await sitting(id, of: learner.person)
    let right = Int((Double(open.questions.count) * share).rounded(.up))
    for asked in open.questions {
      guard let given = asked.question.example(isRight: asked.place <= right) else { continue }
      try await store.save(
        SavedAnswer(
          question: asked.entry.question, variant: asked.entry.variant,
          objective: asked.family.objective, given: given,
          credit: asked.question.graded(given).credit, key: UUID().uuidString,
          at: courses.clock()), to: id, of: learner.person.id)
    }
    try await submit(try await sitting(id, of: learner.person))
  }
}

extension Question {
  /// A right answer, or a wrong one where the question has one that somebody would give.
  func example(isRight: Bool) -> Answer? {
    switch task {
    case .singleChoice(let choices):
      choices.options.first { $0.isCorrect == isRight }.map { .singleChoice($0.id) }
    case .multipleChoice(let choices):
      .multipleChoice(choices.options.filter { $0.isCorrect == isRight }.map(\.id))
    case .matching(let matching):
      .matching(
        matching.pairs.map { pair in
          MatchedPair(
            left: pair.left.id,
            right: isRight ? pair.right : matching.rights.first?.id ?? pair.right)
        })
    case .ordering(let ordering):
      .ordering(isRight ? ordering.steps.map(\.id) : ordering.steps.reversed().map(\.id))
    case .hotText(let text):
      .hotText(text.passages.filter { $0.isToMark == isRight }.map(\.id))
    case .shortAnswer(let wanted): .shortAnswer(isRight ? wanted.accept.first ?? "" : "not sure")
    case .numeric(let wanted): .numeric("\(isRight ? wanted.answer : wanted.answer * 3 + 7)")
    case .judgeThePost(let post):
      .judgeThePost(post.verdict, reason: post.reasons.first { $0.isCorrect == isRight }?.id)
    }
  }
}
