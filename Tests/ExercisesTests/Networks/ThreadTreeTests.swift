import RunLog
import Testing

@testable import Exercises

struct ThreadTreeTests {
  private let chain = [
    TestScreen.post(1), TestScreen.post(2, parent: 1, root: 1),
    TestScreen.post(3, parent: 1, root: 1), TestScreen.post(4, parent: 2, root: 1),
    TestScreen.post(5, parent: 4, root: 1), TestScreen.post(6, parent: 5, root: 1),
    TestScreen.post(7, parent: 6, root: 1), TestScreen.post(8, parent: 7, root: 1),
  ]

  @Test func `replies stand below what they answer, oldest first`() {
    let tree = ThreadTree(chain)
    #expect(tree.lines.map(\.post.number) == [1, 2, 4, 5, 6, 7, 8, 3])
    #expect(tree.lines.map(\.depth) == [0, 1, 2, 3, 4, 5, 6, 1])
    #expect(tree.lines.map(\.below) == [7, 5, 4, 3, 2, 1, 0, 0])
  }

  @Test func `a reply to a post that is not there stands below the first one, once`() {
    let odd = [
      TestScreen.post(1), TestScreen.post(2, parent: 99, root: 1),
      TestScreen.post(3, parent: 3, root: 1), TestScreen.post(4, parent: 5, root: 1),
      TestScreen.post(5, parent: 4, root: 1),
    ]
    let tree = ThreadTree(odd)
    #expect(tree.lines.map(\.post.number) == [1, 2, 3, 4, 5])
    #expect(tree.lines.map(\.depth) == [0, 1, 1, 1, 2])
    #expect(ThreadTree([]).lines.isEmpty)
  }

  @Test func `what is too deep is folded, unless it leads to the post in question`() {
    let tree = ThreadTree(chain)
    #expect(numbers(ThreadFold.rows(tree, around: 1)) == ["1", "2", "4", "5", "6", "(7 8)", "3"])
    #expect(numbers(ThreadFold.rows(tree, around: 7)) == ["1", "2", "4", "5", "6", "7", "8", "3"])
  }

  @Test func `a long thread comes in parts, that with the post first`() {
    let posts = [TestScreen.post(1)] + (2...300).map { TestScreen.post($0, parent: 1, root: 1) }
    let rows = ThreadFold.rows(ThreadTree(posts), around: 290)
    let part = ThreadPart(rows, page: nil, focus: 290)
    #expect(part.pages == 3 && part.page == 3)
    #expect(numbers(part.rows).first == "1")
    #expect(numbers(part.rows).contains("290"))
    #expect(ThreadPart(rows, page: 99, focus: 1).page == 3)
    #expect(ThreadPart(rows, page: -4, focus: 1).rows.count == ThreadPart.length)
  }

  private func numbers(_ rows: [ThreadFold.Row]) -> [String] {
    rows.map { row in
      switch row {
      case .post(let line): "\(line.post.number)"
      case .folded(_, let lines):
        "(\(lines.map { "\($0.post.number)" }.joined(separator: " ")))"
      }
    }
  }
}
