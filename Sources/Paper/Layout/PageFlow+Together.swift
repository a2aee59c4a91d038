/// What stands on one page with what follows: a heading with its text, a sentence with its figure.
extension PageFlow {
  /// Turns the page when the next blocks would be torn apart.
  func keepTogether(_ blocks: ArraySlice<PaperBlock>) throws(PaperError) {
    try need(least(blocks.prefix(6)))
  }

  func size(of figure: PaperFigure) -> (width: Double, height: Double) {
    let wanted = width * min(1, max(0.05, figure.width))
    let scale = min(wanted / figure.drawing.width, pageHeight * 0.6 / figure.drawing.height)
    return (figure.drawing.width * scale, figure.drawing.height * scale)
  }

  private func least(_ blocks: ArraySlice<PaperBlock>) -> Double {
    let rest = blocks.dropFirst()
    switch blocks.first {
    case .heading(let level, let text):
      return height(text, .heading(level)) + 18 + least(rest)
    case .paragraph(let text), .note(let text):
      switch rest.first {
      case .figure, .quote, .table: return height(text, .body) + 10 + least(rest)
      default: return 28
      }
    case .figure(let figure): return size(of: figure).height + 12
    case .table: return 66
    case .list, .quote: return 30
    case .rule, .pageBreak, nil: return 0
    }
  }

  private func height(_ text: PaperText, _ style: LetterStyle) -> Double {
    // A few lines decide; a very long paragraph is torn apart anyway.
    laid(text, style, width: width).prefix(1).reduce(0) { $0 + $1.height }
  }
}
