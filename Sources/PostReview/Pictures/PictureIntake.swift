package import Pictures
package import Web

/// Takes pictures in: cleans what was uploaded and keeps the clean one, never the original.
package struct PictureIntake: Sendable {
  package let store: PictureStore
  private let clean: @Sendable ([UInt8]) async throws -> CleanPicture
  private let clock: @Sendable () -> Int

  /// `clean` throws a ``PictureError`` for what is no good picture.
  package init(
    store: PictureStore, clean: @escaping @Sendable ([UInt8]) async throws -> CleanPicture,
    clock: @escaping @Sendable () -> Int
  ) {
    self.store = store
    self.clean = clean
    self.clock = clock
  }

  /// Bytes of a form with a picture: the picture, and as much again as any other form may have.
  package static let formLimit = PictureLimits().bytes + 512 * 1024

  package func take(_ file: UploadedFile, by person: DeskPerson) async throws -> DeskPicture.ID {
    try await store.add(try await clean(file.bytes), by: person, now: clock())
  }
}
