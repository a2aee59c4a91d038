/// Words with their emphasis, in reading order.
package struct PaperText: Sendable, Equatable, ExpressibleByStringLiteral {
  package var runs: [PaperRun]

  package init(_ text: String, _ style: PaperRun.Style = [], link: String? = nil) {
    runs = [PaperRun(text, style, link: link)]
  }

  package init(stringLiteral value: String) {
    self.init(value)
  }

  package init(runs: [PaperRun]) {
    self.runs = runs
  }

  package var plain: String { runs.map(\.text).joined() }

  package static func bold(_ text: String) -> PaperText { PaperText(text, .bold) }
  package static func italic(_ text: String) -> PaperText { PaperText(text, .italic) }
  package static func muted(_ text: String) -> PaperText { PaperText(text, .muted) }

  /// Only `http`, `https` and `mailto` become links; another address stays plain text.
  package static func link(_ text: String, to address: String) -> PaperText {
    PaperText(text, link: address)
  }

  package static func + (left: PaperText, right: PaperText) -> PaperText {
    PaperText(runs: left.runs + right.runs)
  }
}

/// A stretch of words in one style.
package struct PaperRun: Sendable, Equatable {
  package struct Style: OptionSet, Sendable, Equatable {
    package let rawValue: Int

    package init(rawValue: Int) {
      self.rawValue = rawValue
    }

    package static let bold = Style(rawValue: 1)
    package static let italic = Style(rawValue: 2)
    /// Letters of equal width, for codes and file names.
    package static let fixed = Style(rawValue: 4)
    package static let muted = Style(rawValue: 8)
  }

  package var text: String
  package var style: Style
  package var link: String?

  package init(_ text: String, _ style: Style = [], link: String? = nil) {
    self.text = text
    self.style = style
    self.link = link
  }
}
