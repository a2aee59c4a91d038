/// Lays a document out on pages, then draws them.
enum Typesetter {
  static let mostPages = 1_500
  static let mostText = 6_000_000

  static func render(_ document: PaperDocument) throws(PaperError) -> [UInt8] {
    guard document.blocks.reduce(0, { $0 + $1.letters }) <= mostText else {
      throw .tooMuchText(limit: mostText)
    }
    let facts = PaperFacts(
      title: document.title, language: document.language, author: document.author,
      date: document.date)
    let file = PaperFile(
      width: document.size.width, height: document.size.height, facts: facts)
    let flow = PageFlow(file, sheet: document.size, mostPages: mostPages)
    for (place, block) in document.blocks.enumerated() {
      try flow.keepTogether(document.blocks[place...])
      try flow.add(block)
    }
    let frame = PageFrame(margins: document.margins, sheet: document.size, file: file)
    var drawing = PageDrawing(file: file)
    for (place, marks) in flow.pages.enumerated() {
      if place > 0 { file.nextPage() }
      frame.draw(page: place + 1, of: flow.pages.count)
      if place == 0 { file.begin(.document) }
      for mark in marks { try drawing.draw(mark, page: place + 1) }
    }
    file.end(.document)
    return try file.finished()
  }
}

/// Draws marks, and remembers the headings that others stand below.
private struct PageDrawing {
  let file: PaperFile
  private var parents: [Int: Int32] = [:]

  init(file: PaperFile) {
    self.file = file
  }

  mutating func draw(_ mark: PageMark, page: Int) throws(PaperError) {
    switch mark {
    case .begin(let tag, let alternative): file.begin(tag, alternative: alternative)
    case .end(let tag): file.end(tag)
    case .line(let text, let line, let x, let baseline):
      text.draw(line, x: x, baseline: baseline)
    case .fill(let place, let color): file.fill(place, color)
    case .drawing(let drawing, let place): try file.draw(drawing, in: place)
    case .outline(let level, let title, let y): addOutline(level, title, page: page, y: y)
    }
  }

  private mutating func addOutline(_ level: Int, _ title: String, page: Int, y: Double) {
    let parent = parents.filter { $0.key < level }.max { $0.key < $1.key }?.value ?? 0
    parents = parents.filter { $0.key < level }
    parents[level] = file.outline(title, below: parent, page: page, y: y)
  }
}

extension PaperBlock {
  /// How much there is to set, in bytes.
  fileprivate var letters: Int {
    switch self {
    case .heading(_, let text), .paragraph(let text), .note(let text): text.letters
    case .list(let items, _): items.reduce(0) { $0 + $1.letters }
    case .quote(let text, let source): text.letters + (source?.letters ?? 0)
    case .table(let table):
      table.rows.reduce(0) { $0 + $1.reduce(0) { $0 + $1.letters } }
    case .figure(let figure): figure.caption?.letters ?? 0
    case .rule, .pageBreak: 0
    }
  }
}

extension PaperText {
  fileprivate var letters: Int { runs.reduce(0) { $0 + $1.text.utf8.count } }
}
