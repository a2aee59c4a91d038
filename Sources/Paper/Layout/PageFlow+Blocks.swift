extension PageFlow {
  func add(_ block: PaperBlock) throws(PaperError) {
    switch block {
    case .heading(let level, let text): try addHeading(level, text)
    case .paragraph(let text): try addParagraph(text, .body, .paragraph)
    case .note(let text): try addParagraph(text, .note, .paragraph)
    case .list(let items, let isNumbered): try addList(items, isNumbered: isNumbered)
    case .quote(let text, let source): try addQuote(text, source)
    case .table(let table): try TableSetter(table, in: self).set()
    case .figure(let figure): try addFigure(figure)
    case .rule: try addRule()
    case .pageBreak: if !isAtTop { try turnPage() }
    }
  }

  private func addHeading(_ level: Int, _ text: PaperText) throws(PaperError) {
    let texts = laid(text, .heading(level), width: width)
    skip(level <= 2 ? 14 : 8)
    if level <= 3 { mark(.outline(level: level, title: text.plain, y: y)) }
    open(.heading(level))
    try set(texts, x: left)
    close()
    y += level <= 2 ? 4 : 2
  }

  private func addParagraph(
    _ text: PaperText, _ style: LetterStyle, _ tag: PaperTag
  ) throws(PaperError) {
    open(tag)
    try set(laid(text, style, width: width), x: left)
    close()
    y += 6
  }

  private func addList(_ items: [PaperText], isNumbered: Bool) throws(PaperError) {
    let indent = isNumbered ? 22.0 : 14.0
    open(.list)
    for (place, item) in items.enumerated() {
      let label = laid(PaperText(isNumbered ? "\(place + 1)." : "•"), .body, width: indent)
      let texts = laid(item, .body, width: width - indent)
      try need(texts.first?.lines.prefix(2).reduce(0) { $0 + $1.height } ?? 0)
      open(.item)
      open(.label)
      if let label = label.first, let line = label.lines.first {
        mark(.line(label, 0, x: left, baseline: y + line.baseline))
      }
      close()
      open(.itemBody)
      try set(texts, x: left + indent)
      close()
      close()
      y += 2.5
    }
    close()
    y += 4
  }

  private func addQuote(_ text: PaperText, _ source: PaperText?) throws(PaperError) {
    skip(2)
    open(.quote)
    let bar: (Double, Double) -> Void = { [self] y, height in
      mark(.fill(PaperRectangle(x: left, y: y, width: 2, height: height), PaperInk.strongLine))
    }
    open(.paragraph)
    try set(laid(text, .quote, width: width - 14), x: left + 14, beside: bar)
    close()
    if let source {
      open(.paragraph)
      try set(laid(source, .note, width: width - 14), x: left + 14, beside: bar)
      close()
    }
    close()
    y += 8
  }

  private func addFigure(_ figure: PaperFigure) throws(PaperError) {
    let drawing = try OpenedSVG(source: figure.drawing.source, style: figure.drawing.style)
    let size = size(of: figure)
    let caption = figure.caption.map { laid($0, .note, width: width) } ?? []
    skip(4)
    try need(size.height + 4 + caption.reduce(0) { $0 + $1.height })
    let place = PaperRectangle(x: left, y: y, width: size.width, height: size.height)
    mark(.begin(.figure, alternative: figure.alternative))
    mark(.drawing(drawing, place))
    mark(.end(.figure))
    y += size.height + 4
    if !caption.isEmpty {
      open(.caption)
      try set(caption, x: left)
      close()
    }
    y += 8
  }

  private func addRule() throws(PaperError) {
    try need(12)
    mark(.fill(PaperRectangle(x: left, y: y + 4, width: width, height: 0.75), PaperInk.line))
    y += 12
  }
}
