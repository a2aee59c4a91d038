import ContentFiles
import CourseFormat
import Foundation
import Kernel
import Testing

@Suite struct TinyCourseTests {
  @Test func `the small course has no faults`() {
    #expect(CourseReader.read(TinyCourse.files).faults.map(\.description) == [])
    #expect(
      CourseReader.read(TinyCourse.files, scenarios: ["first-drill"]).faults.map(\.description)
        == [])
  }

  @Test func `it has every kind of item and every kind of question`() throws {
    let course = try CourseFixture.course()
    #expect(Set(course.items.map(\.item.kind)) == Set(CourseItem.Kind.allCases))
    let questions = course.modules.flatMap(\.families).flatMap { [$0.a, $0.b] }
    #expect(Set(questions.map(\.kind)) == Set(Question.Kind.allCases))
  }

  @Test func `a stored course is read back the same`() throws {
    let course = try CourseFixture.course()
    let stored = try JSONEncoder().encode(course)
    #expect(try JSONDecoder().decode(Course.self, from: stored) == course)
  }

  @Test func `kinds are stored under the words of the files`() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let stored = String(decoding: try encoder.encode(CourseFixture.course()), as: UTF8.self)
    #expect(stored.contains(#""items":["say-what-helps\/what-helps","#))
    #expect(stored.contains(#""kind":"judge-the-post","stem""#))
    #expect(stored.contains(#""kind":"session","minutes":30"#))
    #expect(stored.contains(#""reviewBy":"2027-05-23""#))
  }

  @Test func `a stored item of an unknown kind is an error and no trap`() {
    let item = #"{"id":"x","title":"X","minutes":1,"isOptional":false,"after":[],"kind":"game"}"#
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(CourseItem.self, from: Data(item.utf8))
    }
  }

  @Test func `lessons keep their text, with the front matter taken off`() throws {
    let item = try #require(
      CourseFixture.course().item(.init(module: "say-what-helps", item: "what-helps")))
    guard case .lesson(let lesson) = item.content else {
      Issue.record("no lesson")
      return
    }
    #expect(item.title == "What helps people in the first minutes")
    #expect(item.minutes == 3)
    #expect(lesson.text.hasPrefix("## Three things first\n"))
    #expect(lesson.text.contains("media/first-post.svg"))
  }

  @Test func `Windows line ends and a byte order mark change nothing`() throws {
    var files = TinyCourse.files
    files.texts = files.texts.mapValues { $0.replacing("\n", with: "\r\n") }
    let lesson = CourseFixture.help + "lessons/what-helps.md"
    files.texts[lesson] = "\u{FEFF}" + (files.texts[lesson] ?? "")
    let read = CourseReader.read(files)
    #expect(read.faults.map(\.description) == [])
    #expect(read.course?.items.map(\.item.title) == TinyCourse.course?.items.map(\.item.title))
  }

  @Test func `a right-hand text that two pairs share stands there once`() throws {
    let files = CourseFixture.changed(
      CourseFixture.help + "questions.yaml", "right: What shall I do?", to: "right: Where?")
    let course = try #require(CourseReader.read(files).course)
    guard case .matching(let matching)? = course.modules.first?.family("order-of-a-post")?.b.task
    else {
      Issue.record("no matching question")
      return
    }
    #expect(matching.rights.map(\.text) == ["Where?", "When do I hear more?", "Who did it?"])
    #expect(matching.pairs[0].right == matching.pairs[1].right)
  }

  @Test func `optional items take no minutes of a course`() throws {
    let course = try CourseFixture.course()
    #expect(course.modules.map(\.minutes) == [3 + 3 + 5 + 8 + 3, 2 + 5 + 1 + 4 + 30])
    #expect(course.minutes == 64)
  }
}
