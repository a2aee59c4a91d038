/// Something that is wrong in a pack or a script: where, what, and what to do.
package struct PackFault: Error, Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The path within the pack's folder.
  package var file: String
  /// From 1.
  package var line: Int
  /// One sentence for what is wrong, one for what to do.
  package var message: String

  package init(file: String, line: Int, message: String) {
    self.file = file
    self.line = line
    self.message = message
  }

  /// `file:line: message`.
  package var description: String { "\(file):\(line): \(message)" }

  package static func < (left: Self, right: Self) -> Bool {
    (left.file, left.line, left.message) < (right.file, right.line, right.message)
  }
}

/// A line of a file, to point at.
struct Place: Hashable, Sendable {
  var file: String
  var line: Int
}

/// Collects the faults of one reading; nothing stops at the first.
final class FaultLog {
  private(set) var faults: [PackFault] = []

  func add(_ message: String, at place: Place) {
    faults.append(PackFault(file: place.file, line: place.line, message: message))
  }

  /// In order of file and line, each once.
  var sorted: [PackFault] { Set(faults).sorted() }
}
