import ContentFiles
import CourseFormat
import QuestionImport
import Testing

@Suite struct XMLTests {
  private static func read(_ text: String) throws -> ImportedBank {
    try QuestionImport.read(text, file: "bank.xml")
  }

  private static let moodle = """
    <?xml version="1.0" encoding="UTF-8"?>
    <quiz>
     <question type="category"><category><text>top/posts</text></category></question>
     <question type="multichoice">
      <name><text>First</text></name>
      <questiontext format="html"><text><![CDATA[<p>What comes <em>first</em>?</p>]]></text></questiontext>
      <generalfeedback><text>Place, then request.</text></generalfeedback>
      <single>true</single>
      <answer fraction="100"><text>What to do</text><feedback><text>Good.</text></feedback></answer>
      <answer fraction="0"><text>Who did it</text><feedback><text>No.</text></feedback></answer>
      <answer fraction="0"><text>&lt;b&gt;Why&lt;/b&gt;</text></answer>
     </question>
     <question type="multichoice">
      <name><text>Two</text></name><questiontext><text>Which?</text></questiontext>
      <single>false</single>
      <answer fraction="50"><text>a</text></answer><answer fraction="50"><text>b</text></answer>
      <answer fraction="-50"><text>c</text></answer><answer fraction="0"><text>d</text></answer>
     </question>
     <question type="numerical">
      <name><text>N</text></name><questiontext><text>How many?</text></questiontext>
      <answer fraction="100"><text>45</text><tolerance>5</tolerance></answer>
     </question>
     <question type="shortanswer">
      <name><text>S</text></name><questiontext><text>Say it.</text></questiontext>
      <answer fraction="100"><text>next update</text></answer>
      <answer fraction="50"><text>update</text></answer>
     </question>
     <question type="matching">
      <name><text>M</text></name><questiontext><text>Match.</text></questiontext>
      <subquestion><text>Where?</text><answer><text>Mill Street</text></answer></subquestion>
      <subquestion><text></text><answer><text>Oak Avenue</text></answer></subquestion>
     </question>
     <question type="essay"><name><text>E</text></name></question>
     <question type="truefalse"><name><text>T</text></name></question>
    </quiz>
    """

  @Test func `questions of a Moodle file come over`() throws {
    let bank = try Self.read(Self.moodle)
    #expect(
      bank.questions.map(\.question.kind) == [
        .singleChoice, .multipleChoice, .numeric, .shortAnswer, .matching,
      ])
    let first = bank.questions[0].question
    #expect(first.stem == "What comes first?")
    #expect(first.feedback == "Place, then request.")
    guard case .singleChoice(let choices) = first.task,
      case .multipleChoice(let several) = bank.questions[1].question.task
    else {
      Issue.record("no choices")
      return
    }
    #expect(choices.options.map(\.text) == ["What to do", "Who did it", "Why"])
    #expect(several.options.map(\.isCorrect) == [true, true, false, false])
    #expect(bank.questions[2].question.task == .numeric(Numeric(answer: 45, tolerance: 5)))
    #expect(
      bank.questions[3].question.task == .shortAnswer(ShortAnswer(accept: ["next update"])))
    #expect(bank.notes.map(\.line) == [33, 34])
    #expect(bank.notes.first?.message.contains("of the type essay") == true)
  }

  private static func item(_ version3: Bool) -> String {
    let two = """
      <assessmentItem identifier="q1" title="First">
       <responseDeclaration identifier="R" cardinality="single" baseType="identifier">
        <correctResponse><value>A</value></correctResponse></responseDeclaration>
       <itemBody><p>A pipe is open.</p>
        <choiceInteraction responseIdentifier="R" maxChoices="1"><prompt>What first?</prompt>
         <simpleChoice identifier="A">What to do<feedbackInline>Good.</feedbackInline></simpleChoice>
         <simpleChoice identifier="B">Who did it</simpleChoice>
         <simpleChoice identifier="C">Why</simpleChoice>
        </choiceInteraction></itemBody>
      </assessmentItem>
      """
    guard version3 else { return two }
    return [
      ("assessmentItem", "qti-assessment-item"),
      ("responseDeclaration", "qti-response-declaration"),
      ("correctResponse", "qti-correct-response"), ("value>", "qti-value>"),
      ("itemBody", "qti-item-body"), ("choiceInteraction", "qti-choice-interaction"),
      ("responseIdentifier", "response-identifier"), ("prompt", "qti-prompt"),
      ("simpleChoice", "qti-simple-choice"), ("feedbackInline", "qti-feedback-inline"),
      ("baseType", "base-type"), ("maxChoices", "max-choices"),
    ].reduce(two) { $0.replacing($1.0, with: $1.1) }
  }

  @Test(arguments: [false, true])
  func `an item of QTI 2 and of QTI 3 reads alike`(isVersion3: Bool) throws {
    let bank = try Self.read(Self.item(isVersion3))
    let found = try #require(bank.questions.first, "\(bank.notes)")
    #expect(found.name == "First")
    #expect(found.question.stem == "A pipe is open.\nWhat first?")
    guard case .singleChoice(let choices) = found.question.task else {
      Issue.record("no single choice")
      return
    }
    #expect(choices.options.map(\.text) == ["What to do", "Who did it", "Why"])
    #expect(choices.options.map(\.isCorrect) == [true, false, false])
    #expect(choices.options[0].feedback == "Good.")
  }

  @Test func `orders, pairs, words and numbers of QTI come over`() throws {
    let item = { (answer: String, type: String, body: String) in
      """
      <assessmentItem identifier="q"><responseDeclaration identifier="R" cardinality="ordered"
      baseType="\(type)"><correctResponse>\(answer)</correctResponse></responseDeclaration>
      <itemBody>\(body)</itemBody></assessmentItem>
      """
    }
    let choices = ["C", "A", "B"].map { "<simpleChoice identifier=\"\($0)\">\($0)</simpleChoice>" }
    let order = try Self.read(
      item(
        "<value>A</value><value>B</value><value>C</value>", "identifier",
        "<orderInteraction responseIdentifier=\"R\">\(choices.joined())</orderInteraction>"))
    guard case .ordering(let steps)? = order.questions.first?.question.task else {
      Issue.record("no ordering question")
      return
    }
    #expect(steps.steps.map(\.text) == ["A", "B", "C"])
    let number = try Self.read(
      item("<value>45</value>", "float", "At <textEntryInteraction responseIdentifier=\"R\"/>"))
    #expect(
      number.questions.first?.question.task == .numeric(Numeric(answer: 45, tolerance: 0)))
    let set = { (ids: [String]) in
      "<simpleMatchSet>"
        + ids.map { "<simpleAssociableChoice identifier=\"\($0)\">\($0)</simpleAssociableChoice>" }
        .joined() + "</simpleMatchSet>"
    }
    let match = try Self.read(
      item(
        "<value>a x</value><value>b y</value>", "directedPair",
        "<matchInteraction responseIdentifier=\"R\">\(set(["a", "b"]))\(set(["x", "y", "z"]))"
          + "</matchInteraction>"))
    guard case .matching(let matching)? = match.questions.first?.question.task else {
      Issue.record("no matching question")
      return
    }
    #expect(matching.pairs.map(\.left.text) == ["a", "b"])
    #expect(matching.rights.map(\.text) == ["x", "y", "z"])
  }

  @Test func `an item without a right answer, or with two interactions, is told`() throws {
    let without = try Self.read(
      Self.item(false).replacing("<value>A</value>", with: ""))
    #expect(without.questions.isEmpty && without.notes.count == 1)
    let two = try Self.read(
      Self.item(false).replacing(
        "</itemBody>", with: "<uploadInteraction responseIdentifier=\"R\"/></itemBody>"))
    #expect(two.questions.isEmpty)
    #expect(two.notes.first?.message.contains("has 2 interactions") == true)
  }

  @Test func `entities and document types are refused before they are read`() {
    let bomb = """
      <?xml version="1.0"?>
      <!DOCTYPE quiz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
      <quiz>&b;</quiz>
      """
    #expect(throws: QuestionImportError.hasDocumentType) { try Self.read(bomb) }
    let outside = "<!DOCTYPE quiz SYSTEM \"file:///etc/passwd\"><quiz/>"
    #expect(throws: QuestionImportError.hasDocumentType) { try Self.read(outside) }
  }

  @Test func `broken, deep and foreign XML is told`() {
    #expect(throws: QuestionImportError.broken(line: 3)) {
      try Self.read("\n<quiz>\n<question></quiz>")
    }
    let deep = String(repeating: "<a>", count: 5_000) + String(repeating: "</a>", count: 5_000)
    #expect(throws: QuestionImportError.tooDeep) { try Self.read(deep) }
    #expect(throws: QuestionImportError.unknown) { try Self.read("<html><body/></html>") }
    #expect(throws: (any Error).self) { try Self.read("<") }
  }
}
