import ScenarioFormat
import Foundation

/// A picture of a pack.
struct PackMedia: Sendable {
  var bytes: [UInt8]
  var type: String

  static let types = [
    "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg",
    "webp": "image/webp",
  ]
}

extension ScenarioLibrary {
  /// A file of the pack's `media` folder, or of its base's; nothing outside them.
  func media(_ name: String, of id: String) throws -> PackMedia {
    let entry = try entry(id)
    let path = "media/\(name)"
    guard entry.files.others.contains(path),
      let type = PackMedia.types[URL(filePath: name).pathExtension.lowercased()],
      let bytes = folders(of: entry).lazy.compactMap({
        FileManager.default.contents(atPath: $0.appending(path: path).path)
      }).first
    else { throw RunError.noSuchMedia(name) }
    return PackMedia(bytes: Array(bytes), type: type)
  }
}
