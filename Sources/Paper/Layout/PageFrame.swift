/// What stands at the top and the bottom of every page.
struct PageFrame {
  let margins: PaperMargins
  let sheet: PaperSize
  let file: PaperFile

  private static let side = 56.0

  func draw(page: Int, of pages: Int) {
    let width = sheet.width - 2 * Self.side
    drawMark()
    set(margins.header, x: Self.side, top: 32, width: width - 110)
    let bottom = sheet.height - 42
    file.fill(
      PaperRectangle(x: Self.side, y: bottom - 6, width: width, height: 0.5), PaperInk.line)
    set(margins.footer, x: Self.side, top: bottom, width: width - 90)
    set(
      "Page \(page) of \(pages)", x: Self.side + width - 90, top: bottom, width: 90,
      alignment: .end)
  }

  private func drawMark() {
    guard let mark = margins.mark, !mark.isEmpty else { return }
    let width = 96.0
    let x = sheet.width - Self.side - width
    let frame = PaperRectangle(x: x, y: 28, width: width, height: 18)
    file.fill(frame, PaperInk.warning)
    file.fill(PaperRectangle(x: x + 1, y: 29, width: width - 2, height: 16), 0xFFFFFF)
    set(mark, x: x, top: 31, width: width, style: .mark)
  }

  /// One line; what does not fit is left out, so that a long title never runs into the text.
  private func set(
    _ text: String, x: Double, top: Double, width: Double, style: LetterStyle = .frame,
    alignment: LetterAlignment? = nil
  ) {
    guard !text.isEmpty else { return }
    var style = style
    if let alignment { style.alignment = alignment }
    let short = String(SafeText.clean(text).prefix(160)).replacing("\n", with: " ")
    let laid = LaidText(PaperText(short), in: file, style, width: width)
    guard let line = laid.lines.first else { return }
    laid.draw(0, x: x, baseline: top + line.baseline)
  }
}
