import Kernel
import Pictures

/// An own picture of a run after cleaning, without its bytes.
struct RunPicture: Sendable, Equatable {
  typealias ID = Identifier<RunPicture>

  var id: ID
  var kind: PictureKind
  var width: Int
  var height: Int
  /// In bytes.
  var size: Int
  /// What the file was before it was cleaned.
  var original: PictureKind
  /// What the file said besides the picture; none of it is kept.
  var findings: [PictureFinding]

  /// As a draft names it.
  var image: String { Self.prefix + id.rawValue }

  static let prefix = "upload/"

  /// The own picture that a draft or a post names; nil for any other.
  static func id(in image: String) -> ID? {
    image.hasPrefix(prefix) ? ID(String(image.dropFirst(prefix.count))) : nil
  }
}
