/// The captions of press pictures: records 2:nn of IPTC-IIM 4.2, inside a Photoshop block or bare.
struct IptcBlock {
  private(set) var findings: [PictureFinding] = []

  init(_ bytes: [UInt8]) {
    var place = 0
    while place + 5 <= bytes.count, findings.count < 40 {
      guard bytes[place] == 0x1C, bytes[place + 1] == 2,
        let length = ByteOrder.big.number(bytes, at: place + 3, count: 2), length < 0x8000,
        place + 5 + length <= bytes.count
      else {
        place += 1
        continue
      }
      let text = bytes[(place + 5)..<(place + 5 + length)].asText.asPlainWords
      if !text.isEmpty, let finding = Self.finding(bytes[place + 2], text) {
        findings.append(finding)
      }
      place += 5 + length
    }
  }

  private static func finding(_ field: UInt8, _ text: String) -> PictureFinding? {
    switch field {
    case 5, 105: PictureFinding(.caption, "Title: “\(text)”")
    case 120: PictureFinding(.caption, "Caption: “\(text)”")
    case 25: PictureFinding(.caption, "Keyword: “\(text)”")
    case 80, 110, 116: PictureFinding(.person, "Author or owner of the rights: \(text).")
    case 122: PictureFinding(.person, "Caption written by \(text).")
    case 90, 92, 95, 101: PictureFinding(.place, "Place: \(text).")
    case 55: PictureFinding(.date, "Taken on \(text).")
    case 65: PictureFinding(.software, "Made or edited with \(text).")
    default: nil
    }
  }
}
