/// How a kind of text looks on paper.
struct LetterStyle {
  var size: Double
  var color: UInt32 = PaperInk.text
  var style: PaperRun.Style = []
  var spacing = 1.08
  var alignment = LetterAlignment.start

  static let body = LetterStyle(size: 10)
  static let note = LetterStyle(size: 8.5, color: PaperInk.muted)
  static let cell = LetterStyle(size: 8.8, spacing: 1.02)
  static let quote = LetterStyle(size: 10)
  static let frame = LetterStyle(size: 8, color: PaperInk.muted)
  static let mark = LetterStyle(
    size: 8, color: PaperInk.warning, style: .bold, alignment: .center)

  static func heading(_ level: Int) -> LetterStyle {
    switch level {
    case ...1: LetterStyle(size: 21, color: PaperInk.heading, style: .bold, spacing: 1)
    case 2: LetterStyle(size: 14.5, color: PaperInk.heading, style: .bold, spacing: 1)
    case 3: LetterStyle(size: 11.5, color: PaperInk.text, style: .bold, spacing: 1)
    default: LetterStyle(size: 10, color: PaperInk.text, style: .bold, spacing: 1)
    }
  }
}

enum LetterAlignment {
  case start
  case center
  case end
}

/// The colors of ink, dark enough for a printer without color.
enum PaperInk {
  static let text: UInt32 = 0x1B2430
  static let muted: UInt32 = 0x55606E
  static let heading: UInt32 = 0x12325B
  static let link: UInt32 = 0x174EA6
  static let line: UInt32 = 0xC9D0D9
  static let strongLine: UInt32 = 0x6B7785
  static let shade: UInt32 = 0xEEF1F5
  static let warning: UInt32 = 0x8A1C1C
}
