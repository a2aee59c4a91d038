/// One thing to draw on a page, or where a part of its structure begins and ends.
enum PageMark {
  case begin(PaperTag, alternative: String = "")
  case end(PaperTag)
  case line(LaidText, Int, x: Double, baseline: Double)
  case fill(PaperRectangle, UInt32)
  case drawing(OpenedSVG, PaperRectangle)
  case outline(level: Int, title: String, y: Double)
}
