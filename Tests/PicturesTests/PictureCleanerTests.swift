import Testing

@testable import Pictures

struct PictureCleanerTests {
  @Test(arguments: PictureKind.allCases)
  func `each kind is read by what it is, not by its name`(kind: PictureKind) throws {
    let clean = try PictureCleaner().clean(try Fixture.picture(kind))
    #expect(clean.original == kind)
    #expect(clean.width == 60)
    #expect(clean.height == 40)
    #expect(clean.kind == (kind == .png || kind == .gif ? .png : .jpeg))
    #expect(PictureKind(sniffing: clean.bytes) == clean.kind)
  }

  @Test func `a see-through WebP stays see-through, as PNG`() throws {
    let clean = try PictureCleaner().clean(try Fixture.picture(.webp, alpha: true))
    #expect(clean.kind == .png)
  }

  @Test func `a turned picture is stood upright`() throws {
    let turned = try Fixture.jpeg(exif: ExifMaker.phone.block)
    let clean = try PictureCleaner().clean(turned)
    #expect(clean.width == 40)
    #expect(clean.height == 60)
    // The gradient's red grows to the right; turned by a quarter it grows downward.
    let top = Fixture.pixel(clean.bytes, x: 20, y: 2) >> 16
    let bottom = Fixture.pixel(clean.bytes, x: 20, y: 57) >> 16
    #expect(bottom > top + 100)
  }

  @Test func `a large picture is made smaller, a small one is left`() throws {
    var limits = PictureLimits()
    limits.keptSide = 30
    let clean = try PictureCleaner(limits: limits).clean(try Fixture.picture(.jpeg))
    #expect(clean.width == 30)
    #expect(clean.height == 20)
  }

  @Test func `nothing of the metadata is left in the clean file`() throws {
    let phone = try Fixture.jpeg([
      (0xE1, Array("Exif\0\0".utf8) + ExifMaker.phone.block),
      (0xE1, Array("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta dc:title=\"Secret\"/>".utf8)),
      (0xFE, Array("evidence bag 12".utf8)),
    ])
    let clean = try PictureCleaner().clean(phone + Array("film behind".utf8))
    for word in ["Exif", "Examplar", "evidence", "Secret", "film", "xap", "Mona"] {
      #expect(!clean.bytes.contains(word), "\(word) is still there")
    }
    let again = try PictureCleaner().clean(clean.bytes)
    #expect(again.findings == [])
  }

  @Test func `what is no picture is refused in plain words`() {
    let cases: [([UInt8], PictureError)] = [
      ([], .empty), (Array("%PDF-1.7 …".utf8), .notAPicture),
      (Array("<svg xmlns='http://www.w3.org/2000/svg'/>".utf8), .notAPicture),
      (Array("GIF89a".utf8), .damaged(.gif)), ([0xFF, 0xD8, 0xFF, 0xE0], .damaged(.jpeg)),
      (Array("RIFF\0\0\0\0WEBP".utf8), .damaged(.webp)),
    ]
    for (bytes, error) in cases {
      #expect(throws: error) { try PictureCleaner().clean(bytes) }
    }
    #expect(PictureError.notAPicture.message.contains("Save it as JPEG or PNG"))
  }

  @Test func `too many bytes, pixels or passes are refused before a pixel is decoded`() throws {
    var limits = PictureLimits()
    limits.bytes = 100
    let picture = try Fixture.picture(.png)
    #expect(throws: PictureError.tooLarge(limit: 100)) {
      try PictureCleaner(limits: limits).clean(picture)
    }
    limits = PictureLimits()
    limits.pixels = 2_399
    #expect(throws: PictureError.tooManyPixels(width: 60, height: 40, limit: 2_399)) {
      try PictureCleaner(limits: limits).clean(picture)
    }
    let scan: [UInt8] = [0xFF, 0xDA, 0, 2]
    let bomb = [0xFF, 0xD8] + Array(repeating: scan, count: 41).joined() + [0xFF, 0xD9]
    #expect(throws: PictureError.tooIntricate) { try PictureCleaner().clean(bomb) }
  }

  @Test func `a PNG that says it is enormous is not decoded`() throws {
    var bytes = try Fixture.picture(.png)
    bytes.replaceSubrange(16..<24, with: [0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30])
    // The wrong checksum makes it damaged for a reader that looks; either way it is refused.
    #expect(throws: PictureError.self) { try PictureCleaner().clean(bytes) }
  }

  @Test func `the queue gives the same as the cleaner, and tells its errors`() async throws {
    let picture = try Fixture.picture(.jpeg)
    let queue = PictureQueue { try PictureCleaner().clean($0) }
    let clean = try await queue.clean(picture)
    #expect(clean == (try PictureCleaner().clean(picture)))
    await #expect(throws: PictureError.notAPicture) { try await queue.clean([1, 2, 3]) }
  }
}

extension [UInt8] {
  func contains(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    return indices.contains { self[$0...].starts(with: bytes) }
  }
}
