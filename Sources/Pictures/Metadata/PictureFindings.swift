/// Everything that was found in a picture, gravest first and nothing twice.
struct PictureFindings {
  let all: [PictureFinding]

  init(_ metadata: VipsMetadata, layout: PictureLayout) {
    var found: [PictureFinding] = []
    if let exif = metadata.blocks[.exif] { found += ExifReport(ExifBlock(exif)).findings }
    if let iptc = metadata.blocks[.iptc] { found += IptcBlock(iptc).findings }
    if let xmp = metadata.blocks[.xmp] { found += XmpBlock(xmp).findings }
    found += metadata.remarks.compactMap(Self.comment)
    if let profile = metadata.blocks[.colorProfile] {
      found.append(ColorProfileBlock(profile).finding)
    }
    if metadata.pages > 1 {
      found.append(
        PictureFinding(
          .frames, "It had \(metadata.pages) frames; only the first is kept."))
    }
    if layout.bytesBehind > 0 {
      found.append(
        PictureFinding(
          .behind,
          "\(layout.bytesBehind.asSize) of other data behind the picture, for example a short film."
        ))
    }
    all = found.inOrder
  }

  private static func comment(name: String, text: String) -> PictureFinding? {
    let words = text.asPlainWords
    guard !words.isEmpty else { return nil }
    let isSoftware = name.hasSuffix("-Software")
    return isSoftware
      ? PictureFinding(.software, "Made or edited with \(words).")
      : PictureFinding(.comment, "Comment: “\(words)”")
  }
}

extension [PictureFinding] {
  fileprivate var inOrder: [PictureFinding] {
    let topics = PictureFinding.Topic.allCases
    let unique = reduce(into: [PictureFinding]()) { if !$0.contains($1) { $0.append($1) } }
    return topics.flatMap { topic in unique.filter { $0.topic == topic } }
  }
}

extension Int {
  /// A number of bytes as people read it.
  fileprivate var asSize: String {
    switch self {
    case ..<1024: "\(self) bytes"
    case ..<1_048_576: "\(self / 1024) kB"
    default: "\(self / 1_048_576) MB"
    }
  }
}
