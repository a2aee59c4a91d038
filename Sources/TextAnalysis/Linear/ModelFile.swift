/// A linear model as a file: lines of text that say what it is, an empty line, then the weights,
/// one byte each, row by row.
///
/// It holds no word: weights are found by hash only.
package enum ModelFile {
  private static let magic = "Rollcall linear model 1"

  package static func bytes(of model: LinearModel) -> [UInt8] {
    let columns = model.columns
    var payload: [UInt8] = []
    payload.reserveCapacity(model.table.count * columns)
    for row in model.table {
      for column in 0..<columns { payload.append(UInt8(bitPattern: row[column])) }
    }
    let numbers = { (values: [Float]) in values.map { "\($0)" }.joined(separator: " ") }
    let head = [
      magic, "task: \(model.task)", "labels: \(model.labels.joined(separator: " | "))",
      "features: \(FeatureSet.version)", "bits: \(model.bits)",
      "groups: \(numbers(model.groupWeights))",
      "scale: \(numbers((0..<4).map { model.scale[$0] }))",
      "bias: \(numbers((0..<4).map { model.bias[$0] }))", "checksum: \(checksum(payload[...]))",
    ]
    return Array((head.joined(separator: "\n") + "\n\n").utf8) + payload
  }

  /// `name` is what the file is called in an error.
  package static func model(
    _ bytes: [UInt8], name: String
  ) throws(ModelFileError) -> LinearModel {
    let head = try ModelFileHead(bytes, magic: magic, name: name)
    let version = try head.whole("features", in: 0...1_000_000)
    guard version == FeatureSet.version else { throw head.error(.version(version)) }
    let labels = try head.labels()
    let bits = try head.whole("bits", in: 8...24)
    let payload = bytes[head.end...]
    let columns = LinearModel.columns(labels: labels.count)
    guard payload.count == columns << bits, try head.text("checksum") == checksum(payload) else {
      throw head.error(.damaged)
    }
    return LinearModel(
      task: try head.text("task"), labels: labels, bits: bits,
      groupWeights: try head.numbers("groups"), scale: SIMD4(try head.numbers("scale")),
      bias: SIMD4(try head.numbers("bias")), table: table(payload, columns: columns))
  }

  private static func table(_ payload: ArraySlice<UInt8>, columns: Int) -> [SIMD4<Int8>] {
    var table: [SIMD4<Int8>] = []
    table.reserveCapacity(payload.count / columns)
    var row = SIMD4<Int8>()
    var column = 0
    for byte in payload {
      row[column] = Int8(bitPattern: byte)
      column += 1
      if column == columns {
        table.append(row)
        column = 0
      }
    }
    return table
  }

  /// FNV-1a over 64 bits, in hexadecimal: against damage, not against forgery.
  static func checksum(_ payload: ArraySlice<UInt8>) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in payload { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return String(hash, radix: 16)
  }
}
