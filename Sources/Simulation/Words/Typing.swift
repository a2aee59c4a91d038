import Kernel
import ScenarioFormat

/// How a finished text is typed: spaces, capitals, spelling and the end.
enum Typing {
  /// Closes up the space that an empty filling leaves.
  static func tidied(_ text: String) -> String {
    var tidied: [UInt8] = []
    tidied.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      let isSpace = byte == 0x20
      if isSpace, tidied.isEmpty || tidied.last == 0x20 { continue }
      if byte == 0x2C || byte == 0x2E, tidied.last == 0x20 { tidied.removeLast() }
      tidied.append(byte)
    }
    if tidied.last == 0x20 { tidied.removeLast() }
    return String(decoding: tidied, as: UTF8.self)
  }

  /// As somebody of this style types it, but for the capitals of sentences.
  static func typed(
    _ text: String,
    _ style: WritingStyle,
    using random: inout RandomStream
  ) -> String {
    var text = style.spelling.isEmpty ? text : respelled(text, style.spelling, using: &random)
    if style.casing == .lower { text = lowered(text) }
    return text
  }

  /// Two pieces with a mark between them; the second starts as the first does.
  static func joined(_ first: String, _ second: String) -> String {
    guard let last = first.unicodeScalars.last else { return second }
    let isCapital = first.first { $0.isLetter }?.isUppercase ?? false
    return first + (isMark(last) ? " " : ". ") + (isCapital ? capitalised(second) : second)
  }

  /// Without the full stop that would keep it from going on.
  static func opened(_ text: String) -> String {
    text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  static func closed(_ text: String, _ ending: WritingStyle.Ending) -> String {
    guard let last = text.unicodeScalars.last else { return text }
    switch ending {
    case .closed: return isMark(last) || !last.properties.isAlphabetic ? text : text + "."
    case .open:
      guard last == ".", !text.hasSuffix("..") else { return text }
      return String(text.dropLast())
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "!", "?", "…", ":", ",", ";": true
    default: scalar.properties.isEmojiPresentation
    }
  }

  /// Links keep their case.
  private static func lowered(_ text: String) -> String {
    guard text.contains("https://") else { return text.lowercased() }
    return text.split(separator: " ", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("https://") ? String($0) : $0.lowercased() }
      .joined(separator: " ")
  }

  /// A capital at the start and after each end of a sentence.
  static func capitalised(_ text: String) -> String {
    var result = ""
    var isStart = true
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if !result.isEmpty { result += " " }
      let isPlain = !word.hasPrefix("http") && word.first != "@"
      result += isStart && isPlain ? word.prefix(1).uppercased() + word.dropFirst() : String(word)
      isStart = word.last.map { ".!?…".contains($0) } ?? isStart
    }
    return result
  }

  private static func respelled(
    _ text: String,
    _ spelling: [String: String],
    using random: inout RandomStream
  ) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false)
      .map { word in
        let marks = word.reversed().prefix { !$0.isLetter }
        let core = word.dropLast(marks.count)
        guard let typed = spelling[core.lowercased()], random.chance(0.6) else {
          return String(word)
        }
        return typed + word.suffix(marks.count)
      }
      .joined(separator: " ")
  }
}
