/// Sets a table, row by row; a row that is higher than a page goes on on the next.
struct TableSetter {
  private let table: PaperTable
  private let flow: PageFlow
  private let columns: [Column]
  private let header: [[LaidText]]

  private struct Column {
    let x: Double
    let width: Double
    let isNumeric: Bool
  }

  private static let padding = (x: 5.0, y: 3.0)

  init(_ table: PaperTable, in flow: PageFlow) {
    self.table = table
    self.flow = flow
    columns = Self.columns(table.columns, x: flow.left, width: flow.width)
    header =
      table.hasHeader
      ? zip(table.columns, columns).map { column, place in
        flow.laid(
          .bold(column.title), Self.style(place), width: place.width - 2 * Self.padding.x)
      } : []
  }

  func set() throws(PaperError) {
    guard !columns.isEmpty else { return }
    try setCaption()
    flow.open(.table)
    try setHeader(before: table.rows.first)
    for row in table.rows { try set(row) }
    flow.close()
    flow.y += 10
  }

  private func setCaption() throws(PaperError) {
    guard let caption = table.caption else { return }
    let bold = PaperText(
      runs: caption.runs.map { PaperRun($0.text, $0.style.union(.bold), link: $0.link) })
    let texts = flow.laid(bold, .body, width: flow.width)
    try flow.need(texts.reduce(0) { $0 + $1.height } + 60)
    flow.open(.caption)
    try flow.set(texts, x: flow.left)
    flow.close()
    flow.y += 3
  }

  private func setHeader(before row: [PaperText]?) throws(PaperError) {
    try flow.need(height(of: header) + 40)
    setHeaderHere()
  }

  private func setHeaderHere() {
    guard !header.isEmpty else { return }
    let height = height(of: header)
    flow.mark(.fill(box(height), PaperInk.shade))
    flow.mark(.fill(line(flow.y + height - 0.75, 0.75), PaperInk.strongLine))
    setCells(header.map { $0.flatMap(LinePlace.all) }, tags: { _ in .columnHeader })
    flow.y += height
  }

  private func set(_ row: [PaperText]) throws(PaperError) {
    let cells = columns.indices.map { place -> [LaidText] in
      let text = row.indices.contains(place) ? row[place] : ""
      return flow.laid(
        text, Self.style(columns[place]), width: columns[place].width - 2 * Self.padding.x)
    }
    let height = height(of: cells)
    if height > flow.room, height <= flow.pageHeight / 2 { try turnPage() }
    var rest = cells.map { $0.flatMap(LinePlace.all) }
    repeat {
      if flow.room < 24 { try turnPage() }
      let room = flow.room - 2 * Self.padding.y
      let part = rest.map { Self.fitting($0, in: room) }
      setCells(part) { table.namesRows && $0 == 0 ? .rowHeader : .cell }
      rest = zip(rest, part).map { Array($0.dropFirst($1.count)) }
      flow.y += Self.height(of: part)
      flow.mark(.fill(line(flow.y - 0.5, 0.5), PaperInk.line))
      if rest.contains(where: { !$0.isEmpty }) { try turnPage() }
    } while rest.contains { !$0.isEmpty }
  }

  private func turnPage() throws(PaperError) {
    try flow.turnPage()
    setHeaderHere()
  }

  private func setCells(_ cells: [[LinePlace]], tags: (Int) -> PaperTag) {
    flow.open(.row)
    for (place, lines) in cells.enumerated() where columns.indices.contains(place) {
      flow.open(tags(place))
      var y = flow.y + Self.padding.y
      for line in lines {
        flow.mark(
          .line(
            line.text, line.line, x: columns[place].x + Self.padding.x,
            baseline: y + line.measure.baseline))
        y += line.measure.height
      }
      flow.close()
    }
    flow.close()
  }

  private func box(_ height: Double) -> PaperRectangle {
    PaperRectangle(x: flow.left, y: flow.y, width: flow.width, height: height)
  }

  private func line(_ y: Double, _ height: Double) -> PaperRectangle {
    PaperRectangle(x: flow.left, y: y, width: flow.width, height: height)
  }

  private func height(of cells: [[LaidText]]) -> Double {
    Self.height(of: cells.map { $0.flatMap(LinePlace.all) })
  }

  private static func height(of cells: [[LinePlace]]) -> Double {
    let highest = cells.map { $0.reduce(0) { $0 + $1.measure.height } }.max() ?? 0
    return highest + 2 * padding.y
  }

  /// At least one line, so that a row always comes to its end.
  private static func fitting(_ lines: [LinePlace], in room: Double) -> [LinePlace] {
    var left = room
    return lines.enumerated().prefix { place, line in
      left -= line.measure.height
      return place == 0 || left >= 0
    }.map(\.element)
  }

  private static func style(_ column: Column) -> LetterStyle {
    var style = LetterStyle.cell
    if column.isNumeric { style.alignment = .end }
    return style
  }

  private static func columns(
    _ columns: [PaperColumn], x: Double, width: Double
  ) -> [Column] {
    let weights = columns.map { $0.weight.isFinite ? min(1_000, max(0.05, $0.weight)) : 1 }
    let total = weights.reduce(0, +)
    var edge = x
    return zip(columns, weights).map { column, weight in
      let share = width * weight / total
      defer { edge += share }
      return Column(x: edge, width: share, isNumeric: column.isNumeric)
    }
  }
}

/// One line of a cell.
private struct LinePlace {
  let text: LaidText
  let line: Int
  let measure: LaidText.Line

  static func all(of text: LaidText) -> [LinePlace] {
    text.lines.enumerated().map { LinePlace(text: text, line: $0.offset, measure: $0.element) }
  }
}
