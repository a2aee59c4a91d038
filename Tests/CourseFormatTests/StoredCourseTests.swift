import CourseFormat
import Foundation
import Testing

@Suite struct StoredCourseTests {
  @Test(arguments: ["2024-02-29", "2027-05-23", "0001-01-01", "9999-12-31"])
  func `a day is stored as it is written`(text: String) throws {
    let day = try #require(CalendarDay(text))
    #expect(day.description == text)
    let stored = try JSONEncoder().encode([day])
    #expect(String(decoding: stored, as: UTF8.self) == "[\"\(text)\"]")
    #expect(try JSONDecoder().decode([CalendarDay].self, from: stored) == [day])
  }

  @Test(arguments: [
    "2026-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-1-1", "+026-01-01", "0000-01-01",
    "２０２６-01-01", "", "2026-01-01-01", "99999999999999999999-01-01",
  ])
  func `a day that does not exist is none`(text: String) {
    #expect(CalendarDay(text) == nil)
  }

  @Test func `a stored address of an item has to name module and item`() throws {
    let reference = try #require(ItemReference("law/quiz"))
    #expect(reference.description == "law/quiz")
    for text in ["law", "law/", "/quiz", "law/quiz/3", ""] {
      #expect(ItemReference(text) == nil)
      #expect(throws: DecodingError.self) {
        try JSONDecoder().decode([ItemReference].self, from: Data("[\"\(text)\"]".utf8))
      }
    }
  }

  @Test func `names of parts stay when parts change places`() {
    var first = PartName()
    var second = PartName()
    let forward = ["Call the desk", "Post now", "Call the desk"].map { first.next(for: $0) }
    let backward = ["Post now", "Call the desk"].map { second.next(for: $0) }
    #expect(forward[0] == backward[1])
    #expect(forward[1] == backward[0])
    #expect(forward[2] == "\(forward[0])-2")
    #expect(forward.allSatisfy { $0.utf8.count >= 6 })
  }
}
