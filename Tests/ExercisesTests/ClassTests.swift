import Kernel
import ScenarioFormat
import Testing

@testable import Exercises

/// What classes are made of: codes, tables, figures of small groups.
struct ClassTests {
  @Test(arguments: ["abc234", "ABC-234", " abc 234"])
  func `a code is known however it is typed`(typed: String) {
    #expect(ClassCode(typed)?.text == "ABC234")
  }

  @Test(arguments: ["", "ABC23", "ABC2345", "ABC10O", "ABC23É", "../../", "ABC23\u{0}"])
  func `what is no code is none`(typed: String) {
    #expect(ClassCode(typed) == nil)
  }

  @Test func `new codes can be read from a wall`() {
    for _ in 0..<50 { #expect(ClassCode(ClassCode().text) != nil) }
  }

  @Test(arguments: [
    ("Mona Reyes", "Mona Reyes"), ("Reyes, Mona", "\"Reyes, Mona\""), ("a\"b", "\"a\"\"b\""),
    ("=1+1", "'=1+1"), ("two\nlines", "\"two\nlines\""),
  ])
  func `a name is safe in a spreadsheet`(name: String, cell: String) {
    #expect(ClassTable.cell(name) == cell)
  }

  @Test func `fewer than three scores have no middle`() {
    #expect(roster(scores: [40, 90]).median == nil)
    #expect(roster(scores: [40, 90, 60]).median == 60)
    #expect(roster(scores: [40, 90, 60, 70]).median == 65)
  }

  private func roster(scores: [Double]) -> ClassRoster {
    var roster = ClassRoster(showsResults: true)
    roster.lines = scores.map { score in
      ClassRoster.Line(
        member: ClassMember(
          exerciseClass: "c", person: "p", name: "P", run: "r", joinedAt: 0, wantsToTalk: false),
        standing: ClassStanding(events: [], state: .ended, time: .zero), score: score,
        isSofter: false)
    }
    return roster
  }
}
