/// Somebody will see a message: 24 bits of person, 24 of message, 16 of beats since it was shared.
struct View: Sendable {
  static let mostPeople = 1 << 24
  static let mostMessages = 1 << 24
  static let longestWait = 1 << 16

  private let bits: UInt64

  @inline(__always)
  init(person: Int, message: Int, waited: Int) {
    bits =
      UInt64(truncatingIfNeeded: person) << 40
      | UInt64(truncatingIfNeeded: message) << 16
      | UInt64(truncatingIfNeeded: waited)
  }

  @inline(__always)
  var person: Int { Int(truncatingIfNeeded: bits >> 40) }

  @inline(__always)
  var message: Int { Int(truncatingIfNeeded: bits >> 16) & 0xFF_FFFF }

  /// Beats between the share and the view.
  @inline(__always)
  var waited: Int { Int(truncatingIfNeeded: bits) & 0xFFFF }
}
