import Foundation
import Kernel
import Testing

@testable import PostReview

struct RecordFileTests {
  @Test func `the JSON record holds every word, finding and act`() async throws {
    let test = try await TestDesk()
    let id = try await test.inReview(TestDesk.blocked)
    let record = try await test.desk.export(id, as: .json, by: TestDesk.dana)
    let bytes = try RecordFile(record: record).bytes(.json)
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let versions = try #require(json["versions"] as? [[String: Any]])
    let content = try #require(versions.first?["content"] as? [String: Any])
    #expect(content["text"] as? String == TestDesk.blocked.text)
    #expect((versions.first?["findings"] as? [Any])?.count == record.versions[0].findings.count)
    let acts = (json["events"] as? [[String: Any]])?.compactMap { $0["act"] as? String }
    #expect(acts == ["written", "submitted", "exported"])
  }

  @Test func `the CSV record has a line for each event and no formula`() async throws {
    let test = try await TestDesk()
    var content = TestDesk.clean
    content.text = "=cmd|' /C calc'!A1 \"quoted\", with a comma\nand a second line"
    let id = try await test.desk.create(content, by: TestDesk.noah)
    let record = try await test.desk.export(id, as: .csv, by: TestDesk.dana)
    let text = String(decoding: try RecordFile(record: record).bytes(.csv), as: UTF8.self)
    let lines = text.components(separatedBy: "\r\n").filter { !$0.isEmpty }
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("event,at,person"))
    #expect(lines[1].contains("\"'=cmd|' /C calc'!A1 \"\"quoted\"\", with a comma\n"))
    #expect(lines[1].contains("2026-11-"))
    #expect(lines[2].contains("\"exported\""))
  }

  @Test func `an export is noted in every state`() async throws {
    for state in DraftState.allCases {
      #expect(try state.after(.exported) == state)
    }
  }
}
