/// A header's value with what follows it, as in `form-data; name="picture"; filename="a.jpg"`.
struct HeaderParameters {
  /// In lower case.
  let value: String
  private var parameters: [String: String] = [:]

  /// nil when a parameter is not written as one.
  init?(_ text: some StringProtocol) {
    var rest = Substring(text)
    let end = rest.firstIndex(of: ";") ?? rest.endIndex
    value = rest[..<end].trimmingWhiteSpace.lowercased()
    rest = rest[end...]
    while rest.first == ";" {
      rest = rest.dropFirst().drop { $0 == " " || $0 == "\t" }
      if rest.isEmpty { return }
      guard let equals = rest.firstIndex(of: "=") else { return nil }
      let name = rest[..<equals].trimmingWhiteSpace.lowercased()
      rest = rest[rest.index(after: equals)...]
      guard let value = Self.takeValue(from: &rest) else { return nil }
      parameters[name] = value
    }
    guard rest.isEmpty else { return nil }
  }

  subscript(name: String) -> String? { parameters[name] }

  /// A quoted text, or everything before the next semicolon.
  private static func takeValue(from rest: inout Substring) -> String? {
    if rest.first == "\"" {
      rest = rest.dropFirst()
      guard let end = rest.firstIndex(of: "\"") else { return nil }
      defer { rest = rest[rest.index(after: end)...].drop { $0 == " " || $0 == "\t" } }
      return String(rest[..<end])
    }
    let end = rest.firstIndex(of: ";") ?? rest.endIndex
    defer { rest = rest[end...] }
    return rest[..<end].trimmingWhiteSpace
  }
}

extension StringProtocol {
  var trimmingWhiteSpace: String {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? start
    return start < end ? String(self[start..<end]) : ""
  }
}
