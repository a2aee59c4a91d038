import Foundation
import ScenarioFormat
import Synchronization

/// The scenarios as they were last read, as long as no file of the content has changed since.
///
/// Reading a pack takes a good part of a second; looking whether a file changed takes milliseconds.
final class KeptEntries: Sendable {
  private struct Shelf {
    var stamp: [String: FileStamp] = [:]
    var entries: [String: ScenarioEntry] = [:]
  }

  private let shelf = Mutex(Shelf())

  /// The entry of the folder, read anew when anything below `content` or in the folder is different.
  func entry(
    at folder: URL, content: URL, read: (URL) throws -> ScenarioEntry
  ) throws -> ScenarioEntry {
    let parts = ["scenarios", "platforms", "common"].map { content.appending(path: $0) }
    let stamp = FileStamp.all(below: parts + [folder])
    let kept = shelf.withLock { $0.stamp == stamp ? $0.entries[folder.path] : nil }
    if let kept { return kept }
    let entry = try read(folder)
    shelf.withLock { shelf in
      if shelf.stamp != stamp { shelf = Shelf(stamp: stamp) }
      shelf.entries[folder.path] = entry
    }
    return entry
  }
}

/// What tells that a file is no longer the one that was read.
private struct FileStamp: Equatable {
  var size: Int?
  var changed: Date?

  /// By path, for every file below the folders.
  static func all(below folders: [URL]) -> [String: FileStamp] {
    let keys: [URLResourceKey] = [.fileSizeKey, .contentModificationDateKey]
    var stamps: [String: FileStamp] = [:]
    for folder in folders {
      let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: keys)
      while let file = files?.nextObject() as? URL {
        let values = try? file.resourceValues(forKeys: Set(keys))
        stamps[file.path] = FileStamp(
          size: values?.fileSize, changed: values?.contentModificationDate)
      }
    }
    return stamps
  }
}
