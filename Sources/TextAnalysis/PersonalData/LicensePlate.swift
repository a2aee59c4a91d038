/// Vehicle plates: a short code of letters and digits after a word such as "plate".
enum LicensePlate {
  static func read(_ pieces: TextPieces, at place: Int) -> PieceReading? {
    guard pieces.length(place) <= 8 else { return nil }
    var run = CodeRun(pieces, around: place)
    guard run.total <= 8 else { return nil }
    run.joinNeighbours(pieces)
    guard (3...8).contains(run.total), !isClockOrOrdinal(pieces, run) else { return nil }
    let words = pieces.words(before: run.range.lowerBound, atMost: 6)
    guard isPlate(run, pieces, after: words) else { return nil }
    return PieceReading(kind: .licensePlate, pieces: run.range)
  }

  private static func isPlate(
    _ run: CodeRun, _ pieces: TextPieces, after words: [String]
  ) -> Bool {
    let hasCapitals = run.range.contains(where: pieces.isCapitals)
    if words.contains(where: plates.contains) {
      return run.letters > 0 ? hasCapitals || run.total >= 5 : run.total >= 5
    }
    guard run.letters > 0, run.total >= 5 else { return false }
    if words.prefix(3).contains(where: tags.contains) { return hasCapitals || run.total >= 6 }
    return isBritish(run, pieces) && words.contains(where: vehicles.contains)
  }

  /// "AB12 CDE", the shape in Britain since 2001.
  private static func isBritish(_ run: CodeRun, _ pieces: TextPieces) -> Bool {
    let parts = run.range.filter { !pieces.isSpace($0) }
    return parts.map(pieces.length) == [2, 2, 3] && pieces.isCapitals(parts[0])
      && pieces.isDigits(parts[1]) && pieces.isCapitals(parts[2])
  }

  private static func isClockOrOrdinal(_ pieces: TextPieces, _ run: CodeRun) -> Bool {
    guard run.range.count == 2 else { return false }
    let last = pieces.lowercased(run.range.upperBound - 1)
    return ["am", "pm", "st", "nd", "rd", "th", "s"].contains(last)
  }

  private static let plates: Set<String> = ["plate", "plates", "numberplate", "vrm", "rego"]
  private static let tags: Set<String> = ["tag", "tags", "registration", "reg", "registered"]
  private static let vehicles: Set<String> = [
    "car", "vehicle", "van", "truck", "suv", "sedan", "motorcycle", "motorbike", "bmw", "ford",
    "audi", "toyota", "honda", "vauxhall", "volkswagen", "hatchback", "lorry",
  ]
}
