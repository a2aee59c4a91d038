/// Numbers of driver licenses: a code with at least five digits after the words for one.
enum DriverLicense {
  static func read(_ pieces: TextPieces, at place: Int) -> PieceReading? {
    guard pieces.length(place) >= 3 else { return nil }
    let words = pieces.words(before: place, atMost: 7)
    guard words.contains(where: { ["license", "licence", "dl"].contains($0) }),
      words.contains(where: drivers.contains), !words.contains("plate")
    else { return nil }
    let run = CodeRun(pieces, around: place)
    guard run.digits >= 5, (5...18).contains(run.total) else { return nil }
    return PieceReading(kind: .driverLicense, pieces: run.range)
  }

  private static let drivers: Set<String> = [
    "driver", "drivers", "driver's", "driving", "driver’s", "dl",
  ]
}
