/// The few properties of an XMP packet that people should know of, found by name.
///
/// The packet is not parsed as XML: it is only shown, and entities of a hostile one stay text.
struct XmpBlock {
  let findings: [PictureFinding]

  init(_ bytes: [UInt8]) {
    let text = Array(bytes.prefix(1_000_000))
    let named = Self.properties.compactMap { name, topic, words in
      Self.value(of: name, in: text).map { PictureFinding(topic, "\(words) “\($0)”") }
    }
    findings =
      named.isEmpty
      ? [PictureFinding(.comment, "Notes of an editing program (XMP).")] : named
  }

  private static let properties: [(String, PictureFinding.Topic, String)] = [
    ("exif:GPSLatitude", .place, "GPS latitude"),
    ("exif:GPSLongitude", .place, "GPS longitude"),
    ("photoshop:City", .place, "City"),
    ("Iptc4xmpCore:Location", .place, "Place"),
    ("xmp:CreateDate", .date, "Made on"),
    ("aux:SerialNumber", .serialNumber, "Serial number of the camera"),
    ("aux:OwnerName", .person, "Owner of the camera"),
    ("dc:creator", .person, "Author"),
    ("Iptc4xmpExt:PersonInImage", .person, "Person in the picture"),
    ("xmp:CreatorTool", .software, "Made or edited with"),
    ("dc:title", .caption, "Title"),
    ("dc:description", .caption, "Caption"),
    ("dc:subject", .caption, "Keywords"),
  ]

  /// `name="value"`, or the text inside the element of this name.
  private static func value(of name: String, in bytes: [UInt8]) -> String? {
    for range in bytes.occurrences(of: Array(name.utf8)) {
      let rest = bytes[range.upperBound...]
      if rest.starts(with: "=\"".utf8) || rest.starts(with: "='".utf8) {
        let quote = rest[rest.startIndex + 1]
        let words = rest.dropFirst(2).prefix { $0 != quote }.prefix(1_000).asText.asPlainWords
        if !words.isEmpty { return words }
      } else if range.lowerBound > 0, bytes[range.lowerBound - 1] == UInt8(ascii: "<") {
        let words = rest.textBetweenTags(until: Array("</\(name)".utf8)).asPlainWords
        if !words.isEmpty { return words }
      }
    }
    return nil
  }
}

extension [UInt8] {
  /// Where `word` stands; the first hundred times.
  fileprivate func occurrences(of word: [UInt8]) -> [Range<Int>] {
    guard let first = word.first else { return [] }
    var found: [Range<Int>] = []
    var place = startIndex
    while found.count < 100, let next = self[place...].firstIndex(of: first) {
      place = next + 1
      if self[next...].starts(with: word) { found.append(next..<(next + word.count)) }
    }
    return found
  }
}

extension ArraySlice<UInt8> {
  /// The text from the end of this tag to `end`, without tags.
  fileprivate func textBetweenTags(until end: [UInt8]) -> String {
    guard let start = firstIndex(of: UInt8(ascii: ">")) else { return "" }
    var text: [UInt8] = []
    var isInTag = false
    for place in self[(start + 1)...].prefix(4_000).indices {
      let byte = self[place]
      if byte == UInt8(ascii: "<") {
        if self[place...].starts(with: end) { break }
        isInTag = true
        text.append(UInt8(ascii: " "))
      } else if byte == UInt8(ascii: ">") {
        isInTag = false
      } else if !isInTag {
        text.append(byte)
      }
    }
    return text.asText
  }
}
