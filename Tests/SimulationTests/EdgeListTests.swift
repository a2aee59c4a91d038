import Simulation
import Testing

struct EdgeListTests {
  private func read(_ text: String, memory: Int = 1 << 20) throws(EdgeListError) -> EdgeList {
    try EdgeList(Array(text.utf8), file: "net.txt", memory: memory)
  }

  @Test func `spaces, tabs, commas, comments and further columns are understood`() throws {
    let list = try read("# a network\r\n0 1\r\n1\t2 {}\n\n 2,3\n3 4 0.5")
    #expect(list.people == 5)
    #expect(list.ends == [0, 1, 1, 2, 2, 3, 3, 4])
    let graph = Adjacency(people: list.people, ends: list.ends)
    #expect(graph.pairs == 4)
    #expect(Array(graph.neighbours(of: 2)) == [1, 3])
  }

  @Test func `a pair that is there twice, or of one person, counts once or not at all`() throws {
    let list = try read("0 1\n1 0\n0 1\n1 1\n1 2\n")
    let graph = Adjacency(people: list.people, ends: list.ends)
    #expect(graph.pairs == 2)
    #expect(Array(graph.neighbours(of: 1)) == [0, 2])
  }

  @Test(arguments: [
    ("0 1\n1 -2\n", 2, EdgeListError.Problem.noNumber("-2")),
    ("0 1\n\none two\n", 3, .noNumber("one")),
    ("0 1\n2 3x\n", 2, .noNumber("3x")),
    ("0 1.5", 1, .noNumber("1.5")),
    ("7", 1, .oneNumber),
    ("", 0, .empty),
    ("# nothing\n\n", 2, .empty),
    ("0 40000", 1, .tooLarge(40_000, most: 32_768)),
    ("0 99999999999999999999999", 1, .tooLarge(.max / 20, most: 32_768)),
  ])
  func `a fault is told with its line`(
    text: String, line: Int, problem: EdgeListError.Problem
  ) {
    let error = #expect(throws: EdgeListError.self) { _ = try read(text) }
    #expect(error?.line == line)
    #expect(error?.problem == problem)
    #expect(error?.message.contains("net.txt") == true)
  }

  @Test func `a list beyond memory is refused where it begins to be too long`() {
    let text = String(repeating: "0 1\n", count: 3000)
    let error = #expect(throws: EdgeListError.self) { _ = try read(text, memory: 48_000) }
    #expect(error?.problem == .tooLong(memory: 48_000))
    #expect(error?.line == 1001)
  }
}
