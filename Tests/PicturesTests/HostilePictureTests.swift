import Kernel
import Testing

@testable import Pictures

/// Damaged and malicious files end in an answer.
///
/// The seeds make a failure repeatable.
struct HostilePictureTests {
  /// Whole readers of the library at work, on changed copies of true pictures.
  @Test(arguments: PictureKind.allCases)
  func `a damaged picture is refused or read, and never more`(kind: PictureKind) throws {
    let block = Array("Exif\0\0".utf8) + ExifMaker.phone.block
    let original = try Fixture.picture(
      kind, width: 24, height: 16, notes: kind == .gif ? [:] : ["exif-data": block])
    var random = RandomStream(seed: 4, name: "pictures-\(kind)")
    var limits = PictureLimits()
    limits.pixels = 1_000_000
    let cleaner = PictureCleaner(limits: limits)
    var refused = 0
    let rounds = kind == .heif ? 40 : 100
    for _ in 0..<rounds {
      do throws(PictureError) {
        let clean = try cleaner.clean(random.damaged(original))
        #expect(PictureKind(sniffing: clean.bytes) == clean.kind)
      } catch {
        refused += 1
      }
    }
    // Both must happen, or the damage is too small or too large to test anything.
    #expect(refused > 0)
    #expect(refused < rounds)
  }

  @Test func `metadata of any bytes is read within its bounds`() {
    var random = RandomStream(seed: 4, name: "metadata")
    let exif = ExifMaker.phone.block
    let iptc: [UInt8] = [0x1C, 2, 90, 0, 6] + Array("Boston".utf8)
    let xmp = Array("<dc:title><rdf:li>Hi</rdf:li></dc:title> dc:creator=\"x\"".utf8)
    var found = 0
    for _ in 0..<4_000 {
      found += ExifReport(ExifBlock(random.damaged(exif))).findings.count
      found += IptcBlock(random.damaged(iptc)).findings.count
      found += XmpBlock(random.damaged(xmp)).findings.count
      _ = ColorProfileBlock(random.damaged(exif)).finding
    }
    #expect(found > 4_000)
  }

  @Test func `first bytes of any kind are told apart without a trap`() {
    var random = RandomStream(seed: 4, name: "sniffing")
    let starts: [[UInt8]] = [
      [0xFF, 0xD8, 0xFF, 0xDA], [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A],
      Array("GIF89a".utf8), Array("RIFF0000WEBP".utf8), Array("0000ftypheic".utf8),
    ]
    var known = 0
    for round in 0..<40_000 {
      let bytes = random.damaged(starts[round % starts.count] + random.bytes(atMost: 24))
      guard let kind = PictureKind(sniffing: bytes) else { continue }
      known += 1
      #expect(PictureLayout(of: bytes, kind).bytesBehind <= bytes.count)
    }
    #expect(known > 5_000)
    #expect(known < 40_000)
  }
}

extension RandomStream {
  fileprivate mutating func bytes(atMost count: Int) -> [UInt8] {
    (0..<below(count + 1)).map { _ in UInt8(below(256)) }
  }

  /// A copy with a few bytes changed, and sometimes cut, doubled or filled up.
  fileprivate mutating func damaged(_ original: [UInt8]) -> [UInt8] {
    var bytes = original
    for _ in 0...below(6) where !bytes.isEmpty {
      bytes[below(bytes.count)] = chance(0.3) ? 0xFF : UInt8(below(256))
    }
    switch below(6) {
    case 0: bytes.removeLast(below(bytes.count + 1))
    case 1: bytes += self.bytes(atMost: 40)
    case 2:
      let start = below(bytes.count + 1)
      bytes.insert(contentsOf: bytes[start...].prefix(20), at: start)
    default: break
    }
    return bytes
  }
}
