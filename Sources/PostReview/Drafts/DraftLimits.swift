/// How long the parts of a draft may be: more than any network takes, and little enough that a
/// review of it takes no time.
enum DraftLimits {
  static let title = 200
  static let text = 70_000
  static let alt = 10_000
  static let reason = 2_000

  static func faults(in content: DraftContent) -> [(field: String, message: String)] {
    let texts =
      [(DraftField.shared, content.text)]
      + content.own.sorted { $0.key < $1.key }.map { (DraftField.own($0.key), $0.value) }
    return texts.compactMap { fault(at: $0.name, $1, most: text) }
      + [
        fault(at: "title", content.title, most: title),
        fault(at: "alt", content.alt, most: alt),
      ].compactMap(\.self)
  }

  private static func fault(
    at field: String, _ text: String, most: Int
  ) -> (field: String, message: String)? {
    // Bytes first: to count the characters of ten megabytes takes long.
    guard text.utf8.count > most, text.utf8.count > most * 8 || text.count > most else {
      return nil
    }
    return (field, "This is longer than \(most) characters. Shorten it; nothing was saved yet.")
  }
}
