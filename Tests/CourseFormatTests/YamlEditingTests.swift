import ContentFiles
import Testing

struct YamlEditingTests {
  private static let bank = """
    # The bank of this module.
    - family: one
      source: "A book: its title"   # checked
      a: {kind: numeric}

    # About the second one.
    - family: two
      source: Another book

    """

  @Test func `one entry changes, and every other line stays`() throws {
    var editing = try #require(YamlEditing(Self.bank))
    var entry = editing.entries(of: nil)[1]
    entry["source"] = .text("A third book: with a colon")
    try editing.setEntry(1, of: nil, to: entry)
    #expect(
      editing.text
        == Self.bank.replacing(
          "source: Another book", with: "source: \"A third book: with a colon\""))
  }

  @Test func `an entry is added, moved and removed`() throws {
    var editing = try #require(YamlEditing(Self.bank))
    try editing.append(.record(["family": .text("three")]), to: nil)
    try editing.move(2, to: 0, of: nil)
    #expect(editing.entries(of: nil).map { $0["family"]?.string } == ["three", "one", "two"])
    try editing.setEntry(1, of: nil, to: nil)
    #expect(editing.entries(of: nil).map { $0["family"]?.string } == ["three", "two"])
    #expect(editing.text.contains("# The bank of this module."))
  }

  @Test func `a key is set, added and taken out`() throws {
    var editing = try #require(
      YamlEditing("title: Old   # as printed\nmodules: [a, b]\n\n# The end.\n"))
    try editing.set("title", to: .text("New"))
    try editing.set("modules", to: .list(of: ["b", "a", "c"]))
    try editing.set("summary", to: .text("Two\nlines"))
    #expect(
      editing.text == "title: New\nmodules: [b, a, c]\nsummary: |-\n  Two\n  lines\n\n# The end.\n")
    try editing.set("modules", to: nil)
    #expect(!editing.text.contains("modules"))
  }

  @Test func `items under a key keep their indentation`() throws {
    var editing = try #require(
      YamlEditing(
        "title: A\nitems:\n    - {lesson: one}\n    # then\n    - {lesson: two}\nend: 1\n"))
    try editing.move(0, to: 1, of: "items")
    try editing.append(.record(["quiz": .text("three")]), to: "items")
    #expect(
      editing.entries(of: "items").map { $0.keys.first } == ["lesson", "lesson", "quiz"])
    #expect(editing.text.contains("    - quiz: three\n"))
    #expect(editing.text.hasSuffix("end: 1\n"))
  }

  @Test func `a list in brackets is written anew`() throws {
    var editing = try #require(YamlEditing("items: [{lesson: one}]\n"))
    try editing.append(.record(["lesson": .text("two")]), to: "items")
    #expect(editing.entries(of: "items").count == 2)
  }

  @Test func `the first entry of an empty file`() throws {
    var editing = try #require(YamlEditing(""))
    try editing.append(.record(["family": .text("one")]), to: nil)
    #expect(editing.text == "- family: one\n")
  }

  @Test func `what is no YAML, or has aliases, is not touched`() {
    #expect(YamlEditing("a: [1") == nil)
    #expect(YamlEditing("a: &x 1\nb: *x\n") == nil)
    #expect(YamlTree("a: 1\na: 2") == nil)
  }

  @Test(arguments: [
    "plain", "with: a colon", "- dash", "#hash", "a # b", "'quoted'", "\"double\"", "two\nlines",
    "two\n\n  indented\nlines", " spaces ", "true", "null", "~", "12", "-3.5", "é ü “quotes”",
    "tab\there", "{a:passage}", "[x](y)", "*bold*", "!x", "%y", "@z", "`code`", "> quote", "|",
    "line\n# not a comment", "ends with colon:", "a, b, c", "\u{1F600}", "x\u{85}y", "",
    String(repeating: "a long text ", count: 30) + "end",
  ])
  func `every text comes back as it was written`(text: String) throws {
    let tree = YamlTree.record([
      "key": .text(text), "list": .list([.text(text), .record(["inner": .text(text)])]),
    ])
    let read = try #require(YamlTree(tree.written), "\(tree.written)")
    #expect(read["key"]?.string == text)
    #expect(read["list"]?.entries.first?.string == text)
    #expect(read["list"]?.entries.last?["inner"]?.string == text)
  }
}
