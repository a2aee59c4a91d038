/// The sizes of QR code that are used here, with their numbers for error correction M.
struct QRVersion: Equatable, Sendable {
  let number: Int
  /// Data and error correction together.
  let codewords: Int
  let blocks: Int
  /// Error correction codewords in each block.
  let correction: Int
  /// Rows and columns on which alignment patterns stand.
  let alignment: [Int]

  var size: Int { 17 + 4 * number }
  var dataCodewords: Int { codewords - blocks * correction }

  static let all = [
    QRVersion(number: 1, codewords: 26, blocks: 1, correction: 10, alignment: []),
    QRVersion(number: 2, codewords: 44, blocks: 1, correction: 16, alignment: [6, 18]),
    QRVersion(number: 3, codewords: 70, blocks: 1, correction: 26, alignment: [6, 22]),
    QRVersion(number: 4, codewords: 100, blocks: 2, correction: 18, alignment: [6, 26]),
    QRVersion(number: 5, codewords: 134, blocks: 2, correction: 24, alignment: [6, 30]),
    QRVersion(number: 6, codewords: 172, blocks: 4, correction: 16, alignment: [6, 34]),
    QRVersion(number: 7, codewords: 196, blocks: 4, correction: 18, alignment: [6, 22, 38]),
    QRVersion(number: 8, codewords: 242, blocks: 4, correction: 22, alignment: [6, 24, 42]),
    QRVersion(number: 9, codewords: 292, blocks: 5, correction: 22, alignment: [6, 26, 46]),
  ]

  /// The smallest one that takes so many bytes; mode and length need 12 bits.
  static func fitting(_ bytes: Int) -> QRVersion? {
    all.first { bytes * 8 + 12 <= $0.dataCodewords * 8 }
  }
}
