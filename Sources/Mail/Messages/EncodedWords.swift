import Foundation

/// Text in a header: as it is when it is short and plain, else as encoded words (RFC 2047).
enum EncodedWords {
  /// With a fold (CRLF and a space) between the words, so that no line grows longer than 76.
  static func header(_ text: String) -> String {
    isPlain(text) ? text : words(text)
  }

  /// A display name: quoted, so that a comma in it does not start another address.
  static func name(_ text: String) -> String {
    guard isPlain(text) else { return words(text) }
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped)\""
  }

  private static func isPlain(_ text: String) -> Bool {
    text.utf8.count <= 60 && !text.contains("=?") && !text.hasPrefix(" ") && !text.hasSuffix(" ")
      && text.unicodeScalars.allSatisfy { $0.isVisibleASCII || $0 == " " }
  }

  /// Each word holds whole characters: at most 42 bytes of them, which are 56 of Base64.
  private static func words(_ text: String) -> String {
    var pieces: [String.UnicodeScalarView] = [String.UnicodeScalarView()]
    var length = 0
    for scalar in text.unicodeScalars {
      let size = UTF8.width(scalar)
      if length + size > 42 {
        pieces.append(String.UnicodeScalarView())
        length = 0
      }
      pieces[pieces.count - 1].append(scalar)
      length += size
    }
    return pieces.map { piece in
      "=?UTF-8?B?\(Data(String(piece).utf8).base64EncodedString())?="
    }
    .joined(separator: "\r\n ")
  }
}
