import ContentFiles

/// Finds what a lesson's Markdown must not have: raw HTML, titles, pictures that are not there.
struct MarkdownCheck {
  let reading: CourseReading
  let file: String

  func run(_ text: MarkdownText) {
    for line in text.lines { check(line) }
    for figure in text.figures { check(figure) }
  }

  /// The signs are looked for first: most lines have none of them, and expressions are slow.
  private func check(_ line: MarkdownText.Line) {
    if line.text.contains("#"), line.text.wholeMatch(of: /\ {0,3}#(\s.*)?/) != nil {
      fault("The title stands in the front matter. Begin headings with ##.", line.number)
    }
    if line.text.contains("<") { checkHTML(line) }
    if line.text.contains(":") { checkLinks(line) }
    if line.text.contains("![") { checkPictures(line) }
  }

  private func checkHTML(_ line: MarkdownText.Line) {
    guard let found = line.text.firstMatch(of: /<[A-Za-z\/!?][^\s>]*>?/),
      found.0.wholeMatch(of: /<(https?:|mailto:).*/) == nil
    else { return }
    fault(
      "“\(found.0.prefix(40))” is HTML, which lessons do not have. Write Markdown; a plain < is "
        + "written &lt;.", line.number)
  }

  private func checkLinks(_ line: MarkdownText.Line) {
    guard let found = line.text.firstMatch(of: /(?i)[(<]\s*(javascript|vbscript|data|file)\s*:/)
    else { return }
    fault("A link begins with “\(found.1):”. Link to an https address, or remove it.", line.number)
  }

  private func checkPictures(_ line: MarkdownText.Line) {
    guard line.text.matches(of: /!\[/).count > MarkdownText.figures(in: line).count else { return }
    fault(
      "A picture cannot be read. Write ![alt text](media/name.svg \"caption\") in one line.",
      line.number)
  }

  private func check(_ figure: MarkdownText.Figure) {
    let place = Place(file: file, line: figure.line)
    guard figure.path.wholeMatch(of: /media\/[A-Za-z0-9._-]+\.(svg|png|jpg|webp)/) != nil,
      !figure.path.contains("..")
    else {
      reading.log.add(
        "“\(figure.path)” is no picture of this course. Put it into media/ as SVG, PNG, JPG or "
          + "WebP, and write media/name.", at: place)
      return
    }
    guard !reading.files.has(figure.path) else { return }
    let known = reading.files.others.union(reading.files.texts.keys)
      .filter { $0.hasPrefix("media/") }
    reading.log.add(
      "There is no \(figure.path). " + Suggestion.sentence(for: figure.path, among: known),
      at: place)
  }

  private func fault(_ message: String, _ line: Int) {
    reading.log.add(message, at: Place(file: file, line: line))
  }
}
