/// An address to which mail can go, such as `mona@example.gov`.
///
/// Plain ASCII, one `@`, no quotes, comments or hidden characters: nothing in it can end a header
/// or a command to the server.
package struct MailAddress: Sendable, Hashable, CustomStringConvertible {
  package let text: String

  package init(_ text: String) throws(MailFault) {
    guard Self.isAddress(text) else { throw .address }
    self.text = text
  }

  package var description: String { text }

  var domain: Substring { text.split(separator: "@").last ?? "" }

  private static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard text.utf8.count <= 254, parts.count == 2, let name = parts.first, let domain = parts.last
    else { return false }
    return name.utf8.count <= 64 && areWords(name, with: "!#$%&'*+-/=?^_`{|}~")
      && areWords(domain, with: "-") && !domain.split(separator: ".").contains(where: isHyphened)
  }

  /// Words of ASCII letters, digits and the given signs, with single dots between them.
  private static func areWords(_ text: Substring, with signs: String) -> Bool {
    let allowed = Set(signs.unicodeScalars)
    return text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { word in
      !word.isEmpty && word.utf8.count <= 64
        && word.unicodeScalars.allSatisfy { scalar in
          allowed.contains(scalar)
            || (scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)))
        }
    }
  }

  private static func isHyphened(_ label: Substring) -> Bool {
    label.hasPrefix("-") || label.hasSuffix("-")
  }
}
