package import Kernel
package import Pictures

/// A clean picture at the desk, without its bytes.
package struct DeskPicture: Sendable, Equatable {
  package typealias ID = Identifier<DeskPicture>

  package var id: ID
  package var kind: PictureKind
  package var width: Int
  package var height: Int
  /// In bytes.
  package var size: Int
  /// What the file was before it was cleaned.
  package var original: PictureKind
  package var findings: [PictureFinding]
  package var person: DeskPerson
  /// Milliseconds since 1970.
  package var at: Int
}
