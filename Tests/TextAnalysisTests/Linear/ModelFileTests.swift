import Testing
import TextAnalysis

struct ModelFileTests {
  private let small = LinearModel(
    task: "civility", labels: ["not-offensive", "offensive"], bits: 8,
    groupWeights: [1, 1, 0.5, 0], scale: SIMD4(0.25, 1, 1, 1), bias: SIMD4(-0.5, 0, 0, 0),
    table: (0..<256).map { SIMD4(Int8(truncatingIfNeeded: $0), 0, 0, 0) })

  @Test func `a model comes back from its file as it was`() throws {
    #expect(try ModelFile.model(ModelFile.bytes(of: small), name: "small") == small)
  }

  @Test func `the shipped models are small enough for version control`() throws {
    for task in LearnedTask.allCases {
      #expect(try ShippedWeights.bytes(task.fileName).count <= 1_100_000)
    }
  }

  @Test func `one changed weight is noticed`() {
    var bytes = ModelFile.bytes(of: small)
    bytes[bytes.count - 7] ^= 1
    expect(.damaged, bytes)
  }

  @Test func `a cut or a longer file is noticed`() {
    let bytes = ModelFile.bytes(of: small)
    expect(.damaged, Array(bytes.dropLast()))
    expect(.damaged, bytes + [0])
  }

  @Test func `another kind of file is refused`() {
    expect(.foreign, [])
    expect(.foreign, Array("PK\u{3}\u{4}".utf8))
    expect(.foreign, Array("Rollcall linear model 1\ntask: civility".utf8))
    expect(.foreign, Array(repeating: 255, count: 100_000))
  }

  @Test(arguments: [
    ("bits: 8", "bits: 60", ModelFileError.Reason.head("bits")),
    ("bits: 8", "bits: eight", .head("bits")),
    ("scale: 0.25", "scale: nan", .head("scale")),
    ("groups: 1.0 ", "groups: ", .head("groups")),
    ("labels: not-offensive | offensive", "labels: one", .head("labels")),
    ("checksum: ", "sum: ", .head("checksum")),
    ("features: \(FeatureSet.version)", "features: 9999", .version(9999)),
  ])
  func `a head that says something unusable is refused`(
    _ line: String, _ other: String, _ reason: ModelFileError.Reason
  ) throws {
    let bytes = ModelFile.bytes(of: small)
    let border = try #require(bytes.indices.first { bytes[$0] == 10 && bytes[$0 + 1] == 10 })
    let head = String(decoding: bytes[..<border], as: UTF8.self)
    #expect(head.contains(line))
    expect(reason, Array(head.replacing(line, with: other).utf8) + bytes[border...])
  }

  @Test func `a model of another task is not taken for the one asked for`() throws {
    let other = try ShippedWeights.bytes(LearnedTask.civility.fileName)
    #expect(throws: ModelFileError(file: "sentiment.model", reason: .task("civility"))) {
      _ = try TextModels { _ in other }
    }
  }

  @Test func `an error names the file and what to do`() {
    let error = ModelFileError(file: "stance.model", reason: .damaged)
    #expect(error.message.contains("stance.model is damaged"))
    #expect(error.message.contains("run script/train"))
  }

  private func expect(_ reason: ModelFileError.Reason, _ bytes: [UInt8]) {
    #expect(throws: ModelFileError(file: "some.model", reason: reason)) {
      _ = try ModelFile.model(bytes, name: "some.model")
    }
  }
}
