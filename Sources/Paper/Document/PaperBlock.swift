/// One part of a document, from top to bottom.
package enum PaperBlock: Sendable, Equatable {
  /// Level 1 is the title on the first page; 1 to 3 also stand in the reader's outline.
  case heading(Int, PaperText)
  case paragraph(PaperText)
  /// Small print, for example below a table.
  case note(PaperText)
  case list([PaperText], isNumbered: Bool = false)
  case quote(PaperText, source: PaperText? = nil)
  case table(PaperTable)
  case figure(PaperFigure)
  case rule
  case pageBreak
}

/// A drawing with the words that say the same.
package struct PaperFigure: Sendable, Equatable {
  package var drawing: SVGDrawing
  /// Read out instead of the drawing.
  package var alternative: String
  package var caption: PaperText?
  /// The share of the text's width that it takes, above 0 to 1.
  package var width: Double

  package init(
    _ drawing: SVGDrawing, alternative: String, caption: PaperText? = nil, width: Double = 1
  ) {
    self.drawing = drawing
    self.alternative = alternative
    self.caption = caption
    self.width = width
  }
}
