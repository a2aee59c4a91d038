import Testing
import TextAnalysis
import TextTraining

struct TaskDataTests {
  @Test func `rows are read by the names of their columns`() throws {
    let head = "label\tid\ttext\tsplit\n"
    let rows = (0..<100).map { "offensive\tx-\($0)\tpost \($0)\ttrain\n" }.joined()
    let posts = try TaskData.posts(of: .civility, in: head + rows)
    #expect(posts.count == 100)
    #expect(posts[7].post.text == "post 7")
    #expect(posts[7].label == 1)
  }

  @Test func `a label that the task does not know is left out`() throws {
    let rows = (0..<150).map { number in
      "post \(number)\t\(number < 120 ? "Not related" : "Not applicable")\ta_flood\n"
    }
    let posts = try TaskData.posts(of: .informative, in: "text\tlabel\tevent\n" + rows.joined())
    #expect(posts.count == 120)
    #expect(posts.allSatisfy { $0.group == "a flood" && $0.label == 2 })
  }

  @Test(arguments: [
    ("", "crisislex_t26.tsv:1: The header line is missing"),
    ("text\tlabel\n", "crisislex_t26.tsv:1: There is no column “event”"),
    ("text\tlabel\tevent\nalone\n", "crisislex_t26.tsv:2: The row is too short"),
    ("text\tlabel\tevent\n", "crisislex_t26.tsv:1: There are too few labelled posts (0)"),
  ])
  func `a fault is named with its line`(_ text: String, _ start: String) {
    let fault = #expect(throws: DataFault.self) {
      _ = try TaskData.posts(of: .informative, in: text)
    }
    #expect(fault?.message.hasPrefix(start) == true)
  }

  @Test func `a thread row without its fields is named with its line`() {
    let fault = #expect(throws: DataFault.self) {
      _ = try TaskData.posts(of: .stance, in: "{\"text\":\"a\"}\n")
    }
    #expect(fault?.line == 1)
  }
}
