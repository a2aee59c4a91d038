import CPaper

/// Text that has been broken into lines of a width.
///
/// It stays with its file, on its thread.
final class LaidText {
  struct Line {
    let height: Double
    let baseline: Double
  }

  private let pointer: OpaquePointer
  /// Keeps the file open as long as the text.
  private let file: PaperFile
  private let links: [(address: PaperAddress, range: Range<UInt32>)]

  let lines: [Line]

  /// Whether the part of the page also holds links, so that the words need a part of their own.
  private let isBesideLinks: Bool

  /// The text has been made safe.
  init(
    _ text: PaperText, in file: PaperFile, _ style: LetterStyle, width: Double,
    isBesideLinks: Bool = false
  ) {
    self.file = file
    self.isBesideLinks = isBesideLinks
    pointer = Self.fontFamily.withCString { family in
      rollcall_text_open(
        file.pointer, text.plain, text.plain.utf8.count,
        rollcall_text_setting(
          family: family, size: style.size, width: max(8, width), spacing: style.spacing,
          color: style.color, alignment: style.alignment.shim))
    }
    links = Self.apply(text, style, to: pointer)
    lines = Self.lines(of: pointer)
  }

  deinit {
    rollcall_text_close(pointer)
  }

  var height: Double { lines.reduce(0) { $0 + $1.height } }

  func draw(_ line: Int, x: Double, baseline: Double) {
    if isBesideLinks { file.begin(.span) }
    rollcall_text_draw(file.pointer, pointer, Int32(clamping: line), x, baseline)
    if isBesideLinks { file.end(.span) }
    for link in links {
      var pairs = [Double](repeating: 0, count: 32)
      let count = rollcall_text_ranges(
        pointer, Int32(clamping: line), link.range.lowerBound, link.range.upperBound, &pairs, 16)
      for pair in 0..<Int(count) {
        let place = PaperRectangle(
          x: x + pairs[2 * pair], y: baseline - 9, width: pairs[2 * pair + 1], height: 11)
        file.link(to: link.address, over: place)
      }
    }
  }

  /// Noto first, because it has most of the world's writing in one design.
  private static let fontFamily = "Noto Sans,Liberation Sans,DejaVu Sans,sans-serif"

  private static func apply(
    _ text: PaperText, _ style: LetterStyle, to pointer: OpaquePointer
  ) -> [(address: PaperAddress, range: Range<UInt32>)] {
    var links: [(address: PaperAddress, range: Range<UInt32>)] = []
    var start: UInt32 = 0
    for run in text.runs {
      let end = start + UInt32(clamping: run.text.utf8.count)
      let address = run.link.flatMap(PaperAddress.init)
      for (shim, value) in shims(of: run.style.union(style.style), isLink: address != nil) {
        rollcall_text_style_range(pointer, start, end, shim, value)
      }
      if let address { links.append((address, start..<end)) }
      start = end
    }
    return links
  }

  private static func shims(
    of style: PaperRun.Style, isLink: Bool
  ) -> [(rollcall_text_style, UInt32)] {
    var shims: [(rollcall_text_style, UInt32)] = []
    if style.contains(.bold) { shims.append((rollcall_text_bold, 0)) }
    if style.contains(.italic) { shims.append((rollcall_text_italic, 0)) }
    if style.contains(.fixed) { shims.append((rollcall_text_fixed, 0)) }
    if style.contains(.muted) { shims.append((rollcall_text_color, PaperInk.muted)) }
    if isLink {
      shims += [(rollcall_text_underlined, 0), (rollcall_text_color, PaperInk.link)]
    }
    return shims
  }

  private static func lines(of pointer: OpaquePointer) -> [Line] {
    (0..<rollcall_text_count(pointer)).map { place in
      var line = rollcall_text_line()
      _ = rollcall_text_measure(pointer, place, &line)
      return Line(height: line.height, baseline: line.baseline)
    }
  }
}

extension LetterAlignment {
  fileprivate var shim: rollcall_text_alignment {
    switch self {
    case .start: rollcall_text_start
    case .center: rollcall_text_center
    case .end: rollcall_text_end
    }
  }
}
