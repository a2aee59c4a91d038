/// The name model as a file: lines of text that say what it is, an empty line, then bytes.
///
/// The bytes are the hash of each word that has a class (four), the classes (two each), and the
/// rows of the table that say something: how far each stands behind the one before it, seven bits a
/// byte, and its three weights against silence. It holds no word: words and weights are found by
/// hash only.
package enum NameModelFile {
  private static let magic = "Rollcall name model 1"
  private static let stepNames = NameTag.allCases.map { "after \($0)" }

  package static func bytes(of model: NameModel) -> [UInt8] {
    var payload: [UInt8] = []
    for word in model.classes.words { append(word, 4, to: &payload) }
    for value in model.classes.values { append(UInt32(value), 2, to: &payload) }
    let rows = model.table.indices.filter { model.table[$0] != SIMD4() }
    var last = -1
    for row in rows {
      var gap = row - last - 1
      last = row
      while gap > 127 {
        payload.append(UInt8(gap & 127) | 128)
        gap >>= 7
      }
      payload.append(UInt8(gap))
      for column in 1..<4 { payload.append(UInt8(bitPattern: model.table[row][column])) }
    }
    let numbers = { (row: SIMD4<Float>) in (0..<4).map { "\(row[$0])" }.joined(separator: " ") }
    var head = [
      magic, "features: \(NameFeatures.version)", "bits: \(model.bits)",
      "words: \(model.classes.words.count)", "rows: \(rows.count)",
      "scale: \(numbers(model.scale))",
      "border: \(numbers(model.border))", "handles: \(numbers(model.handleBorder))",
    ]
    head += zip(stepNames, model.steps).map { "\($0): \(numbers($1))" }
    head.append("checksum: \(ModelFile.checksum(payload[...]))")
    return Array((head.joined(separator: "\n") + "\n\n").utf8) + payload
  }

  private static func append(_ number: UInt32, _ count: Int, to bytes: inout [UInt8]) {
    for index in 0..<count { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * index))) }
  }

  /// `name` is what the file is called in an error.
  package static func model(
    _ bytes: [UInt8], name: String
  ) throws(ModelFileError) -> NameModel {
    let head = try ModelFileHead(bytes, magic: magic, name: name)
    let version = try head.whole("features", in: 0...1_000_000)
    guard version == NameFeatures.version else { throw head.error(.version(version)) }
    let bits = try head.whole("bits", in: 8...24)
    let words = try head.whole("words", in: 0...10_000_000)
    let payload = bytes[head.end...]
    guard payload.count >= 6 * words,
      try head.text("checksum") == ModelFile.checksum(payload),
      let table = table(
        payload.dropFirst(6 * words), bits: bits,
        rows: try head.whole("rows", in: 0...1 << bits))
    else { throw head.error(.damaged) }
    var steps: [SIMD4<Float>] = []
    for step in stepNames { steps.append(SIMD4(try head.numbers(step))) }
    return NameModel(
      classes: classes(payload.prefix(6 * words), count: words),
      table: table, scale: SIMD4(try head.numbers("scale")), steps: steps,
      border: SIMD4(try head.numbers("border")),
      handleBorder: SIMD4(try head.numbers("handles")))
  }

  /// Nil when the bytes are not exactly as many rows, all inside the table.
  private static func table(
    _ bytes: ArraySlice<UInt8>, bits: Int, rows: Int
  ) -> [SIMD4<Int8>]? {
    var table = [SIMD4<Int8>](repeating: SIMD4(), count: 1 << bits)
    var bytes = bytes[...]
    var row = -1
    for _ in 0..<rows {
      var (gap, shift) = (0, 0)
      while let byte = bytes.popFirst(), shift < 28 {
        gap |= Int(byte & 127) << shift
        shift += 7
        if byte < 128 { break }
      }
      row += gap + 1
      guard row < table.count, bytes.count >= 3 else { return nil }
      for column in 1..<4 { table[row][column] = Int8(bitPattern: bytes.removeFirst()) }
    }
    return bytes.isEmpty ? table : nil
  }

  private static func classes(_ bytes: ArraySlice<UInt8>, count: Int) -> WordClasses {
    let words = (0..<count).map { number(bytes, at: 4 * $0, size: 4) }
    let values = (0..<count).map { number(bytes, at: 4 * count + 2 * $0, size: 2) }
    return WordClasses(words: words, values: values.map { UInt16(truncatingIfNeeded: $0) })
  }

  private static func number(_ bytes: ArraySlice<UInt8>, at place: Int, size: Int) -> UInt32 {
    let start = bytes.startIndex + place
    return bytes[start..<start + size].reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }
}
