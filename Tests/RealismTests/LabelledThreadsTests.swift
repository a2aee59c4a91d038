import Realism
import ScenarioFormat
import Testing

struct LabelledThreadsTests {
  @Test func `labelled posts become threads with times, parents and depths`() throws {
    let threads = try LabelledThreads.read(
      [
        line("1", in: "1", at: "Tue Aug 19 16:00:00 +0000 2014", isSource: true),
        line("3", in: "1", to: "2", at: "Tue Aug 19 16:05:00 +0000 2014", label: "deny"),
        line("2", in: "1", to: "1", at: "Tue Aug 19 16:02:00 +0000 2014", label: "query"),
        line("4", in: "1", to: "gone", at: "Tue Aug 19 17:00:00 +0000 2014"),
      ].joined(separator: "\n"), file: "data.jsonl")
    let thread = try #require(threads.first)
    #expect(threads.count == 1)
    #expect(thread.verdict == .false)
    #expect(thread.replies.map(\.minutes) == [2, 5, 60])
    #expect(thread.replies.map(\.stance) == [.query, .deny, .comment])
    #expect(thread.replies.map(\.depth) == [1, 2, 2])
    #expect(thread.replies.map(\.parent) == [nil, 0, nil])
  }

  @Test func `posts without a time are left out`() throws {
    let text = line("1", in: "1", at: "", isSource: true)
    #expect(try LabelledThreads.read(text, file: "data.jsonl").isEmpty)
  }

  @Test func `a broken line is named`() {
    let text = line("1", in: "1", at: "", isSource: true) + "\n\n{\"id\": 7}\n"
    let error = #expect(throws: LabelledThreadsError.self) {
      try LabelledThreads.read(text, file: "data.jsonl")
    }
    #expect(error?.message.hasPrefix("data.jsonl:3:") == true)
  }

  @Test func `a label that nobody knows is named, not taken for a comment`() {
    let text = line("1", in: "1", at: "", label: "shrug", isSource: true)
    #expect(throws: LabelledThreadsError.self) {
      try LabelledThreads.read(text, file: "data.jsonl")
    }
  }

  private func line(
    _ id: String, in source: String, to parent: String = "", at time: String,
    label: String = "comment", isSource: Bool = false
  ) -> String {
    """
    {"id":"\(id)","label":"\(label)","event":"invented","source_id":"\(source)",\
    "parent_id":"\(parent)","is_source":\(isSource),"created_at":"\(time)",\
    "veracity_of_source":"false"}
    """
  }
}
