/// Something that is wrong in a file that people write: where, what, and what to do.
package struct ContentFault: Error, Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The path within its folder.
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
package struct Place: Hashable, Sendable {
  package var file: String
  package var line: Int

  package init(file: String, line: Int) {
    self.file = file
    self.line = line
  }
}

/// Collects the faults of one reading; nothing stops at the first.
package final class FaultLog {
  package private(set) var faults: [ContentFault] = []

  package init() {}

  package func add(_ message: String, at place: Place) {
    faults.append(ContentFault(file: place.file, line: place.line, message: message))
  }

  /// In order of file and line, each once.
  package var sorted: [ContentFault] { Set(faults).sorted() }
}
