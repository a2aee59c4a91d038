/// The entries of an EXIF block, read with every length in doubt (CIPA DC-008 / TIFF 6.0).
struct ExifBlock {
  /// The directories of a block: the picture, its camera data, its position, its thumbnail.
  enum Directory { case picture, camera, position, thumbnail }

  private(set) var entries: [Directory: [Int: Value]] = [:]

  /// The bytes of an entry and how to read them.
  struct Value {
    var type: Int
    var bytes: [UInt8]
    var order: ByteOrder
  }

  init(_ data: [UInt8]) {
    let marker = Array("Exif\0\0".utf8)
    let bytes = data.starts(with: marker) ? Array(data.dropFirst(marker.count)) : data
    guard let order = Self.order(bytes), let first = order.number(bytes, at: 4, count: 4) else {
      return
    }
    let next = read(.picture, bytes, order, at: first)
    if let place = number(.picture, 0x8769) { _ = read(.camera, bytes, order, at: place) }
    if let place = number(.picture, 0x8825) { _ = read(.position, bytes, order, at: place) }
    if let next, next > 0 { _ = read(.thumbnail, bytes, order, at: next) }
  }

  subscript(directory: Directory, tag: Int) -> Value? { entries[directory]?[tag] }

  func number(_ directory: Directory, _ tag: Int) -> Int? {
    self[directory, tag]?.numbers.first
  }

  func text(_ directory: Directory, _ tag: Int) -> String? {
    let words = self[directory, tag]?.bytes.asText.asPlainWords
    return words?.isEmpty == true ? nil : words
  }

  private static func order(_ bytes: [UInt8]) -> ByteOrder? {
    if bytes.starts(with: [0x49, 0x49, 42, 0]) { return .little }
    return bytes.starts(with: [0x4D, 0x4D, 0, 42]) ? .big : nil
  }

  /// Reads one directory and gives the place of the next one in the chain.
  private mutating func read(
    _ directory: Directory, _ bytes: [UInt8], _ order: ByteOrder, at place: Int
  ) -> Int? {
    guard let count = order.number(bytes, at: place, count: 2) else { return nil }
    for index in 0..<min(count, 500) {
      let entry = place + 2 + 12 * index
      guard let tag = order.number(bytes, at: entry, count: 2),
        let value = Self.value(bytes, order, at: entry)
      else { continue }
      entries[directory, default: [:]][tag] = value
    }
    return order.number(bytes, at: place + 2 + 12 * count, count: 4)
  }

  private static func value(_ bytes: [UInt8], _ order: ByteOrder, at entry: Int) -> Value? {
    guard let type = order.number(bytes, at: entry + 2, count: 2),
      let count = order.number(bytes, at: entry + 4, count: 4), let size = size(of: type)
    else { return nil }
    let length = count * size
    let place = length <= 4 ? entry + 8 : order.number(bytes, at: entry + 8, count: 4)
    guard let place, place <= bytes.count, length <= bytes.count - place else { return nil }
    // Long notes are only counted, and nobody reads more of a text.
    let kept = tagIsLong(length) ? bytes[place..<(place + 4_096)] : bytes[place..<(place + length)]
    return Value(type: type, bytes: Array(kept), order: order)
  }

  private static func tagIsLong(_ length: Int) -> Bool { length > 4_096 }

  private static func size(of type: Int) -> Int? {
    switch type {
    case 1, 2, 6, 7: 1
    case 3, 8: 2
    case 4, 9, 11: 4
    case 5, 10, 12: 8
    default: nil
    }
  }
}

extension ExifBlock.Value {
  var numbers: [Int] {
    let size = type == 3 ? 2 : type == 4 ? 4 : 1
    return stride(from: 0, to: bytes.count - size + 1, by: size).compactMap {
      order.number(bytes, at: $0, count: size)
    }
  }

  /// Fractions of two numbers without sign; one with nothing below is left out.
  var fractions: [Double] {
    guard type == 5 else { return [] }
    return stride(from: 0, to: bytes.count - 7, by: 8).compactMap { place in
      guard let above = order.number(bytes, at: place, count: 4),
        let below = order.number(bytes, at: place + 4, count: 4), below > 0
      else { return nil }
      return Double(above) / Double(below)
    }
  }
}
