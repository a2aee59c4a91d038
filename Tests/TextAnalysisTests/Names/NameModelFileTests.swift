import Testing
import TextAnalysis

struct NameModelFileTests {
  private let small = NameModel(
    classes: WordClasses(words: [3, 70_000], values: [4, 1023]),
    table: (0..<256).map { $0 % 3 == 0 ? SIMD4(0, Int8(truncatingIfNeeded: $0), -1, 0) : SIMD4() },
    scale: SIMD4(0.5, 0.25, 1, 2),
    steps: (0..<4).map { SIMD4(repeating: Float($0)) }, border: SIMD4(-1, 0, 0, -1),
    handleBorder: SIMD4(0.5, 0, 0, 0))

  @Test func `a model is read back as it was written`() throws {
    let bytes = NameModelFile.bytes(of: small)
    let read = try NameModelFile.model(bytes, name: "small")
    #expect(NameModelFile.bytes(of: read) == bytes)
    #expect(read.classes.values == [4, 1023] && read.bits == 8)
    #expect(read.table == small.table)
  }

  @Test(arguments: ["", "Rollcall linear model 1\n\n", "PNG", "Rollcall name model 1"])
  func `foreign bytes are refused`(_ text: String) {
    #expect(throws: ModelFileError(file: "names.model", reason: .foreign)) {
      _ = try NameTagger(model: Array(text.utf8))
    }
  }

  @Test func `a damaged model is refused wherever the damage is`() {
    let bytes = NameModelFile.bytes(of: small)
    let damaged = ModelFileError(file: "x", reason: .damaged)
    var changed = bytes
    changed[bytes.count - 1] ^= 1
    for model in [Array(bytes.dropLast()), bytes + [0], changed] {
      #expect(throws: damaged) { _ = try NameTagger(model: model, name: "x") }
    }
    for length in stride(from: 0, to: bytes.count, by: 7) {
      #expect(throws: ModelFileError.self) {
        _ = try NameTagger(model: Array(bytes.prefix(length)), name: "x")
      }
    }
  }

  @Test func `a model for another way of looking is refused`() {
    let text = "Rollcall name model 1\nfeatures: 0\nbits: 8\n\n"
    #expect(throws: ModelFileError(file: "x", reason: .version(0))) {
      _ = try NameTagger(model: Array(text.utf8), name: "x")
    }
  }
}
