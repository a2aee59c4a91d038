package import Kernel

/// Why something could not be put on paper.
package enum PaperError: UserFacingError, Equatable {
  case tooLong(pages: Int)
  case tooMuchText(limit: Int)
  case drawingTooLarge(limit: Int)
  case drawingRefused(SVGFault)
  case drawingUnreadable(String)
  case drawingHasNoSize
  case drawingFailed
  case badWidth(Int)
  case failed(code: Int)

  package var kind: UserFacingErrorKind { .invalid }

  package var message: String {
    switch self {
    case .tooLong(let pages):
      "The document is longer than \(pages) pages. Choose a smaller part of it."
    case .tooMuchText(let limit):
      "The document has more than \(limit / 1_000_000) million characters. Choose a smaller part "
        + "of it."
    case .drawingTooLarge(let limit):
      "The drawing is larger than \(limit / 1_048_576) MB. Make it simpler and try again."
    case .drawingRefused(let fault): fault.message
    case .drawingUnreadable(let reason):
      "The drawing is not a readable SVG: \(reason). Save it again as plain SVG."
    case .drawingHasNoSize:
      "The drawing has no usable size. Give its svg element a viewBox, or width and height in "
        + "pixels."
    case .drawingFailed:
      "The drawing could not be drawn: it is too deep or too large. Make it simpler and try again."
    case .badWidth(let most): "Choose a width from 1 to \(most) pixels."
    case .failed(let code):
      "The document could not be written (code \(code)). Try again; tell an administrator if it "
        + "stays."
    }
  }
}
