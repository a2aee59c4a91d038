import Foundation

/// The lines of a file or of standard input (`-`), one by one as they arrive.
///
/// Lines are bytes, so that one that is no UTF-8 spoils no other. Blank lines count but are not
/// handed over.
struct BatchLines {
  private let handle: FileHandle

  init(_ path: String) throws {
    guard path != "-" else {
      handle = .standardInput
      return
    }
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw CommandProblem("The file \(path) cannot be read. Check the name and the rights.")
    }
    handle = file
  }

  /// Gives each line with its number, from 1; `flush` runs whenever what has arrived is used up.
  func forEach(_ body: (Int, Data) throws -> Void, flush: () -> Void) throws {
    var number = 0
    var rest = Data()
    while let chunk = try handle.read(upToCount: 1 << 16), !chunk.isEmpty {
      guard let end = chunk.lastIndex(of: 10) else {
        rest.append(chunk)
        continue
      }
      rest.append(chunk[..<end])
      try Self.split(rest, &number, body)
      rest = Data(chunk[(end + 1)...])
      flush()
    }
    if !rest.isEmpty { try Self.split(rest, &number, body) }
    flush()
  }

  private static func split(
    _ block: Data, _ number: inout Int, _ body: (Int, Data) throws -> Void
  ) rethrows {
    for line in block.split(separator: 10, omittingEmptySubsequences: false) {
      number += 1
      if line.contains(where: { $0 > 32 }) { try body(number, Data(line)) }
    }
  }
}
