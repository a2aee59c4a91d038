/// Rows of a tab-separated text with a header line.
package struct TabbedText {
  package let file: String
  private let places: [Substring: Int]
  private let lines: [(number: Int, text: Substring)]

  package init(_ text: String, file: String) throws(DataFault) {
    self.file = file
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
      (number: $0 + 1, text: $1)
    }
    lines.removeAll { $0.text.isEmpty }
    guard let head = lines.first else {
      throw DataFault(file: file, line: 1, what: "The header line is missing")
    }
    let names = head.text.split(separator: "\t", omittingEmptySubsequences: false)
    places = Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
    self.lines = Array(lines.dropFirst())
  }

  /// The named columns of every row.
  package func rows(_ columns: [String]) throws(DataFault) -> [(line: Int, fields: [String])] {
    var wanted: [Int] = []
    for column in columns {
      guard let place = places[Substring(column)] else {
        throw DataFault(file: file, line: 1, what: "There is no column “\(column)”")
      }
      wanted.append(place)
    }
    var rows: [(line: Int, fields: [String])] = []
    rows.reserveCapacity(lines.count)
    for line in lines {
      let fields = line.text.split(separator: "\t", omittingEmptySubsequences: false)
      guard let last = wanted.max(), last < fields.count else {
        throw DataFault(file: file, line: line.number, what: "The row is too short")
      }
      rows.append((line.number, wanted.map { String(fields[$0]) }))
    }
    return rows
  }
}
