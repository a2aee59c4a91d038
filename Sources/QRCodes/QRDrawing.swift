/// Draws the patterns and the data of a QR code into its square.
struct QRDrawing {
  let version: QRVersion
  let mask: Int
  private(set) var modules: [[Bool]]
  private var isFixed: [[Bool]]

  private var size: Int { version.size }

  init(version: QRVersion, codewords: [UInt8], mask: Int) {
    self.version = version
    self.mask = mask
    let row = [Bool](repeating: false, count: version.size)
    modules = [[Bool]](repeating: row, count: version.size)
    isFixed = modules
    drawTiming()
    drawFinders()
    drawAlignment()
    drawFormat()
    drawVersion()
    draw(codewords)
    applyMask()
  }

  private mutating func set(_ column: Int, _ row: Int, _ isDark: Bool) {
    guard (0..<size).contains(column), (0..<size).contains(row) else { return }
    modules[row][column] = isDark
    isFixed[row][column] = true
  }

  private mutating func drawTiming() {
    for place in 0..<size {
      set(6, place, place.isMultiple(of: 2))
      set(place, 6, place.isMultiple(of: 2))
    }
  }

  private mutating func drawFinders() {
    for (column, row) in [(3, 3), (size - 4, 3), (3, size - 4)] {
      for x in -4...4 {
        for y in -4...4 {
          let ring = max(abs(x), abs(y))
          set(column + x, row + y, ring != 2 && ring != 4)
        }
      }
    }
  }

  private mutating func drawAlignment() {
    let last = version.alignment.count - 1
    for (i, column) in version.alignment.enumerated() {
      for (j, row) in version.alignment.enumerated() {
        // Three corners belong to the finders.
        if (i, j) == (0, 0) || (i, j) == (0, last) || (i, j) == (last, 0) { continue }
        for x in -2...2 {
          for y in -2...2 { set(column + x, row + y, max(abs(x), abs(y)) != 1) }
        }
      }
    }
  }

  /// Error correction M is 00; 15 bits with their own error correction.
  private mutating func drawFormat() {
    var remainder = mask
    for _ in 0..<10 { remainder = remainder << 1 ^ (remainder >> 9) * 0x537 }
    let bits = (mask << 10 | remainder) ^ 0x5412
    func bit(_ place: Int) -> Bool { bits >> place & 1 == 1 }
    for place in 0...5 { set(8, place, bit(place)) }
    set(8, 7, bit(6))
    set(8, 8, bit(7))
    set(7, 8, bit(8))
    for place in 9..<15 { set(14 - place, 8, bit(place)) }
    for place in 0..<8 { set(size - 1 - place, 8, bit(place)) }
    for place in 8..<15 { set(8, size - 15 + place, bit(place)) }
    set(8, size - 8, true)
  }

  private mutating func drawVersion() {
    guard version.number >= 7 else { return }
    var remainder = version.number
    for _ in 0..<12 { remainder = remainder << 1 ^ (remainder >> 11) * 0x1F25 }
    let bits = version.number << 12 | remainder
    for place in 0..<18 {
      let isDark = bits >> place & 1 == 1
      set(size - 11 + place % 3, place / 3, isDark)
      set(place / 3, size - 11 + place % 3, isDark)
    }
  }

  /// Up and down in pairs of columns from the right; the column of the timing pattern is left out.
  private mutating func draw(_ codewords: [UInt8]) {
    var place = 0
    var right = size - 1
    while right >= 1 {
      if right == 6 { right = 5 }
      for step in 0..<size {
        let isUpward = (right + 1) & 2 == 0
        let row = isUpward ? size - 1 - step : step
        for column in [right, right - 1] where !isFixed[row][column] && place < codewords.count * 8
        {
          modules[row][column] = codewords[place / 8] >> UInt8(7 - place % 8) & 1 == 1
          place += 1
        }
      }
      right -= 2
    }
  }

  private mutating func applyMask() {
    for row in 0..<size {
      for column in 0..<size where !isFixed[row][column] && isInverted(column, row) {
        modules[row][column].toggle()
      }
    }
  }

  private func isInverted(_ x: Int, _ y: Int) -> Bool {
    switch mask {
    case 0: (x + y) % 2 == 0
    case 1: y % 2 == 0
    case 2: x % 3 == 0
    case 3: (x + y) % 3 == 0
    case 4: (x / 3 + y / 2) % 2 == 0
    case 5: x * y % 2 + x * y % 3 == 0
    case 6: (x * y % 2 + x * y % 3) % 2 == 0
    default: ((x + y) % 2 + x * y % 3) % 2 == 0
    }
  }
}
