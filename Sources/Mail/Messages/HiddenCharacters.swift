extension Unicode.Scalar {
  /// Whether nobody sees it: a control, a line break, a mark that turns the direction of text.
  var isHidden: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
      .unassigned:
      true
    default: false
    }
  }

  var isLineBreakOrControl: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  /// A letter, digit or sign of ASCII, without the space.
  var isVisibleASCII: Bool { (0x21...0x7E).contains(value) }
}
