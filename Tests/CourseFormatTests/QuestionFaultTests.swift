import ContentFiles
import CourseFormat
import Testing

@Suite struct QuestionFaultTests {
  typealias Case = CourseFaultTests.Case

  static let help = CourseFixture.help + "questions.yaml"
  static let privacy = CourseFixture.privacy + "questions.yaml"

  static let choices = [
    Case(help, "kind: single-choice", "kind: single", says: "“kind” cannot be “single”"),
    Case(help, ", correct: true", "", says: "has 0 right entries. Mark exactly one"),
    Case(help, "it came about,", "it came about, correct: true,", says: "has 2 right entries"),
    Case(help, ", feedback: They can act at once.", "", says: "“feedback” is missing in entry 1"),
    Case(help, "text: Who is to blame", "text: How it came about", says: "is already there"),
    Case(
      help, "      - {text: How it came about, feedback: Nobody is safer for it.}\n", "",
      says: "“options” has 2 entries. Write 3 to 4."),
    Case(help, "options:", "reasons:", says: "A single-choice question has no “reasons”"),
    Case(help, "  source: Our own example, lesson 1\n", "", says: "“source” is missing in entry 1"),
    Case(help, "objective: first-post", "objective: second", says: "There is no objective"),
    Case(help, "family: next-update", "family: what-first", says: "is already there in modules"),
    Case(privacy, "verdict: publish", "verdict: send", says: "change, hold, publish"),
    Case(privacy, "platform: microblog", "platform: X", says: "“platform” cannot be “X”"),
    Case(
      help, "text: What people should do", "text: What, people do", says: "put the text in quotes"),
  ]

  static let others = [
    Case(help, "accept: [next update, the next update]", "accept: [\"...\"]", says: "no letters"),
    Case(help, "accept: [next update, the next update]", "accept: []", says: "Write 1 to 50"),
    Case(help, "answer: 45", "answer: nan", says: "“answer” is “nan”. Write a number"),
    Case(help, "answer: 45", "answer: many", says: "“answer” is “many”"),
    Case(help, "tolerance: 0", "tolerance: -1", says: "from 0 to"),
    Case(help, "[Where it is, What to do, When there is more]", "[One, Two]", says: "3 to 6"),
    Case(
      help, "[Where it is, What to do, When", "[Where it is, Where it is, When", says: "already"),
    Case(help, "extra: [Who did it?]", "extra: [Where?]", says: "stands there once"),
    Case(privacy, "{c:St. Ann's, room 12}", "{c:St. Ann's, room 12", says: "A brace is not closed"),
    Case(privacy, "{c:St. Ann's, room 12}", "{St. Ann's}", says: "no name before a colon"),
    Case(privacy, "{c:St. Ann's, room 12}", "{b:St. Ann's}", says: "is in the text twice"),
    Case(privacy, "{c:St. Ann's, room 12}", "{e:St. Ann's}", says: "“marks” has no “e”"),
    Case(privacy, "{c:St. Ann's, room 12}", "St. Ann's", says: "The text has no passage “c”"),
    Case(
      privacy, "{mark: true, feedback: It names", "{mark: often, feedback: It names",
      says: "true or false"),
  ]

  @Test(arguments: choices + others)
  func `a fault is named with its place and what to do`(fault: Case) {
    let faults = CourseFixture.faults(fault.path, fault.old, to: fault.new)
    #expect(
      faults.contains { $0.contains(fault.says) },
      "expected “\(fault.says)”, found:\n\(faults.joined(separator: "\n"))")
  }

  @Test func `passages that are all alike teach nothing`() {
    var files = TinyCourse.files
    files.texts[Self.privacy] = files.texts[Self.privacy]?.replacing(
      "mark: true", with: "mark: false")
    let faults = CourseReader.read(files).faults.map(\.description)
    #expect(faults.contains { $0.contains("treated alike") }, "\(faults)")
  }

  @Test func `two variants that are the same are one question`() {
    var files = TinyCourse.files
    let question = "{kind: numeric, stem: How many?, answer: 0, tolerance: 0, feedback: None.}"
    files.texts[Self.privacy]? += "- family: same\n  objective: names\n  source: x\n"
    files.texts[Self.privacy]? += "  a: \(question)\n  b: \(question)\n"
    let faults = CourseReader.read(files).faults.map(\.description)
    #expect(faults.contains { $0.contains("Variants a and b are the same") }, "\(faults)")
  }

  @Test func `a text of any size is refused and does not trap`() {
    let long = String(repeating: "word ", count: 1_000)
    let faults = CourseFixture.faults(Self.help, "A gas line is open", to: long)
    #expect(faults.contains { $0.contains("Shorten it to 2000 or fewer") }, "\(faults)")
  }
}
