package import Foundation
package import Kernel

/// A course's folder on disk.
package enum CourseFolder {
  /// No file of a course is larger.
  static let largestFile = 4 * 1024 * 1024
  static let mostFiles = 2_000

  /// Every plain file of a folder: hidden ones are left out, links are not followed.
  package static func read(_ folder: URL) throws -> CourseSource {
    var source = CourseSource(folder: folder.lastPathComponent)
    for path in try paths(in: folder) {
      let file = folder.appending(path: path)
      guard let data = FileManager.default.contents(atPath: file.path) else {
        throw CourseFolderError.unreadable(path)
      }
      guard data.count <= largestFile else { throw CourseFolderError.tooLarge(path) }
      source.contents[path] = Array(data)
    }
    return source
  }

  private static func paths(in folder: URL) throws -> [String] {
    let keys: [URLResourceKey] = [.isRegularFileKey, .isSymbolicLinkKey]
    guard
      let walk = FileManager.default.enumerator(
        at: folder, includingPropertiesForKeys: keys, options: [.skipsHiddenFiles])
    else { throw CourseFolderError.unreadable(folder.lastPathComponent) }
    let root = folder.standardizedFileURL.path + "/"
    var paths: [String] = []
    for case let file as URL in walk {
      let values = try file.resourceValues(forKeys: Set(keys))
      guard values.isRegularFile == true, values.isSymbolicLink != true else { continue }
      let path = file.standardizedFileURL.path
      guard path.hasPrefix(root) else { continue }
      paths.append(String(path.dropFirst(root.count)))
      guard paths.count <= mostFiles else { throw CourseFolderError.tooMany(mostFiles) }
    }
    return paths.sorted()
  }
}

/// A course's folder that cannot be read at all.
package enum CourseFolderError: UserFacingError, Equatable {
  case unreadable(String)
  case tooLarge(String)
  case noText(String)
  case tooMany(Int)

  package var kind: UserFacingErrorKind { .invalid }

  package var message: String {
    switch self {
    case .unreadable(let path): "“\(path)” cannot be read. Check who may read it."
    case .tooLarge(let path):
      "“\(path)” is larger than \(CourseFolder.largestFile / 1024 / 1024) MB. Make it smaller."
    case .noText(let path): "“\(path)” is no UTF-8 text. Save it as UTF-8."
    case .tooMany(let most): "The folder has more than \(most) files. Take out what is not needed."
    }
  }
}
