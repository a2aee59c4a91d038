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
    for (offset, line) in lines.enumerated() {
      let line = line.lowercased()
      guard let found = Self.forbidden.first(where: { line.contains($0.word) }) else {
        if line.contains("on"), line.firstMatch(of: /\son[a-z]+\s*=/) != nil {
          fault("The picture reacts to events. Remove its on… attributes.", path, line: offset + 1)
        }
        continue
      }
      fault("The picture \(found.what). Remove “\(found.word)”.", path, line: offset + 1)
    }
  }

  private static let forbidden: [(word: String, what: String)] = [
    ("<script", "has a script"), ("<foreignobject", "has foreign content"),
    ("<!entity", "defines entities"), ("<!doctype", "has a document type"),
    ("javascript:", "links to a script"), ("href=\"http", "links to another site"),
    ("href='http", "links to another site"), ("url(http", "loads from another site"),
    ("@import", "loads a style sheet"),
  ]

  private func fault(_ message: String, _ path: String, line: Int) {
    reading.log.add(message, at: Place(file: path, line: line))
  }

  private static let sizeLimit = 500_000
}
