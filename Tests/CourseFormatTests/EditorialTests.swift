import ContentFiles
import CourseFormat
import Testing

@Suite struct EditorialTests {
  private static let lesson = CourseFixture.help + "lessons/what-helps.md"
  private static let privacy = CourseFixture.privacy + "questions.yaml"

  private static func warnings(_ files: CourseFiles) throws -> [String] {
    let read = CourseReader.read(files)
    let course = try #require(read.course, "\(read.faults)")
    return EditorialChecks.warnings(of: course, in: files).map(\.description)
  }

  private static func warnings(
    _ path: String, _ old: String, to new: String, location: SourceLocation = #_sourceLocation
  ) throws -> [String] {
    try warnings(CourseFixture.changed(path, old, to: new, location: location))
  }

  /// What the small course is warned of anyway: its banks are small.
  @Test func `a small bank is warned of`() throws {
    let warnings = try Self.warnings(TinyCourse.files)
    #expect(warnings.count == 2)
    #expect(
      warnings.allSatisfy { $0.contains("questions.yaml:1: The bank has") })
  }

  @Test func `a lesson of more than ten minutes is warned of`() throws {
    let words = String(repeating: "This is a plain line.\n", count: 300)
    let warnings = try Self.warnings(Self.lesson, "1. Where it is.", to: words)
    #expect(warnings.contains { $0.contains("about 11 minutes. Split it") }, "\(warnings)")
  }

  @Test func `hard sentences are warned of, tables are not read as sentences`() throws {
    let hard =
      "Notwithstanding considerable organizational responsibilities, communications "
      + "professionals necessarily internalize institutional accountability expectations.\n"
    let warnings = try Self.warnings(
      Self.lesson, "1. Where it is.", to: String(repeating: hard, count: 20))
    #expect(warnings.contains { $0.contains("school grade") }, "\(warnings)")
    let table = String(repeating: "| \(hard.dropLast()) |\n", count: 20)
    #expect(
      try !Self.warnings(Self.lesson, "| Say |", to: table + "| Say |")
        .contains { $0.contains("school grade") })
  }

  @Test func `a picture without alt text is warned of at its line`() throws {
    let warnings = try Self.warnings(
      Self.lesson, "![A post with a place, a request and a time]", to: "![]")
    #expect(warnings.contains { $0.hasPrefix("\(Self.lesson):15: A picture has no alt") })
  }

  @Test(arguments: [
    ("#bridgeclosedtoday", true), ("#BridgeClosedToday", false), ("#bridge", false),
    ("`#bridgeclosedtoday`", false), ("**Wrong:** #bridgeclosedtoday", false),
    ("> **Do not**\n>\n> #bridgeclosedtoday", false), ("> **Do**\n>\n> #bridgeclosedtoday", true),
    ("https://a.example/#bridgeclosedtoday", false),
  ])
  func `hashtags need capitals, unless they are shown as code`(
    text: String, isWarned: Bool
  ) throws {
    let warnings = try Self.warnings(Self.lesson, "1. Where it is.", to: text)
    #expect(warnings.contains { $0.contains("runs its words together") } == isWarned)
  }

  @Test func `an objective that no question asks for is warned of at its line`() throws {
    let path = CourseFixture.help + "module.yaml"
    let warnings = try Self.warnings(
      path, "items:", to: "  - {id: second, text: Write a second one.}\nitems:")
    #expect(warnings.contains { $0.hasPrefix("\(path):6: No question asks for") }, "\(warnings)")
  }

  @Test func `right answers that can be guessed are warned of`() throws {
    let question = { (stem: String) in
      "{kind: single-choice, stem: \(stem), options: [{text: The long and right one, "
        + "correct: true, feedback: x}, {text: No, feedback: x}, {text: Nor, feedback: x}]}"
    }
    var files = TinyCourse.files
    for number in 1...5 {
      files.texts[Self.privacy]? += """
        - family: guess-\(number)
          objective: names
          source: x
          a: \(question("a\(number)"))
          b: \(question("b\(number)"))

        """
    }
    let warnings = try Self.warnings(files)
    #expect(warnings.contains { $0.contains("stands first in 11 of 14 questions") }, "\(warnings)")
    #expect(warnings.contains { $0.contains("is the longest option in") }, "\(warnings)")
  }
}
