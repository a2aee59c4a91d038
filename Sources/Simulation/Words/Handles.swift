import Foundation
import Kernel

/// Account names, in the ways people make them, each once.
struct Handles {
  private static let tries = 6

  private var taken: Set<String> = []

  /// False when somebody has it.
  mutating func take(_ handle: String) -> Bool {
    taken.insert(handle.lowercased()).inserted
  }

  mutating func new(for name: String, using random: inout RandomStream) -> String? {
    let parts = name.split(separator: " ").map { Self.plain($0) }
    guard let first = parts.first, let last = parts.last, !first.isEmpty, !last.isEmpty else {
      return nil
    }
    for _ in 0..<Self.tries {
      let handle = Self.handle(first, last, using: &random)
      if take(handle) { return handle }
    }
    return nil
  }

  private static func handle(
    _ first: String,
    _ last: String,
    using random: inout RandomStream
  ) -> String {
    let number = random.below(90) + 10
    let year = 60 + random.below(50)
    let twoDigits = year % 100 < 10 ? "0\(year % 100)" : "\(year % 100)"
    switch random.below(12) {
    case 0: return "\(first)_\(last)"
    case 1: return "\(first)\(last)\(number)"
    case 2: return "\(first.prefix(1))\(last)_\(twoDigits)"
    case 3: return "\(first).\(last)"
    case 4: return "\(last)\(first.prefix(1))\(number)"
    case 5: return "its_\(first)_\(last.prefix(1))"
    case 6: return "\(first)\(last.prefix(3))\(twoDigits)"
    case 7: return "_\(first)\(last)_"
    case 8: return "\(first.prefix(3))\(last.prefix(4))\(number)"
    case 9: return "\(first)_\(last.prefix(1))_\(number)"
    case 10: return "\(last)_\(first)"
    default: return "\(first)\(last)"
    }
  }

  private static func plain(_ name: Substring) -> String {
    let folded = name.lowercased().decomposedStringWithCanonicalMapping
    return folded.unicodeScalars.filter { ("a"..."z").contains($0) }.map { String($0) }.joined()
  }
}
