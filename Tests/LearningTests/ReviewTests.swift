import CourseFormat
import Foundation
import Kernel
import Learning
import Testing

@Suite struct ReviewTests {
  private static let schedule = ReviewSchedule.usual
  private static let start = 1_700_000_000_000

  private static func card(_ name: String, step: Int = 0, dueAt: Int = start) throws -> ReviewCard {
    ReviewCard(
      question: try #require(QuestionReference(name)), variant: .a, step: step, dueAt: dueAt,
      lastAt: start - ReviewCard.day)
  }

  @Test func `right answers lead through 1, 4, 10, 25, 60 and 150 days`() throws {
    let question = try #require(QuestionReference("say-what-helps/what-first"))
    var card = ReviewCard(asked: question, as: .a, at: Self.start, by: Self.schedule)
    var waits: [Int] = []
    for _ in 0..<8 {
      waits.append((card.dueAt - card.lastAt) / ReviewCard.day)
      card = card.answered(
        isRight: true, variant: card.variant.other, at: card.dueAt, by: Self.schedule)
    }
    #expect(waits == [1, 4, 10, 25, 60, 150, 150, 150])
    #expect(card.lapses == 0)
  }

  @Test func `a wrong answer leads back to tomorrow`() throws {
    let card = try Self.card("say-what-helps/what-first", step: 4)
      .answered(isRight: false, variant: .b, at: Self.start, by: Self.schedule)
    #expect(card.step == 0 && card.lapses == 1 && card.variant == .b)
    #expect(card.dueAt == Self.start + ReviewCard.day)
  }

  @Test func `a right answer before its time does not count`() throws {
    let card = try Self.card("say-what-helps/what-first", step: 2, dueAt: Self.start + 5)
    let early = card.answered(isRight: true, variant: .b, at: Self.start, by: Self.schedule)
    #expect(early.step == 2 && early.dueAt == card.dueAt)
    #expect(card.answered(isRight: false, variant: .b, at: Self.start, by: Self.schedule).step == 0)
  }

  @Test func `a clock that goes back or far ahead does no harm`() throws {
    let card = try Self.card("say-what-helps/what-first")
    let back = card.answered(isRight: false, variant: .b, at: 0, by: Self.schedule)
    #expect(back.lastAt == card.lastAt)
    let ahead = card.answered(isRight: true, variant: .b, at: Int.max, by: Self.schedule)
    #expect(ahead.dueAt == Int.max)
    let lost = ReviewCard(
      question: card.question, variant: .a, step: 99, dueAt: Int.min, lastAt: Int.min)
    #expect(
      ReviewSet.due([lost], in: try Sample.course(), at: Int.max, by: Self.schedule).count == 1)
  }

  @Test(arguments: [
    ([], ReviewScheduleError.count(0)), ([0, 4], .range), ([4, 4], .order), ([10, 4], .order),
    ([1, 2000], .range), (Array(1...21), .count(21)),
  ])
  func `days that are no schedule are refused`(days: [Int], error: ReviewScheduleError) {
    #expect(throws: error) { try ReviewSchedule(days: days) }
  }

  @Test func `a schedule is read as people write it`() throws {
    #expect(try ReviewSchedule(text: " 1, 3 ;9 ").days == [1, 3, 9])
    #expect(throws: ReviewScheduleError.noNumber) { try ReviewSchedule(text: "1, soon") }
    #expect(throws: ReviewScheduleError.count(0)) { try ReviewSchedule(text: "") }
    let stored = try JSONEncoder().encode(ReviewSchedule.usual)
    #expect(String(decoding: stored, as: UTF8.self) == "[1,4,10,25,60,150]")
    #expect(throws: (any Error).self) {
      try JSONDecoder().decode(ReviewSchedule.self, from: Data("[4,1]".utf8))
    }
  }

  @Test func `a set is about a minute, what is latest first, and modules take turns`() throws {
    let course = try Sample.course()
    let day = ReviewCard.day
    let cards = [
      try Self.card("say-what-helps/what-first", dueAt: Self.start - 9 * day),
      try Self.card("say-what-helps/next-update", dueAt: Self.start - 8 * day),
      try Self.card("say-what-helps/order-of-a-post", dueAt: Self.start - 7 * day),
      try Self.card("keep-private/private-account", dueAt: Self.start - 1 * day),
      try Self.card("keep-private/on-duty-photo", dueAt: Self.start + 1),
      try Self.card("keep-private/gone", dueAt: Self.start - 99 * day),
    ]
    let set = ReviewSet.due(cards, in: course, at: Self.start, by: Self.schedule)
    #expect(
      set.map(\.question.description) == [
        "say-what-helps/what-first", "keep-private/private-account", "say-what-helps/next-update",
      ])
    let short = ReviewSet.due(cards, in: course, at: Self.start, by: Self.schedule, seconds: 1)
    #expect(short.count == 1)
  }

  @Test func `the wait weighs how late something is`() throws {
    let course = try Sample.course()
    let old = try Self.card(
      "say-what-helps/what-first", step: 5, dueAt: Self.start - 3 * ReviewCard.day)
    let fresh = try Self.card(
      "say-what-helps/next-update", step: 0, dueAt: Self.start - 2 * ReviewCard.day)
    let set = ReviewSet.due([old, fresh], in: course, at: Self.start, by: Self.schedule)
    #expect(set.first == fresh)
  }
}
