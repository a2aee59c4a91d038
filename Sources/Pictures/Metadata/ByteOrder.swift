/// In which order a file writes the bytes of a number.
enum ByteOrder {
  case big, little

  /// The number of `count` bytes (4 at most) at `place`, or nil when it is not all there.
  func number(_ bytes: [UInt8], at place: Int, count: Int) -> Int? {
    guard place >= 0, place <= bytes.count - count else { return nil }
    let slice = bytes[place..<(place + count)]
    return switch self {
    case .big: slice.reduce(0) { $0 << 8 | Int($1) }
    case .little: slice.reversed().reduce(0) { $0 << 8 | Int($1) }
    }
  }
}
