/// The metadata of a picture as libvips hands it over, whatever the picture's kind.
struct VipsMetadata {
  enum Block: String, CaseIterable {
    case exif = "exif-data"
    case xmp = "xmp-data"
    case iptc = "iptc-data"
    case colorProfile = "icc-profile-data"
  }

  /// A file can hold any number; nobody reads more than these.
  static let mostRemarks = 40

  var blocks: [Block: [UInt8]] = [:]
  /// Comments, each under libvips' name for it.
  var remarks: [(name: String, text: String)] = []
  var pages: Int

  init(pages: Int) {
    self.pages = pages
  }
}
