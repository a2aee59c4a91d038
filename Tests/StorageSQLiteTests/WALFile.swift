import Foundation
import Testing

/// How many transactions the write-ahead log of the database holds.
///
/// The log is a header of 32 bytes, then frames of 24 bytes and a page; a frame that ends a commit
/// has the size of the database in its second word: https://www.sqlite.org/fileformat2.html#walformat
func commitCount(inWALOf path: String) throws -> Int {
  let bytes = [UInt8](try Data(contentsOf: URL(filePath: path + "-wal")))
  let pageSize = try #require(word(at: 8, of: bytes))
  return stride(from: 32, to: bytes.count, by: 24 + pageSize)
    .count { frame in word(at: frame + 4, of: bytes).map { $0 > 0 } ?? false }
}

private func word(at offset: Int, of bytes: [UInt8]) -> Int? {
  guard offset + 4 <= bytes.count else { return nil }
  return bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
}
