import Storage

/// The types that Rollcall binds and reads, by PostgreSQL's numbers for them.
enum PostgresType {
  static let bool: UInt32 = 16
  static let bytea: UInt32 = 17
  static let bigint: UInt32 = 20
  static let smallint: UInt32 = 21
  static let integer: UInt32 = 23
  static let text: UInt32 = 25
  static let real: UInt32 = 700
  static let double: UInt32 = 701
  static let numeric: UInt32 = 1700
  /// The server finds out; only for null.
  static let unknown: UInt32 = 0
}

extension SQLValue {
  var postgresType: UInt32 {
    switch self {
    case .null: PostgresType.unknown
    case .integer: PostgresType.bigint
    case .real: PostgresType.double
    case .text: PostgresType.text
    case .blob: PostgresType.bytea
    }
  }

  /// As the binary protocol has it; nil for null.
  var postgresBytes: [UInt8]? {
    switch self {
    case .null: nil
    case .integer(let integer): UInt64(bitPattern: Int64(integer)).bigEndianBytes
    case .real(let real): real.bitPattern.bigEndianBytes
    case .text(let text): Array(text.utf8)
    case .blob(let bytes): bytes
    }
  }

  /// A value of a result; sums and averages come as `numeric`, comparisons as `bool`.
  init(_ bytes: UnsafeBufferPointer<UInt8>, type: UInt32) throws(PostgresValueError) {
    self =
      switch type {
      case PostgresType.text, 19, 705, 1042, 1043: .text(String(decoding: bytes, as: UTF8.self))
      case PostgresType.bytea: .blob([UInt8](bytes))
      case PostgresType.bigint:
        .integer(Int(Int64(bitPattern: UInt64(bigEndianBytes: bytes))))
      case PostgresType.integer:
        .integer(Int(Int32(truncatingIfNeeded: UInt64(bigEndianBytes: bytes))))
      case PostgresType.smallint:
        .integer(Int(Int16(truncatingIfNeeded: UInt64(bigEndianBytes: bytes))))
      case PostgresType.bool: .integer(bytes.first == 1 ? 1 : 0)
      case PostgresType.double: .real(Double(bitPattern: UInt64(bigEndianBytes: bytes)))
      case PostgresType.real:
        .real(Double(Float(bitPattern: UInt32(truncatingIfNeeded: UInt64(bigEndianBytes: bytes)))))
      case PostgresType.numeric: try Self.numeric(bytes)
      default: throw PostgresValueError(type: type)
      }
  }

  /// Four numbers of two bytes (digits, weight, sign, scale), then digits to the base of 10,000.
  private static func numeric(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(PostgresValueError) -> SQLValue {
    let words = stride(from: 0, to: bytes.count - 1, by: 2).map { offset in
      Int(bytes[offset]) << 8 | Int(bytes[offset + 1])
    }
    guard words.count >= 4, words.count == words[0] + 4 else {
      throw PostgresValueError(type: PostgresType.numeric)
    }
    let (weight, sign, scale) = (Int(Int16(truncatingIfNeeded: words[1])), words[2], words[3])
    guard sign == 0 || sign == 0x4000 else { throw PostgresValueError(type: PostgresType.numeric) }
    let digits = words.dropFirst(4)
    let whole = (0...max(weight, 0)).map { place in
      place <= weight && place < digits.count ? digits[digits.startIndex + place] : 0
    }
    var text = sign == 0x4000 ? "-" : ""
    text += whole.map(fourDigits).joined()
    if scale == 0, let integer = Int(text) { return .integer(integer) }
    var place = weight + 1
    if weight < 0 {
      text += "." + String(repeating: "0000", count: -weight - 1)
      place = 0
    } else {
      text += "."
    }
    text += digits.dropFirst(place).map(fourDigits).joined() + "0"
    guard let real = Double(text) else { throw PostgresValueError(type: PostgresType.numeric) }
    return .real(real)
  }

  private static func fourDigits(_ number: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, 4 - text.count)) + text
  }
}

/// A column of a type that Rollcall does not use.
struct PostgresValueError: Error {
  let type: UInt32

  var asStorageError: StorageError {
    .failed(code: Int(type), detail: "a column has a type that no statement of Rollcall reads")
  }
}

extension UInt64 {
  fileprivate var bigEndianBytes: [UInt8] {
    withUnsafeBytes(of: bigEndian) { [UInt8]($0) }
  }

  fileprivate init(bigEndianBytes bytes: UnsafeBufferPointer<UInt8>) {
    self = bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }
}
