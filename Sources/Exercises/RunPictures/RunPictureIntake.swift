package import Pictures
import Kernel
import Web

/// Takes the officer's own pictures in: cleans what was uploaded and keeps the clean one, never the
/// original.
package struct RunPictureIntake: Sendable {
  package let store: RunPictureStore
  private let clean: @Sendable ([UInt8]) async throws -> CleanPicture
  private let clock: @Sendable () -> Int

  /// `clean` throws a ``PictureError`` for what is no good picture.
  package init(
    store: RunPictureStore, clean: @escaping @Sendable ([UInt8]) async throws -> CleanPicture,
    clock: @escaping @Sendable () -> Int
  ) {
    self.store = store
    self.clean = clean
    self.clock = clock
  }

  /// Bytes of a form with a picture: the picture, and as much again as any other form may have.
  package static let formLimit = PictureLimits().bytes + 1024 * 1024

  func take(_ file: UploadedFile, for run: LiveRun) async throws -> RunPicture {
    let picture = try await store.add(
      try await clean(file.bytes), to: run.id, by: run.person, now: clock())
    await run.add(picture)
    return picture
  }
}
