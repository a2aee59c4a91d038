/// Finds aliases before a file is read: nested ones would grow without bound.
package enum YamlAliases {
  /// The line of the first `*name` whose `&name` is in the text; nil when there is none.
  package static func firstLine(in text: String) -> Int? {
    var anchors: Set<String> = []
    var line = 1
    var previous = UInt8(ascii: "\n")
    let bytes = text.utf8
    for index in bytes.indices {
      let byte = bytes[index]
      if Self.startsToken.contains(previous), byte == Self.anchor || byte == Self.alias {
        let name = name(after: index, in: bytes)
        if byte == Self.anchor { anchors.insert(name) }
        if byte == Self.alias, anchors.contains(name) { return line }
      }
      if byte == UInt8(ascii: "\n") { line += 1 }
      previous = byte
    }
    return nil
  }

  private static let anchor = UInt8(ascii: "&")
  private static let alias = UInt8(ascii: "*")
  private static let startsToken = Set(" \t\r\n[{,:-?".utf8)

  private static func name(after index: String.Index, in bytes: String.UTF8View) -> String {
    let ends = Set(" \t\r\n,[]{}".utf8)
    let rest = bytes[bytes.index(after: index)...]
    return String(rest.prefix { !ends.contains($0) }) ?? ""
  }
}
