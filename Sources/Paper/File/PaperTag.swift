/// What a part of a page is, for those who hear it.
///
/// A part has either words or other parts: the writer of the file drops words beside a part.
enum PaperTag {
  case document
  case heading(Int)
  case paragraph
  case span
  case list
  case item
  case label
  case itemBody
  case quote
  case table
  case row
  case columnHeader
  case rowHeader
  case cell
  case figure
  case caption

  /// As the format calls it.
  var name: String {
    switch self {
    case .document: "Document"
    case .heading(let level): "H\(min(4, max(1, level)))"
    case .paragraph: "P"
    case .span: "Span"
    case .list: "L"
    case .item: "LI"
    case .label: "Lbl"
    case .itemBody: "LBody"
    case .quote: "BlockQuote"
    case .table: "Table"
    case .row: "TR"
    case .columnHeader, .rowHeader: "TH"
    case .cell: "TD"
    case .figure: "Figure"
    case .caption: "Caption"
    }
  }
}
