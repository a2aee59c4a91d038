package import Kernel

/// Why a picture was not taken.
package enum PictureError: UserFacingError, Equatable, Codable {
  case empty
  case tooLarge(limit: Int)
  case notAPicture
  case cannotRead(PictureKind)
  case damaged(PictureKind)
  case tooManyPixels(width: Int, height: Int, limit: Int)
  case tooIntricate
  case tookTooLong
  case busy

  package var kind: UserFacingErrorKind {
    switch self {
    case .busy: .tooMany
    default: .invalid
    }
  }

  package var message: String {
    switch self {
    case .empty: "No picture arrived. Choose a file and send the form again."
    case .tooLarge(let limit):
      "The picture is larger than \(limit / 1_048_576) MB. Make it smaller and choose it again."
    case .notAPicture:
      "This file is no JPEG, PNG, WebP, GIF or HEIC picture. Save it as JPEG or PNG and choose "
        + "that file."
    case .cannotRead(let kind):
      "This server cannot read \(kind.title) pictures. Save it as JPEG or PNG and choose that file."
    case .damaged(let kind):
      "The \(kind.title) picture is damaged and cannot be read. Open it on your computer, save it "
        + "again and choose that file."
    case .tooManyPixels(let width, let height, let limit):
      "The picture is \(width) × \(height) pixels, more than the \(limit / 1_000_000) million that "
        + "fit. Make it smaller and choose it again."
    case .tooIntricate:
      "The JPEG picture is stored in an unusual way that takes too long to read. Open it on your "
        + "computer, save it as an ordinary JPEG and choose that file."
    case .tookTooLong:
      "The picture took too long to read. Make it smaller, save it again and choose that file."
    case .busy:
      "Several pictures are being read already. Wait a moment and send yours again."
    }
  }
}
