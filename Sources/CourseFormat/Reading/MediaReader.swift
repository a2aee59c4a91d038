import ContentFiles

/// Looks over the course's own pictures: an SVG is a program when it is allowed to be one.
struct MediaReader {
  let reading: CourseReading

  func check() {
    for (path, text) in reading.files.texts where path.hasSuffix(".svg") {
      if text.utf8.count > Self.sizeLimit {
        fault("The picture is larger than 500 kB. Simplify it.", path, line: 1)
        continue
      }
      checkLines(of: text, path)
    }
  }

  private func checkLines(of text: String, _ path: String) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    var isSound = true
    for (offset, line) in lines.enumerated() {
      guard let what = Self.fault(in: line.lowercased()) else { continue }
      isSound = false
      fault(what, path, line: offset + 1)
    }
    // White space between the parts of an attribute changes nothing for a browser.
    if isSound, let what = Self.fault(in: text.lowercased().filter { !$0.isWhitespace }) {
      fault(what, path, line: 1)
    }
  }

  private static func fault(in text: String) -> String? {
    if let found = forbidden.first(where: { text.contains($0.word) }) {
      return "The picture \(found.what). Remove “\(found.word)”."
    }
    guard text.contains("on"), text.contains(/(^|[\s"'])on[a-z]+\s*=/) else { return nil }
    return "The picture reacts to events. Remove its on… attributes."
  }

  private static let forbidden: [(word: String, what: String)] = [
    ("<script", "has a script"), ("<foreignobject", "has foreign content"),
    ("<!entity", "defines entities"), ("<!doctype", "has a document type"),
    ("javascript:", "links to a script"), ("href=\"http", "links to another site"),
    ("href='http", "links to another site"), ("url(http", "loads from another site"),
    ("@import", "loads a style sheet"), ("xml-stylesheet", "loads a style sheet"),
  ]

  private func fault(_ message: String, _ path: String, line: Int) {
    reading.log.add(message, at: Place(file: path, line: line))
  }

  private static let sizeLimit = 500_000
}
