import ContentFiles
import CourseFormat
import Kernel
import QuestionImport
import Testing

@Suite struct GiftTests {
  private static func read(_ text: String) throws -> ImportedBank {
    try QuestionImport.read(text, file: "bank.gift")
  }

  private static let bank = #"""
    // A comment
    $CATEGORY: police/posts

    ::First post:: What comes first? {
      =What to do #People can act.
      ~Who did it #Nobody knows yet.
      ~Why \= wherefore
      #### Place, then request.
    }

    ::Two rights:: Which stay out? {~%50%The name ~%50%The room ~%-50%The street ~%-50%The way}

    [html]<p>Two <b>words</b> announce news &amp; calm.</p> {=next update#Good. =the next update}

    ::Match:: Match them. {=Where? -> Mill Street =When? -> 3:45 = -> Oak Avenue}

    How many minutes? {#45:5 #Count again.}

    Between? {#1..5}

    The sky is \{blue\}. {T}

    Tell us more. {}

    A next update comes at {=3:45 =three forty-five} sharp.

    """#

  @Test func `questions of each kind come over`() throws {
    let bank = try Self.read(Self.bank)
    #expect(
      bank.questions.map(\.question.kind) == [
        .singleChoice, .multipleChoice, .shortAnswer, .matching, .numeric, .numeric, .shortAnswer,
      ])
    #expect(bank.questions.map(\.line) == [4, 11, 13, 15, 17, 19, 25])
    #expect(bank.questions.prefix(2).map(\.name) == ["First post", "Two rights"])
  }

  @Test func `texts lose escapes and HTML, and keep their words`() throws {
    let bank = try Self.read(Self.bank)
    #expect(bank.questions[2].question.stem == "Two words announce news & calm.")
    #expect(bank.questions[2].question.feedback == "Good.")
    #expect(bank.questions[6].question.stem == "A next update comes at … sharp.")
    guard case .singleChoice(let choices) = bank.questions[0].question.task else {
      Issue.record("no single choice")
      return
    }
    #expect(choices.options.map(\.text) == ["What to do", "Who did it", "Why = wherefore"])
    #expect(choices.options.map(\.isCorrect) == [true, false, false])
    #expect(choices.options[0].feedback == "People can act.")
    #expect(bank.questions[0].question.feedback == "Place, then request.")
  }

  @Test func `numbers and pairs keep their meaning`() throws {
    let bank = try Self.read(Self.bank)
    #expect(bank.questions[4].question.task == .numeric(Numeric(answer: 45, tolerance: 5)))
    #expect(bank.questions[5].question.task == .numeric(Numeric(answer: 3, tolerance: 2)))
    guard case .matching(let matching) = bank.questions[3].question.task else {
      Issue.record("no matching question")
      return
    }
    #expect(matching.pairs.map(\.left.text) == ["Where?", "When?"])
    #expect(matching.rights.map(\.text) == ["Mill Street", "3:45", "Oak Avenue"])
  }

  @Test func `what has no counterpart is told with its line`() throws {
    let notes = try Self.read(Self.bank).notes
    #expect(notes.map(\.line) == [21, 23])
    #expect(notes.allSatisfy { $0.message.contains("without a counterpart") })
  }

  @Test(arguments: [
    "{", "::a::", "x {=", "x {~~~~}", "{{{{", "x {#nan}", "x {#1:inf}", "x {#..}", "x {=->}",
    "x {=%9999999999999%a ~b}", "\\", "x {#", "::x {=a}", "a} b {", "x {=a#}",
  ])
  func `broken blocks are told and never trap`(text: String) throws {
    let read = { try Self.read(text + "\n\ny {=a ~b ~c}") }
    let bank = try read()
    #expect(bank.questions.last?.question.stem == "y")
    #expect(bank.questions.count + bank.notes.count == 2)
  }

  @Test func `a large file is refused`() {
    let text = "x {=a}" + String(repeating: " ", count: QuestionImport.sizeLimit)
    #expect(throws: QuestionImportError.tooLarge) { try Self.read(text) }
    #expect(throws: QuestionImportError.unknown) { try Self.read("Dear all,") }
  }

  @Test func `the written bank is read again, and lacks what a person has to add`() throws {
    let imported = try Self.read(Self.bank)
    var names = FamilyNames()
    let source = "Our old bank, 2019: \"x\" #1"
    let text = imported.text(objective: "posts", source: source, names: &names)
    #expect(imported.text(objective: "", source: "", names: &names).contains("first-post-2\n"))
    let read = BankReader.read(text, file: "imported.yaml")
    #expect(read.families.map(\.id.rawValue).prefix(2) == ["first-post", "two-rights"])
    let messages = read.faults.map(\.message)
    #expect(messages.count { $0.contains("“b” is missing") } == 7)
    #expect(messages.contains { $0.contains("“feedback” is empty") })
    #expect(!messages.contains { $0.contains("YAML") || $0.contains("not known") })
  }

  @Test func `the written bank says what was read`() throws {
    let questions = TinyCourse.course?.modules.flatMap(\.families).flatMap { [$0.a, $0.b] } ?? []
    #expect(questions.count == 14)
    for question in questions {
      var text = FamilyText()
      text.add("x", objective: "o", source: "\u{1}\\ \"q\"\n\tend\u{85}.", a: question)
      let read = BankReader.read(text.text, file: "x.yaml")
      #expect(read.faults.map(\.message).count == 1, "\(read.faults)")
      #expect(read.families.first?.a == question)
      #expect(read.families.first?.source == "\u{1}\\ \"q\"\n\tend\u{85}.")
    }
  }
}
