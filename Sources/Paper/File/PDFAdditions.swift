/// Adds to a PDF what its writer leaves out: the language, the title in the window, the words for
/// figures, and what a header cell heads.
///
/// The new versions of the objects are appended, as the format provides for; a file that looks
/// unlike what was expected stays as it is.
struct PDFAdditions {
  /// The words for each figure, in the order in which they were drawn.
  var alternatives: [String] = []
  /// `Row` or `Column` for each header cell, in the order in which they were drawn.
  var scopes: [String] = []

  func appended(to file: [UInt8], language: String) -> [UInt8] {
    guard let objects = PDFObjects(file) else { return file }
    var result = file
    var places: [(Int, Int)] = []
    var queue = Queue(alternatives: alternatives[...], scopes: scopes[...])
    for number in objects.numbers {
      guard let body = objects.dictionary(number),
        let addition = number == objects.root
          ? Self.catalog(body, language) : queue.addition(to: body)
      else { continue }
      places.append((number, result.count))
      result += "\(number) 0 obj\n<< \(addition)\n".utf8
      result += body
      result += ">>\nendobj\n".utf8
    }
    appendDirectory(places, objects, to: &result)
    return result
  }

  private static func catalog(_ body: ArraySlice<UInt8>, _ language: String) -> String {
    let mark = body.holds("/MarkInfo") ? "" : "/MarkInfo << /Marked true >> "
    return "\(mark)/Lang (\(language)) /ViewerPreferences << /DisplayDocTitle true >>"
  }

  /// The structure's objects are numbered in the order in which they were drawn.
  private struct Queue {
    var alternatives: ArraySlice<String>
    var scopes: ArraySlice<String>

    mutating func addition(to body: ArraySlice<UInt8>) -> String? {
      guard body.holds("/Type /StructElem") else { return nil }
      if body.holds("/S /Figure\n") {
        return alternatives.popFirst().map { "/Alt \(PDFAdditions.hexadecimal($0))" }
      }
      guard body.holds("/S /TH\n") else { return nil }
      return scopes.popFirst().map { "/A << /O /Table /Scope /\($0) >>" }
    }
  }

  private func appendDirectory(
    _ places: [(Int, Int)], _ objects: PDFObjects, to result: inout [UInt8]
  ) {
    let start = result.count
    result += "xref\n".utf8
    for (number, place) in places {
      let digits = String(place)
      let padded = String(repeating: "0", count: max(0, 10 - digits.count)) + digits
      result += "\(number) 1\n\(padded) 00000 n \n".utf8
    }
    result += "trailer\n<< /Size \(objects.size) /Root \(objects.root) 0 R".utf8
    if let info = objects.info { result += " /Info \(info) 0 R".utf8 }
    result += " /Prev \(objects.directory) >>\nstartxref\n\(start)\n%%EOF\n".utf8
  }

  /// Text as UTF-16 in hexadecimal digits, which needs no escaping.
  private static func hexadecimal(_ text: String) -> String {
    let digits = ([0xFEFF] + Array(text.utf16)).map { unit in
      let plain = String(unit, radix: 16, uppercase: true)
      return String(repeating: "0", count: max(0, 4 - plain.count)) + plain
    }
    return "<\(digits.joined())>"
  }
}
