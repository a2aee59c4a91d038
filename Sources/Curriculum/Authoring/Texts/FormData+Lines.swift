import ContentFiles
import Web

extension FormData {
  /// The lines of a field that are not empty.
  func lines(_ name: String) -> [String] {
    (self[name] ?? "").split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  /// A text of several lines, as it was typed but for the white space at its ends.
  func block(_ name: String) -> String { (self[name] ?? "").trimmed }

  /// The rows `name-0`, `name-1`, … up to the last one that the form had.
  func rows(_ name: String, most: Int = 40) -> [Int] {
    (0..<most).filter { self["\(name)-\($0)"] != nil }
  }
}
