/// The part of an address behind the question mark; what is nil or empty is left out.
struct PageQuery: Equatable, Sendable {
  private let fields: [(name: String, value: String)]

  init(_ fields: [(String, String?)]) {
    self.fields = fields.compactMap { name, value in
      guard let value, !value.isEmpty else { return nil }
      return (name, value)
    }
  }

  /// With the question mark; empty without fields.
  var text: String {
    fields.isEmpty
      ? "" : "?" + fields.map { "\($0.name)=\($0.value.queryEscaped)" }.joined(separator: "&")
  }

  /// The same behind an address that has a question mark already.
  var more: String { text.isEmpty ? "" : "&" + text.dropFirst() }

  static func == (left: Self, right: Self) -> Bool { left.text == right.text }
}

extension String {
  /// Letters, digits and hyphens as they are, everything else percent-encoded.
  fileprivate var queryEscaped: String {
    utf8.map { byte in
      let isPlain =
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
        || byte == 45
      let hex = String(byte, radix: 16, uppercase: true)
      return isPlain ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + hex
    }.joined()
  }
}
