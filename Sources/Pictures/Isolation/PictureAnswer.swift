import Foundation

/// What a picture process says: one line of JSON, then the bytes of the clean picture.
struct PictureAnswer {
  var result: Result<CleanPicture, PictureError>

  private enum Head: Codable {
    case clean(PictureKind, width: Int, height: Int, original: PictureKind, [PictureFinding])
    case refused(PictureError)
  }

  init(_ result: Result<CleanPicture, PictureError>) {
    self.result = result
  }

  /// nil when the process has not said everything.
  init?(_ data: Data) {
    guard let end = data.firstIndex(of: 10),
      let head = try? JSONDecoder().decode(Head.self, from: data[..<end])
    else { return nil }
    switch head {
    case .refused(let error): result = .failure(error)
    case .clean(let kind, let width, let height, let original, let findings):
      let bytes = Array(data[(end + 1)...])
      guard PictureKind(sniffing: bytes) == kind else { return nil }
      result = .success(
        CleanPicture(
          kind: kind, bytes: bytes, width: width, height: height, original: original,
          findings: findings))
    }
  }

  func encoded() throws -> Data {
    let head: Head
    var bytes: [UInt8] = []
    switch result {
    case .failure(let error): head = .refused(error)
    case .success(let picture):
      head = .clean(
        picture.kind, width: picture.width, height: picture.height, original: picture.original,
        picture.findings)
      bytes = picture.bytes
    }
    return try JSONEncoder().encode(head) + [10] + bytes
  }
}
