import DraftReview
import Kernel
import Storage
import TestSupport
import Testing

@testable import PostReview

struct DraftStoreTests {
  @Test func `every version stays, with who wrote it and what was found`() async throws {
    let test = try await TestDesk()
    let id = try await test.desk.create(TestDesk.blocked, by: TestDesk.noah)
    try await test.desk.save(TestDesk.clean, of: id, basedOn: 1, by: TestDesk.june)
    let record = try await test.desk.store.record(id)
    #expect(record.versions.map(\.person) == [TestDesk.noah, TestDesk.june])
    #expect(record.versions.map(\.content) == [TestDesk.blocked, TestDesk.clean])
    #expect(record.versions[0].findings.map(\.finding.rule) == ["guilt-statement"])
    #expect(record.events.map(\.kind) == [.written, .written])
    #expect(record.events[0].details[.blocks] == "1")
  }

  @Test func `two people who edit do not overwrite each other`() async throws {
    let test = try await TestDesk()
    let id = try await test.desk.create(TestDesk.clean, by: TestDesk.noah)
    var mine = TestDesk.clean
    mine.text += " Thank you."
    try await test.desk.save(mine, of: id, basedOn: 1, by: TestDesk.june)
    var other = TestDesk.clean
    other.text = "Something else."
    await #expect(throws: DraftError.stale(by: "June Albright", version: 2)) {
      try await test.desk.save(other, of: id, basedOn: 1, by: TestDesk.noah)
    }
    #expect(try await test.desk.store.record(id).content == mine)
  }

  @Test func `the same text again is no version, even when it comes late`() async throws {
    let test = try await TestDesk()
    let id = try await test.desk.create(TestDesk.clean, by: TestDesk.noah)
    let saved = try await test.desk.save(TestDesk.clean, of: id, basedOn: 0, by: TestDesk.june)
    #expect(saved == SavedDraft(version: 1, isNew: false, endedState: nil))
    #expect(try await test.desk.store.record(id).events.count == 1)
  }

  private static let changes: [SQL] = [
    "UPDATE desk_version SET content = '{}'", "DELETE FROM desk_version",
    "UPDATE desk_event SET person_name = 'Nobody'", "DELETE FROM desk_event",
  ]

  @Test(arguments: changes)
  func `the database refuses to change the record`(_ statement: SQL) async throws {
    let test = try await TestDesk()
    let id = try await test.inReview()
    let before = try await test.desk.store.record(id)
    await #expect(throws: StorageError.self) {
      try await test.database.write { try $0.execute(statement) }
    }
    #expect(try await test.desk.store.record(id) == before)
  }

  @Test func `search takes all words, in any case, and no wildcards`() async throws {
    let test = try await TestDesk()
    _ = try await test.desk.create(TestDesk.clean, by: TestDesk.noah)
    _ = try await test.desk.create(TestDesk.blocked, by: TestDesk.noah)
    let found = try await test.desk.store.drafts(matching: "MILL closure")
    #expect(found.map(\.title) == ["Road closure"])
    #expect(try await test.desk.store.drafts(matching: "mill burglar").isEmpty)
    #expect(try await test.desk.store.drafts(matching: "%").isEmpty)
    #expect(try await test.desk.store.drafts().count == 2)
  }

  @Test func `what happens to a draft is told to other features`() async throws {
    let test = try await TestDesk()
    let id = try await test.inReview()
    let events = try await test.database.read { try $0.events(after: 0) }
    #expect(events.map(\.event.kind) == ["desk.draft-written", "desk.draft-submitted"])
    #expect(events.allSatisfy { $0.event.subject == id.rawValue })
    #expect(events.allSatisfy { !$0.event.payload.contains("Harbor") })
  }

  @Test func `a draft that does not exist is an error for people`() async throws {
    let test = try await TestDesk()
    await #expect(throws: DraftError.noSuchDraft) {
      try await test.desk.store.record("nothing")
    }
  }
}
