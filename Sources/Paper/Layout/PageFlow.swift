/// The pages so far, and the place where the next thing goes.
final class PageFlow {
  let file: PaperFile
  let left: Double
  let width: Double
  private let top = 62.0
  private let bottom: Double
  private let lastPage: Int

  private(set) var pages: [[PageMark]] = [[]]
  var y: Double
  private var openTags: [PaperTag] = []

  init(_ file: PaperFile, sheet: PaperSize, mostPages: Int) {
    self.file = file
    left = 56
    width = sheet.width - 2 * 56
    bottom = sheet.height - 58
    lastPage = mostPages
    y = top
  }

  var room: Double { bottom - y }
  var pageHeight: Double { bottom - top }
  var isAtTop: Bool { y <= top }

  func mark(_ mark: PageMark) {
    pages[pages.count - 1].append(mark)
  }

  func open(_ tag: PaperTag) {
    openTags.append(tag)
    mark(.begin(tag))
  }

  func close() {
    guard let tag = openTags.popLast() else { return }
    mark(.end(tag))
  }

  /// What is open is closed here and opened again there, so that header and footer stay outside.
  func turnPage() throws(PaperError) {
    guard pages.count < lastPage else { throw .tooLong(pages: lastPage) }
    for tag in openTags.reversed() { mark(.end(tag)) }
    pages.append([])
    for tag in openTags { mark(.begin(tag)) }
    y = top
  }

  /// Turns the page when so much does not fit any more; more than a page is taken as a page.
  func need(_ height: Double) throws(PaperError) {
    guard room < min(height, pageHeight), !isAtTop else { return }
    try turnPage()
  }

  /// Space between two blocks; none at the top of a page.
  func skip(_ height: Double) {
    if !isAtTop { y += height }
  }

  func laid(_ text: PaperText, _ style: LetterStyle, width: Double) -> [LaidText] {
    let hasLinks = text.runs.contains { $0.link != nil }
    return text.safePieces().map {
      LaidText($0, in: file, style, width: width, isBesideLinks: hasLinks)
    }
  }

  /// Sets lines one below the other; `beside` may draw next to each.
  func set(
    _ texts: [LaidText], x: Double, beside: (_ y: Double, _ height: Double) -> Void = { _, _ in }
  ) throws(PaperError) {
    for text in texts {
      if text.lines.count > 2 { try need(text.lines.prefix(2).reduce(0) { $0 + $1.height }) }
      for (place, line) in text.lines.enumerated() {
        try need(line.height)
        beside(y, line.height)
        mark(.line(text, place, x: x, baseline: y + line.baseline))
        y += line.height
      }
    }
  }
}
