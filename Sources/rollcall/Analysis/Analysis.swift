import TextAnalysis

/// What one line of output says: a label, or why there is none.
struct Analysis: Encodable {
  var id: LineID?
  var label: String?
  /// Where the input could not be read, with its line.
  var line: Int?
  var error: String?
}
