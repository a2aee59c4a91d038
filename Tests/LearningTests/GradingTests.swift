import CourseFormat
import Foundation
import Kernel
import Learning
import Testing

@Suite struct GradingTests {
  @Test func `a single choice is right or not, and says why`() throws {
    let question = try Sample.question("say-what-helps/what-first", .a)
    let right = try Sample.option("What people should do", of: question)
    let wrong = try Sample.option("Who is to blame", of: question)
    let good = question.graded(.singleChoice(right))
    #expect(good.isRight && good.credit == 1)
    #expect(good.lines == [.init(.right, "What people should do", "They can act at once.")])
    let bad = question.graded(.singleChoice(wrong))
    #expect(!bad.isRight && bad.credit == 0)
    #expect(bad.lines.map(\.verdict) == [.missed, .wrong])
  }

  @Test func `wrong picks take away what right ones gave, and no more`() throws {
    let question = try Sample.question("keep-private/what-tells-who", .b)
    let school = try Sample.option("The driver's school", of: question)
    let room = try Sample.option("The hospital room", of: question)
    let street = try Sample.option("The closed street", of: question)
    let way = try Sample.option("The way around", of: question)
    let credits = [
      [school, room], [school], [school, room, street], [school, street], [street, way], [],
      [school, school, room],
    ].map { question.graded(.multipleChoice($0)) }
    #expect(credits.map(\.credit) == [1, 0.5, 0.5, 0, 0, 0, 1])
    #expect(credits.map(\.isRight) == [true, false, false, false, false, false, true])
  }

  @Test func `a pair counts for itself`() throws {
    let question = try Sample.question("say-what-helps/order-of-a-post", .b)
    guard case .matching(let matching) = question.task else {
      Issue.record("no matching question")
      return
    }
    let right = matching.pairs.map { MatchedPair(left: $0.left.id, right: $0.right) }
    #expect(question.graded(.matching(right)).isRight)
    let two = question.graded(.matching(Array(right.prefix(2))))
    #expect(abs(two.credit - 2 / 3) < 1e-12 && !two.isRight)
    #expect(two.lines.map(\.verdict) == [.right, .right, .missed, .plain])
    let decoy = try #require(matching.rights.last).id
    let replaced = right + [MatchedPair(left: right[0].left, right: decoy)]
    #expect(abs(question.graded(.matching(replaced)).credit - 2 / 3) < 1e-12)
  }

  @Test func `steps count by what follows on them`() throws {
    let question = try Sample.question("say-what-helps/order-of-a-post", .a)
    guard case .ordering(let ordering) = question.task else {
      Issue.record("no ordering question")
      return
    }
    let steps = ordering.steps.map(\.id)
    #expect(question.graded(.ordering(steps)).isRight)
    #expect(question.graded(.ordering([steps[1], steps[2], steps[0]])).credit == 0.5)
    #expect(question.graded(.ordering([steps[2], steps[1], steps[0]])).credit == 0)
    #expect(question.graded(.ordering([steps[0], steps[1]])).credit == 0.5)
    let doubled = question.graded(.ordering([steps[0], steps[1], steps[2], steps[2]]))
    #expect(!doubled.isRight)
    #expect(question.graded(.ordering([])).credit == 0)
  }

  @Test func `marks count like picks`() throws {
    let question = try Sample.question("keep-private/what-tells-who", .a)
    #expect(question.graded(.hotText(["b", "c"])).isRight)
    #expect(question.graded(.hotText(["b"])).credit == 0.5)
    #expect(question.graded(.hotText(["a", "b", "c"])).credit == 0.5)
    #expect(question.graded(.hotText(["a", "b", "c", "d"])).credit == 0)
    #expect(question.graded(.hotText([])).credit == 0)
  }

  @Test(arguments: [
    ("next update", true), ("  Next  Update! ", true), ("NEXTUPDATE", true), ("next-update", true),
    ("the next update", true), ("next", false), ("", false), ("?!", false),
  ])
  func `short answers are read by their letters`(text: String, isRight: Bool) throws {
    let question = try Sample.question("say-what-helps/next-update", .a)
    #expect(question.graded(.shortAnswer(text)).isRight == isRight)
  }

  @Test(arguments: [
    ("45", true), (" 45 minutes", true), ("45.0", true), ("+45", true), ("45 Minutes", true),
    ("44", false), ("nan", false), ("inf", false), ("0x2D", false), ("", false), ("-", false),
    ("1e400", false), ("four", false),
  ])
  func `numbers are read with their unit or without`(text: String, isRight: Bool) throws {
    let question = try Sample.question("say-what-helps/next-update", .b)
    #expect(question.graded(.numeric(text)).isRight == isRight)
  }

  @Test func `a number on the border of its tolerance is right`() {
    let wanted = Numeric(answer: 0.3, tolerance: 0.1)
    let question = Question(stem: "?", task: .numeric(wanted))
    #expect(question.graded(.numeric("0.2")).isRight)
    #expect(question.graded(.numeric("0.4")).isRight)
    #expect(!question.graded(.numeric("0.41")).isRight)
    #expect(wanted.number(in: "1,200.5") == 1200.5)
    #expect(wanted.number(in: "−3 %") == -3)
    #expect(wanted.number(in: "$ 4") == 4)
  }

  @Test func `verdict and reason are half each`() throws {
    let question = try Sample.question("keep-private/judge-a-post", .b)
    let reason = try Sample.option("It names and judges somebody", of: question)
    let other = try Sample.option("It has no hashtag", of: question)
    let credits = [
      question.graded(.judgeThePost(.hold, reason: reason)),
      question.graded(.judgeThePost(.hold, reason: other)),
      question.graded(.judgeThePost(.publish, reason: reason)),
      question.graded(.judgeThePost(.change, reason: nil)),
    ]
    #expect(credits.map(\.credit) == [1, 0.5, 0.5, 0])
    #expect(credits.map(\.isRight) == [true, false, false, false])
  }

  @Test func `no answer to any question traps or gives more than it should`() throws {
    let course = try Sample.course()
    let long = String(repeating: "é\u{301}x ", count: 100_000)
    let ids = (0..<200).map { "id-\($0 % 7)" }
    let hostile: [Answer] = [
      .singleChoice(""), .singleChoice(.init(long)), .multipleChoice(ids.map { .init($0) }),
      .matching(ids.map { .init(left: .init($0), right: .init($0)) }),
      .ordering(ids.map { .init($0) }), .hotText(ids.map { .init($0) }), .shortAnswer(long),
      .judgeThePost(.change, reason: .init(long)), .numeric(long),
    ]
    for question in course.modules.flatMap(\.families).flatMap({ [$0.a, $0.b] }) {
      for answer in hostile {
        let graded = question.graded(answer)
        #expect(graded.credit <= 0.5 && graded.credit >= 0 && !graded.isRight)
        #expect(!graded.lines.isEmpty || question.kind == answer.kind)
      }
    }
  }

  @Test func `answers are stored and read back`() throws {
    let answers: [Answer] = [
      .singleChoice("a"), .multipleChoice(["a", "b"]), .matching([.init(left: "l", right: "r")]),
      .ordering(["x"]), .hotText([]), .shortAnswer("words"), .judgeThePost(.hold, reason: nil),
      .judgeThePost(.publish, reason: "r"), .numeric("4 %"),
    ]
    let stored = try JSONEncoder().encode(answers)
    #expect(try JSONDecoder().decode([Answer].self, from: stored) == answers)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let one = String(decoding: try encoder.encode(answers[0]), as: UTF8.self)
    #expect(one == #"{"kind":"single-choice","picks":["a"]}"#)
  }
}
