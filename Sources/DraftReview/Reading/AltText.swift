/// How well a picture is described for those who cannot see it.
enum AltText: Equatable, Sendable {
  case missing
  /// A file name, or words such as “Flyer” that say nothing of this picture.
  case empty(String)
  case useful

  init(_ written: String?) {
    let alt = (written ?? "").filter { !$0.isNewline }
    guard alt.contains(where: { !$0.isWhitespace }) else {
      self = .missing
      return
    }
    self = Self.isFileName(alt) || !Self.saysSomething(alt) ? .empty(alt) : .useful
  }

  private static func isFileName(_ alt: String) -> Bool {
    let endings = [".jpg", ".jpeg", ".png", ".gif", ".heic", ".webp", ".pdf", ".mp4", ".mov"]
    return endings.contains(where: alt.lowercased().hasSuffix)
      || !alt.contains(" ") && alt.contains(where: \.isNumber)
  }

  private static func saysSomething(_ alt: String) -> Bool {
    let words = alt.lowercased().split { !$0.isLetter }.map(String.init)
    return words.filter { !emptyWords.contains($0) }.count > 1
  }

  private static let emptyWords: Set = [
    "a", "an", "the", "of", "for", "our", "this", "that", "with", "from", "in", "on", "and", "to",
    "is", "it", "we", "us", "your", "you", "new", "my", "by", "at",
    "photo", "photos", "photograph", "picture", "pictures", "pic", "pics", "image", "images", "img",
    "flyer", "flier", "poster", "graphic", "graphics", "infographic", "banner", "logo", "map",
    "chart", "graph", "screenshot", "screen", "shot", "slide", "attachment", "attached", "file",
    "event", "events", "announcement", "info", "information", "details", "text", "post", "caption",
    "social", "media", "alt", "description", "describe", "see", "above", "below", "here",
    "untitled",
    "copy", "final", "version", "edited", "draft", "dsc", "police", "department", "update", "alert",
  ]
}
