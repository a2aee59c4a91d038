import ContentFiles
import CourseFormat
import Testing

@Suite struct CourseFaultTests {
  /// One change to the small course, and what is said about it.
  struct Case: Sendable, CustomTestStringConvertible {
    var path: String
    var old: String
    var new: String
    var says: String

    init(_ path: String, _ old: String, _ new: String, says: String) {
      (self.path, self.old, self.new, self.says) = (path, old, new, says)
    }

    var testDescription: String { says }
  }

  static let help = CourseFixture.help + "module.yaml"
  static let privacy = CourseFixture.privacy + "module.yaml"
  static let drafts = CourseFixture.help + "drafts.yaml"
  static let lesson = CourseFixture.help + "lessons/what-helps.md"

  static let head = [
    Case("course.yaml", "format: 1", "format: 2", says: "course.yaml:1: This is format 2"),
    Case("course.yaml", "id: first-post", "id: other", says: "Write “first-post”"),
    Case("course.yaml", "en-US", "English!", says: "Write a language tag"),
    Case("course.yaml", "2027-05-23", "2027-02-30", says: "course.yaml:6: “review-by”"),
    Case("course.yaml", "title: Your", "titel: Your", says: "Did you mean “title”?"),
    Case("course.yaml", "keep-private]", "keep-privat]", says: "Did you mean “keep-private”?"),
    Case("course.yaml", ", keep-private]", "]", says: "modules/keep-private is not in “modules”"),
    Case(
      "course.yaml", "keep-private]", "keep-private, keep-private]",
      says: "“keep-private” is already there"),
    Case("course.yaml", "id: patrol", "id: all", says: "exists by itself"),
    Case("course.yaml", "keep-private/quiz]", "keep-private/quizz]", says: "no item “quizz”"),
    Case("course.yaml", "keep-private/quiz]", "keep/quiz]", says: "no module “keep”"),
    Case("course.yaml", "keep-private/quiz]", "quiz]", says: "Write module/item"),
    Case("course.yaml", "skip-at: 0.75", "skip-at: 75", says: "a number from 0 to 1"),
    Case(
      "course.yaml", "pre-post: {questions-per-module: 2}",
      "pre-post: {questions-per-module: 4}", says: "has 3 families, and 4 are to be asked"),
    Case("course.yaml", "valid-months: 24", "valid-months: 0", says: "from 1 to 120"),
  ]

  static let items = [
    Case(help, "- {lesson: what-helps}", "- {lessen: what-helps}", says: "The item has no kind"),
    Case(
      help, "- {lesson: what-helps}", "- {lesson: what-helps, quiz: q}",
      says: "has the kinds lesson and quiz"),
    Case(
      help, "- {lesson: what-helps}", "- {lesson: what-help}",
      says: "no lessons/what-help.md. Did you mean “what-helps”?"),
    Case(help, "  - {lesson: what-helps}\n", "", says: "lessons/what-helps.md is in no item"),
    Case(help, "{lesson: what-helps}", "{lesson: what-helps, minutes: 4}", says: "own file"),
    Case(help, "questions: [what-first, n", "questions: [what-frst, n", says: "“what-frst”. Did"),
    Case(help, "draw: 3", "draw: 4", says: "The bank has 3 families, and 4 are to be drawn"),
    Case(help, "draw: 3", "pairs: 3", says: "The key “pairs” is not known here"),
    Case(help, "draw: 3,", "draw: 3, prompt: x,", says: "kind quiz has no “prompt”"),
    Case(help, "pass: 0.6", "pass: 60", says: "a number from 0 to 1"),
    Case(help, "{draft: holding-statement", "{draft: holding", says: "no draft “holding”"),
    Case(help, "after: [holding-statement]", "after: [last-time]", says: "no earlier item"),
    Case(help, "scenario: first-drill", "scenario: quiz", says: "“quiz” is already there"),
    Case(help, "points: 60", "points: 101", says: "from 0 to 100"),
    Case(help, "minutes: 5, draw", "minutes: soon, draw", says: "“minutes” is “soon”"),
    Case(privacy, "requires: [say-what-helps]", "requires: [keep-private]", says: "before this"),
    Case(privacy, "requires: [say-what-helps]", "requires: [say]", says: "no module “say”"),
    Case(privacy, "{id: own-accounts", "{id: names", says: "“names” is already there"),
    Case(privacy, "scale: certainty", "scale: percent", says: "agreement, certainty"),
    Case(privacy, "own-accounts.md", "own-account.md", says: "There is no policies/own-account.md"),
    Case(privacy, "items:", "item:", says: "“items” is missing"),
  ]

  static let texts = [
    Case(lesson, "---\ntitle", "title", says: "has no front matter"),
    Case(lesson, "minutes: 3", "minutes: 11", says: "what-helps.md:3: “minutes”"),
    Case(lesson, "[first-post]", "[first-past]", says: "no objective “first-past”"),
    Case(lesson, "- Our own example, for", "- Our own: for", says: "has to stand in quotes"),
    Case(lesson, "## Three", "# Three", says: "what-helps.md:8: The title stands in the front"),
    Case(lesson, "2. What", "2. <b>What</b>", says: "what-helps.md:12: “<b>” is HTML"),
    Case(lesson, "2. What", "2. <script>alert(1)", says: "is HTML"),
    Case(lesson, "2. What", "2. [x](javascript:alert)", says: "A link begins with “javascript:”"),
    Case(lesson, "media/first-post.svg", "media/other.svg", says: "There is no media/other.svg"),
    Case(lesson, "media/first-post.svg", "../../etc/passwd", says: "no picture of this course"),
    Case(lesson, "media/first-post.svg", "https://a.example/p.png", says: "no picture of this"),
    Case(lesson, "](media/first-post.svg", "][media", says: "A picture cannot be read"),
    Case("media/first-post.svg", "<title>", "<script/><title>", says: "svg:2: The picture has a"),
    Case("media/first-post.svg", "<rect ", "<rect onload=\"x\" ", says: "reacts to events"),
    Case("media/first-post.svg", "<svg ", "<!DOCTYPE svg><svg ", says: "document type"),
    Case(drafts, "any-of: [Mill Street, Mill St]", "any-of: []", says: "an empty list"),
    Case(drafts, "any-of: [Mill Street, Mill St]", "any-of: [Elm]", says: "not say where it is"),
    Case(drafts, "[open by, open at]", "[Oak Avenue]", says: "The model says “Oak Avenue”"),
    Case(drafts, "[open by, open at]", "[\"?!\"]", says: "no letters or digits"),
    Case(drafts, "why: Nobody knows it yet.", "", says: "“why” is missing"),
  ]

  @Test(arguments: head + items + texts)
  func `a fault is named with its place and what to do`(fault: Case) {
    let faults = CourseFixture.faults(fault.path, fault.old, to: fault.new)
    #expect(
      faults.contains { $0.contains(fault.says) },
      "expected “\(fault.says)”, found:\n\(faults.joined(separator: "\n"))")
  }

  @Test func `a scenario that is not there is a fault when the packs are known`() {
    let faults = CourseReader.read(TinyCourse.files, scenarios: ["first-drills"]).faults
    #expect(
      faults.map(\.message) == ["There is no scenario “first-drill”. Did you mean “first-drills”?"])
  }

  @Test func `a file that is no YAML is one fault, and not one for each of its names`() {
    let path = CourseFixture.help + "questions.yaml"
    let faults = CourseFixture.faults(path, "- family: what-first", to: "- family: [what-first")
    #expect(faults.count == 1, "\(faults)")
    #expect(faults.first?.contains("is no valid YAML") == true)
  }

  @Test(arguments: TinyCourse.texts().keys.sorted())
  func `a missing file is told and no trap`(path: String) {
    var files = TinyCourse.files
    files.texts[path] = nil
    let read = CourseReader.read(files)
    #expect(read.course == nil)
    #expect(!read.faults.isEmpty)
  }

  @Test func `an empty folder is told`() {
    let read = CourseReader.read(CourseFiles(folder: "x", texts: [:]))
    #expect(read.course == nil)
    #expect(
      read.faults.map(\.description).first?.hasPrefix("course.yaml:1: The course has no") == true)
  }

  @Test func `the reading of a lesson's lines survives long and odd ones`() {
    let long = String(repeating: "`![a](<", count: 5_000)
    #expect(!CourseFixture.faults(Self.lesson, "1. Where it is.", to: long).isEmpty)
    let deep = String(repeating: "[", count: 5_000)
    #expect(!CourseFixture.faults(Self.help, "- {lesson: what-helps}", to: deep).isEmpty)
  }
}
