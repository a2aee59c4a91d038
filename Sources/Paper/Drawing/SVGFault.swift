/// What a drawing asks for that no drawing gets here.
package enum SVGFault: Sendable, Equatable {
  case script
  case foreignContent
  case entities
  case styleSheet
  case outsideReference(String)
  case embeddedPicture

  package var message: String {
    switch self {
    case .script: "The drawing contains a script. Take it out: drawings here only draw."
    case .foreignContent:
      "The drawing contains a foreignObject. Use text and shapes of SVG instead."
    case .entities:
      "The drawing declares entities or a document type. Take the DOCTYPE lines out."
    case .styleSheet:
      "The drawing asks for another style sheet. Put its rules into a style element."
    case .outsideReference(let address):
      "The drawing refers to something outside itself (\(address)). Put everything into the one "
        + "file."
    case .embeddedPicture:
      "The drawing contains a picture that is not a PNG of at most 4000 × 4000 pixels. Save the "
        + "picture as a smaller PNG and put it in again."
    }
  }
}
