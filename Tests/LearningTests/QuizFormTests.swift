import CourseFormat
import Foundation
import Kernel
import Learning
import Testing

@Suite struct QuizFormTests {
  @Test func `the same seed draws the same, another one another`() {
    let bank = Sample.bank(30)
    let draw = { (seed: UInt64) in QuestionDraw.draw(10, from: bank, seed: seed).map(\.reference) }
    #expect(draw(7) == draw(7))
    #expect(draw(7) != draw(8))
    #expect(
      QuestionDraw.draw(10, from: bank.reversed(), seed: 7).map(\.reference) == draw(7))
  }

  @Test func `nothing is drawn twice, and what must be passed is always in`() {
    let bank = Sample.bank(30)
    for seed in UInt64(0)..<50 {
      let drawn = QuestionDraw.draw(
        10, from: bank, always: ["family-3", "family-4", "family-29"], seed: seed)
      let ids = Set(drawn.map(\.family.id))
      #expect(drawn.count == 10 && ids.count == 10)
      #expect(ids.isSuperset(of: ["family-3", "family-4", "family-29"]))
    }
  }

  @Test func `objectives take turns`() {
    for seed in UInt64(0)..<20 {
      let drawn = QuestionDraw.draw(9, from: Sample.bank(30), seed: seed)
      let counts = Dictionary(grouping: drawn, by: \.family.objective).mapValues(\.count)
      #expect(counts.values.sorted() == [3, 3, 3])
    }
  }

  @Test func `a bank that is too small gives what it has`() {
    #expect(QuestionDraw.draw(10, from: Sample.bank(4), seed: 1).count == 4)
    #expect(QuestionDraw.draw(10, from: [], seed: 1).isEmpty)
    #expect(QuestionDraw.draw(-1, from: Sample.bank(4), seed: 1).isEmpty)
  }

  @Test func `form A and form B ask the same in other words`() throws {
    let course = try Sample.course()
    let before = QuizForm(perModule: 2, of: course, variant: .a, seed: 5)
    let after = QuizForm(perModule: 2, of: course, variant: .b, seed: 5)
    #expect(before.entries.map(\.question) == after.entries.map(\.question))
    #expect(before.entries.allSatisfy { $0.variant == .a })
    #expect(after.entries.allSatisfy { $0.variant == .b })
    #expect(
      before.entries.map(\.question.module.rawValue) == [
        "say-what-helps", "say-what-helps",
        "keep-private", "keep-private",
      ])
  }

  @Test func `another try has the other variant of the same families`() throws {
    let course = try Sample.course()
    let module = try #require(course.module("keep-private"))
    let quiz = Quiz(draw: 4, pass: 0.75)
    let first = QuizForm(quiz, of: module, seed: 11)
    let second = first.retry(in: course, seed: 12)
    #expect(Set(first.entries.map(\.question)) == Set(second.entries.map(\.question)))
    #expect(second.variant == .b && second.entries.allSatisfy { $0.variant == .b })
    #expect(second.retry(in: course, seed: 13).variant == .a)
    var smaller = course
    smaller.modules.removeAll { $0.id == "keep-private" }
    #expect(first.retry(in: smaller, seed: 12).entries.isEmpty)
  }

  @Test func `parts are shown in an order of their own, and steps never in the right one`() throws {
    let course = try Sample.course()
    let ordering = try #require(QuestionReference("say-what-helps/order-of-a-post"))
    let single = try #require(QuestionReference("say-what-helps/what-first"))
    let family = try #require(course.family(ordering))
    guard case .ordering(let steps) = family.a.task else {
      Issue.record("no ordering question")
      return
    }
    let right = steps.steps.map(\.id.rawValue)
    var shown: Set<[String]> = []
    for seed in UInt64(0)..<60 {
      let form = QuizForm(perModule: 9, of: course, variant: .a, seed: seed)
      let entry = try #require(form.entry(ordering))
      #expect(entry.parts != right && entry.parts.sorted() == right.sorted())
      shown.insert(try #require(form.entry(single)).parts)
    }
    #expect(shown.count == 6)
  }

  @Test func `a form is stored and read back`() throws {
    let form = QuizForm(perModule: 2, of: try Sample.course(), variant: .b, seed: 3)
    let stored = try JSONEncoder().encode(form)
    #expect(try JSONDecoder().decode(QuizForm.self, from: stored) == form)
    #expect(String(decoding: stored, as: UTF8.self).contains(#"say-what-helps\/"#))
  }
}
