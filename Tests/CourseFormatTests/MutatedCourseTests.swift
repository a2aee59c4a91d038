import ContentFiles
import CourseFormat
import Kernel
import Testing

/// Broken input of all kinds is read to the end: the reader says what is wrong and never traps.
@Suite struct MutatedCourseTests {
  @Test(arguments: 0..<6) func `random damage never stops the reader`(seed: Int) {
    var random = RandomStream(seed: UInt64(seed), name: "damage")
    for _ in 0..<15 {
      var files = TinyCourse.files
      let path = files.texts.keys.sorted()[random.below(files.texts.count)]
      files.texts[path] = damaged(files.texts[path] ?? "", &random)
      let read = CourseReader.read(files)
      #expect((read.course == nil) == !read.faults.isEmpty, "\(path)")
      #expect(read.faults.allSatisfy { $0.line >= 1 && !$0.message.isEmpty })
      if let course = read.course {
        #expect(course.items.count == TinyCourse.course?.items.count)
        _ = EditorialChecks.warnings(of: course, in: files)
      }
    }
  }

  private static let scraps = [
    "[", "]", "{", "}", ":", "- ", "\n", "  ", "\t", "\"", "&a", "*a", "!!int", "|", "0", "-1",
    "![", "](", "```", "---", "<", "1e999", "NaN", "null", "\u{0}", "\u{301}", "🙂", "%", "? ",
    "---\n",
  ]

  private func damaged(_ text: String, _ random: inout RandomStream) -> String {
    var characters = Array(text)
    for _ in 0...random.below(4) where !characters.isEmpty {
      let place = random.below(characters.count)
      switch random.below(3) {
      case 0: characters.removeSubrange(place..<min(characters.count, place + 1 + random.below(40)))
      case 1: characters.insert(contentsOf: Self.scraps[random.below(Self.scraps.count)], at: place)
      default: characters.swapAt(place, random.below(characters.count))
      }
    }
    return String(characters)
  }

  static let hostile = [
    "", "\u{0}", "x", "[]", "{}", "- -", "items: 7", "- family: [[]]", "- {}", "---\n---\n",
    "--- a\n--- b\n", "a: &a [x]\nb: *a\n", "- a: {kind: hot-text, text: \"{\", marks: {}}",
    String(repeating: "[", count: 5_000), String(repeating: "- ", count: 5_000),
    "items: [{quiz: q, draw: 99999999999999999999, pass: 1e999}]",
  ]

  @Test(arguments: hostile) func `hostile files are refused`(text: String) {
    for path in TinyCourse.texts().keys where !path.hasSuffix(".svg") {
      var files = TinyCourse.files
      files.texts[path] = text
      let read = CourseReader.read(files)
      // A policy is free text, so some of these are one.
      guard !path.contains("policies/") else { continue }
      #expect(read.course == nil && !read.faults.isEmpty, "\(path): \(text.prefix(40))")
    }
  }

  @Test(arguments: [
    "<svg xmlns:xlink=\"x\"><image xlink:href =\n\"https://a.example/x.png\"/></svg>",
    "<svg><style>rect { fill: url( https://a.example/x ) }</style></svg>",
    "<svg><a href=\"java\nscript:alert(1)\"/></svg>", "<?xml-stylesheet href=\"x.css\"?><svg/>",
    "<svg><SCRIPT>1</SCRIPT></svg>", "<svg><g\nonclick = \"x\"/></svg>",
  ])
  func `a picture that is more than a picture is refused, however it is written`(svg: String) {
    var files = TinyCourse.files
    files.texts["media/first-post.svg"] = svg
    #expect(!CourseReader.read(files).faults.isEmpty)
  }
}
