/// The name of an ICC color profile (ICC.1:2022, tag `desc` in its old and its new form).
struct ColorProfileBlock {
  private let name: String?

  init(_ bytes: [UInt8]) {
    name = Self.name(bytes)
  }

  var finding: PictureFinding {
    let words = name.map { "Color profile “\($0)”" } ?? "A color profile"
    return PictureFinding(.colorProfile, "\(words); the colors are kept as sRGB.")
  }

  private static func name(_ bytes: [UInt8]) -> String? {
    let order = ByteOrder.big
    let count = order.number(bytes, at: 128, count: 4) ?? 0
    for index in 0..<min(count, 100) {
      let entry = 132 + 12 * index
      guard entry + 12 <= bytes.count, bytes[entry...].starts(with: "desc".utf8),
        let place = order.number(bytes, at: entry + 4, count: 4), place + 12 <= bytes.count
      else { continue }
      let words =
        bytes[place...].starts(with: "mluc".utf8)
        ? wideText(bytes, at: place) : bytes[(place + 12)...].prefix(100).asText
      let plain = words.asPlainWords
      return plain.isEmpty ? nil : plain
    }
    return nil
  }

  /// The first of several languages, in UTF-16.
  private static func wideText(_ bytes: [UInt8], at place: Int) -> String {
    let order = ByteOrder.big
    guard let length = order.number(bytes, at: place + 20, count: 4),
      let offset = order.number(bytes, at: place + 24, count: 4)
    else { return "" }
    let units = stride(from: 0, to: min(length, 200), by: 2).compactMap {
      order.number(bytes, at: place + offset + $0, count: 2).map(UInt16.init)
    }
    return String(decoding: units, as: UTF16.self)
  }
}
