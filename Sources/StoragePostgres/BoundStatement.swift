import Storage

/// A statement as the server gets it, with `$1`, `$2` … for its arguments.
struct BoundStatement {
  let text: String
  let types: [UInt32]
  let values: [[UInt8]?]

  init(_ statement: SQL) {
    var text = ""
    for (index, fragment) in statement.fragments.enumerated() {
      if index > 0 { text += "$\(index)" }
      text += fragment
    }
    self.text = text
    types = statement.arguments.map(\.postgresType)
    values = statement.arguments.map(\.postgresBytes)
  }

  /// Whether it makes, changes or removes a table or an index.
  var changesSchema: Bool {
    let first = text.drop(while: \.isWhitespace).prefix(while: \.isLetter).uppercased()
    return ["CREATE", "ALTER", "DROP"].contains(first)
  }

  /// Gives libpq pointers to the values; they live until `body` ends.
  func withArguments<Result>(
    _ body: ([UnsafePointer<CChar>?], [Int32], [Int32]) -> Result
  ) -> Result {
    let storage = values.map { value in
      value.map { bytes in
        // Never empty, because null is told by a pointer that is missing.
        let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count + 1)
        for (index, byte) in bytes.enumerated() { copy[index] = CChar(bitPattern: byte) }
        copy[bytes.count] = 0
        return copy
      }
    }
    defer { for copy in storage { copy?.deallocate() } }
    return body(
      storage.map { $0.map { UnsafePointer($0) } }, values.map { Int32($0?.count ?? 0) },
      Array(repeating: 1, count: values.count))
  }
}
