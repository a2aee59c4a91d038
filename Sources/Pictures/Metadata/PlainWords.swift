extension String {
  /// Text out of a file for people to read: one line, no controls, at most 200 characters.
  var asPlainWords: String {
    var kept = String.UnicodeScalarView()
    for scalar in unicodeScalars.prefix(4_000) {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .spaceSeparator:
        if kept.last != " ", !kept.isEmpty { kept.append(" ") }
      case .format, .surrogate, .privateUse, .unassigned: continue
      default: kept.append(scalar)
      }
    }
    if kept.last == " " { kept.removeLast() }
    let text = String(kept)
    return text.count > 200 ? text.prefix(199) + "…" : text
  }
}

extension Collection<UInt8> {
  /// UTF-8, or what an old camera wrote in Latin-1; up to the first zero.
  var asText: String {
    let bytes = prefix { $0 != 0 }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }
}
