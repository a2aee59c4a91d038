extension QRDrawing {
  /// How hard it is to read: long runs, blocks, what looks like a finder, too much of one color.
  var penalty: Int {
    let size = modules.count
    let columns = (0..<size).map { column in modules.map { $0[column] } }
    let lines = (modules + columns).map(Self.linePenalty).reduce(0, +)
    var blocks = 0
    for row in 0..<(size - 1) {
      for column in 0..<(size - 1) {
        let color = modules[row][column]
        let isBlock =
          modules[row][column + 1] == color && modules[row + 1][column] == color
          && modules[row + 1][column + 1] == color
        if isBlock { blocks += 3 }
      }
    }
    let dark = modules.joined().count { $0 }
    let imbalance = abs(dark * 20 - size * size * 10) / (size * size) * 10
    return lines + blocks + imbalance
  }

  private static let finder = [true, false, true, true, true, false, true]
  private static let light = [Bool](repeating: false, count: 4)

  private static func linePenalty(_ line: [Bool]) -> Int {
    var penalty = 0
    var length = 0
    for (place, color) in line.enumerated() {
      length = place > 0 && line[place - 1] == color ? length + 1 : 1
      if length == 5 { penalty += 3 } else if length > 5 { penalty += 1 }
    }
    for pattern in [finder + light, light + finder] {
      for start in 0...(line.count - pattern.count)
      where line[start..<(start + pattern.count)].elementsEqual(pattern) {
        penalty += 40
      }
    }
    return penalty
  }
}
