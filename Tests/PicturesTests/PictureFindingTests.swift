import Testing

@testable import Pictures

struct PictureFindingTests {
  private func texts(_ bytes: [UInt8]) throws -> [String] {
    try PictureCleaner().clean(bytes).findings.map(\.text)
  }

  @Test func `a phone's picture says where, when, with what and by whom`() throws {
    let found = try texts(try Fixture.jpeg(exif: ExifMaker.phone.block))
    #expect(
      found == [
        "Taken at 42.1000, −71.2000.", "Taken on 2026-03-01 14:05:09.",
        "Taken with Examplar Phone 9.", "Serial number of the camera or lens: SN-00042.",
        "Author or owner of the rights: Mona Reyes.", "Made or edited with Photo Touch 3.1.",
        "Caption: “Scene at Fifth and Main”", "Comment: “evidence bag 12”",
        "A small copy of the picture, which can still show what was cropped or blacked out.",
        "The camera maker's own notes, which can name device and settings.",
        "It was stored turned; the clean picture stands upright.",
      ])
  }

  @Test func `the order of bytes does not matter`() {
    var maker = ExifMaker.phone
    let big = ExifReport(ExifBlock(maker.block)).findings
    maker.order = .little
    #expect(ExifReport(ExifBlock(maker.block)).findings == big)
    #expect(big.count == 11)
  }

  @Test(arguments: [PictureKind.webp, .png, .heif])
  func `the position is found in other kinds, too`(kind: PictureKind) throws {
    let block = Array("Exif\0\0".utf8) + ExifMaker.phone.block
    let picture = try Fixture.picture(kind, notes: ["exif-data": block])
    #expect(try texts(picture).contains("Taken at 42.1000, −71.2000."))
  }

  @Test func `captions of press and editing programs are found`() throws {
    let xmp = """
      http://ns.adobe.com/xap/1.0/\0<rdf:Description xmp:CreatorTool="Photo Shop">
      <dc:description><rdf:Alt><rdf:li xml:lang="x">Two <b>officers</b></rdf:li></rdf:Alt>
      </dc:description><dc:creator/></rdf:Description>
      """
    let iptc: [UInt8] = [0x1C, 2, 90, 0, 6] + Array("Boston".utf8) + [0x1C, 2, 120, 0, 2, 72, 105]
    let resource = Array("Photoshop 3.0\08BIM".utf8) + [4, 4, 0, 0, 0, 0, 0, 18] + iptc
    let found = try texts(
      try Fixture.jpeg([(0xE1, Array(xmp.utf8)), (0xED, resource), (0xFE, Array("by hand".utf8))]))
    #expect(found.contains("Place: Boston."))
    #expect(found.contains("Caption: “Hi”"))
    #expect(found.contains("Caption “Two officers”"))
    #expect(found.contains("Made or edited with “Photo Shop”"))
  }

  @Test func `a film behind a picture is found`() throws {
    let film = [UInt8](repeating: 9, count: 3 * 1024)
    for kind in [PictureKind.jpeg, .png] {
      let found = try texts(try Fixture.picture(kind) + film)
      #expect(found == ["3 kB of other data behind the picture, for example a short film."])
    }
  }

  @Test func `a plain picture says nothing`() throws {
    #expect(try texts(try Fixture.picture(.png)) == [])
  }

  @Test func `text from a file is made fit to be shown`() {
    #expect("a\u{202E}b\n\u{7}c  d".asPlainWords == "ab c d")
    #expect(String(repeating: "x", count: 900).asPlainWords.count == 200)
    #expect([0x43, 0x61, 0x66, 0xE9, 0, 0x58].asText == "Café")
  }

  @Test func `a place off the globe is not called a place`() {
    var maker = ExifMaker.phone
    maker.directories[.position] = [
      (2, .fractions([(4_000_000_000, 1)])), (4, .fractions([(1, 0)])),
    ]
    let found = ExifReport(ExifBlock(maker.block)).findings.first
    #expect(found?.text == "Part of a GPS position or its time.")
  }
}
