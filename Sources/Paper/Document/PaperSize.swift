/// A sheet of paper, upright; lengths are points of 1/72 inch.
package enum PaperSize: String, Sendable, CaseIterable, Codable {
  case letter
  case a4

  package var width: Double {
    switch self {
    case .letter: 612
    case .a4: 595.28
    }
  }

  package var height: Double {
    switch self {
    case .letter: 792
    case .a4: 841.89
    }
  }
}
