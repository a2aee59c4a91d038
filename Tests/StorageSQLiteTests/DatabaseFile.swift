import Foundation

/// Runs the test with the path of a database in a folder of its own, which is removed afterwards.
func withDatabaseFile(_ test: (String) async throws -> Void) async throws {
  let folder = FileManager.default.temporaryDirectory
    .appending(path: "rollcall-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try await test(folder.appending(path: "rollcall.sqlite").path)
}
