import CourseFormat
import Kernel
import Testing

struct DifferenceTests {
  @Test func `words that went and words that came, and nothing else`() {
    let difference = WordDifference(
      from: "Stay away from the mall. Officers are there.",
      to: "Please stay away from the mall. Officers are on the scene.")
    #expect(
      difference.runs == [
        .init(.removed, "Stay "), .init(.added, "Please stay "),
        .init(.same, "away from the mall. Officers are "), .init(.removed, "there."),
        .init(.added, "on the scene."),
      ])
  }

  @Test(arguments: [
    ("", ""), ("", "new"), ("old", ""), ("a\nb\nc\n", "a\nx\nc\n"), ("same", "same"),
    ("one two  three\n\nfour", "one  two three\nfour\n\n"), ("é\u{301} ü", "e\u{301} ü"),
  ])
  func `both texts can be read from it`(old: String, new: String) {
    let runs = WordDifference(from: old, to: new).runs
    #expect(runs.filter { $0.kind != .added }.map(\.text).joined() == old)
    #expect(runs.filter { $0.kind != .removed }.map(\.text).joined() == new)
  }

  @Test func `long texts that have nothing in common are held against each other as a whole`() {
    let old = (0..<5_000).map { "a\($0)" }.joined(separator: " ")
    let new = (0..<5_000).map { "b\($0)" }.joined(separator: " ")
    #expect(WordDifference(from: old, to: new).runs.map(\.kind) == [.removed, .added])
  }

  @Test func `settings, modules, steps and questions each say what became of them`() throws {
    let old = try #require(TinyCourse.course)
    var new = old
    new.certificate = nil
    new.modules[0].items[0].title = "What helps"
    new.modules[0].families[0].a.stem += " Think twice."
    let gone = new.modules[1].items.removeLast()
    let difference = CourseDifference(from: old, to: new)
    #expect(difference.modules == [nil, "say-what-helps", "keep-private"])
    #expect(difference.changes(in: nil).first?.texts.map(\.name) == ["Certificate"])
    let first = difference.changes(in: "say-what-helps")
    #expect(first.map(\.kind) == [.changed, .changed, .changed])
    #expect(first.map { $0.texts.map(\.name) } == [["Steps"], ["Title"], ["Variant A"]])
    let last = difference.changes(in: "keep-private")
    #expect(last.last?.kind == .removed && last.last?.title == gone.title)
    #expect(CourseDifference(from: old, to: old).isEmpty)
  }
}
