/// The fields of a posted form, each with its values in order.
package struct FormData: Sendable, Equatable {
  private var fields: [String: [String]] = [:]
  private var files: [String: [UploadedFile]] = [:]

  package init() {}

  /// Reads `application/x-www-form-urlencoded` text.
  package init(urlEncoded text: String) {
    for pair in text.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = parts.first, !name.isEmpty else { continue }
      let value = parts.count > 1 ? parts[1] : ""
      fields[Self.decoded(name), default: []].append(Self.decoded(value))
    }
  }

  package subscript(name: String) -> String? { fields[name]?.last }

  /// The file chosen in a field, if one was.
  package func file(_ name: String) -> UploadedFile? { files[name]?.last }

  mutating func append(_ bytes: [UInt8], to name: String) {
    fields[name, default: []].append(Self.text(of: bytes))
  }

  mutating func append(_ file: UploadedFile, to name: String) {
    files[name, default: []].append(file)
  }

  package func all(_ name: String) -> [String] { fields[name] ?? [] }

  /// The value without white space at its ends, or "" when there is none.
  package func text(_ name: String) -> String {
    guard let value = self[name] else { return "" }
    return value.trimmingWhiteSpace
  }

  private static func decoded(_ text: Substring) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "+"): result.append(UInt8(ascii: " "))
      case UInt8(ascii: "%"):
        if index + 2 < bytes.count, let high = hex(bytes[index + 1]),
          let low = hex(bytes[index + 2])
        {
          result.append(high << 4 | low)
          index += 2
        } else {
          result.append(bytes[index])
        }
      default: result.append(bytes[index])
      }
      index += 1
    }
    return Self.text(of: result)
  }

  private static func text(of bytes: [UInt8]) -> String {
    // No text has a use for NUL, and not every database keeps it.
    String(decoding: bytes.filter { $0 != 0 }, as: UTF8.self).replacingCarriageReturns
  }

  private static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 65...70: byte - 55
    case 97...102: byte - 87
    default: nil
    }
  }
}

extension String {
  /// Browsers send line ends of forms as CR LF; everything here keeps LF.
  fileprivate var replacingCarriageReturns: String {
    utf8.contains(13) ? String(map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 }) : self
  }
}
