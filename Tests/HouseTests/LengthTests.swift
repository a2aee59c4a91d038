import Testing

/// The length budget: what is longer holds two concepts.
struct LengthTests {
  @Test func `source files stay below 300 lines, tests below 400`() throws {
    for (folder, limit) in [("Sources", 300), ("Tests", 400)] {
      for file in try SourceFile.all(below: [folder]) {
        let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).count
        #expect(lines <= limit, "\(file.path) has \(lines) lines")
      }
    }
  }

  @Test func `functions stay below 40 lines, bodies of pages below 60`() throws {
    for file in try SourceFile.all(below: ["Sources"]) {
      for function in FunctionLength.all(in: file.text) {
        let limit = function.isBody ? 60 : 40
        #expect(
          function.lines <= limit,
          "\(file.path): \(function.name) has \(function.lines) lines"
        )
      }
    }
  }

  @Test func `the measure itself finds a long function`() {
    let long = "  func much() {\n" + String(repeating: "    work()\n", count: 50) + "  }\n"
    #expect(FunctionLength.all(in: long).first?.lines == 50)
  }
}

/// How many lines stand between a function's opening and closing brace.
struct FunctionLength {
  var name: String
  var lines: Int
  var isBody: Bool

  /// Relies on the formatter: a function closes with a brace at the depth at which it begins.
  static func all(in text: String) -> [FunctionLength] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.indices.compactMap { start in
      let line = lines[start]
      let trimmed = line.drop { $0 == " " }
      let isBody = trimmed.contains("var body: some HTML {")
      guard isBody || trimmed.contains("func ") || trimmed.contains("init("),
        !trimmed.hasPrefix("//")
      else { return nil }
      let indent = line.count - trimmed.count
      guard
        let open = lines[start...].prefix(12).firstIndex(where: { $0.hasSuffix("{") }),
        let close = lines[(open + 1)...].firstIndex(where: {
          $0.hasPrefix(String(repeating: " ", count: indent) + "}")
        })
      else { return nil }
      return FunctionLength(
        name: String(trimmed.prefix(60)), lines: close - open - 1, isBody: isBody)
    }
  }
}
