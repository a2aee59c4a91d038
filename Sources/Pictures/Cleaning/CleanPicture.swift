/// A picture as it may be kept and published: upright, sRGB, without any metadata.
package struct CleanPicture: Sendable, Equatable {
  /// JPEG, or PNG when the original was a drawing or partly see-through.
  package var kind: PictureKind
  package var bytes: [UInt8]
  package var width: Int
  package var height: Int
  /// What the original was.
  package var original: PictureKind
  /// What the original said besides its pixels; none of it is in `bytes`.
  package var findings: [PictureFinding]

  package init(
    kind: PictureKind, bytes: [UInt8], width: Int, height: Int, original: PictureKind,
    findings: [PictureFinding]
  ) {
    self.kind = kind
    self.bytes = bytes
    self.width = width
    self.height = height
    self.original = original
    self.findings = findings
  }
}

extension PictureKind {
  package var mediaType: String {
    switch self {
    case .jpeg: "image/jpeg"
    case .png: "image/png"
    case .webp: "image/webp"
    case .gif: "image/gif"
    case .heif: "image/heic"
    }
  }
}
