/// The kinds of pictures that are taken in, told by their first bytes, never by a name.
package enum PictureKind: String, CaseIterable, Codable, Sendable {
  case jpeg, png, webp, gif, heif

  /// As people call it.
  package var title: String {
    switch self {
    case .jpeg: "JPEG"
    case .png: "PNG"
    case .webp: "WebP"
    case .gif: "GIF"
    case .heif: "HEIC"
    }
  }

  package init?(sniffing bytes: [UInt8]) {
    switch true {
    case bytes.starts(with: [0xFF, 0xD8, 0xFF]): self = .jpeg
    case bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]): self = .png
    case bytes.starts(with: "GIF87a".utf8), bytes.starts(with: "GIF89a".utf8): self = .gif
    case bytes.starts(with: "RIFF".utf8) && bytes.dropFirst(8).starts(with: "WEBP".utf8):
      self = .webp
    case bytes.dropFirst(4).starts(with: "ftyp".utf8) && Self.isHeif(bytes.dropFirst(8)):
      self = .heif
    default: return nil
    }
  }

  /// The brands of still pictures in HEVC; films share the container.
  private static func isHeif(_ brand: ArraySlice<UInt8>) -> Bool {
    ["heic", "heix", "heim", "heis", "mif1"].contains { brand.starts(with: $0.utf8) }
  }
}
