package import CourseFormat
import Crypto

/// The files of a course as they are, wherever they lie: in a folder, in a draft, with a version.
package struct CourseSource: Equatable, Sendable {
  /// The folder's name, which is the course's id.
  package var folder: String
  /// By path within the folder.
  package var contents: [String: [UInt8]]

  package init(folder: String, contents: [String: [UInt8]] = [:]) {
    self.folder = folder
    self.contents = contents
  }

  package init(folder: String, texts: [String: String]) {
    self.init(folder: folder, contents: texts.mapValues { Array($0.utf8) })
  }

  static let pictureTypes = [
    "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg",
    "webp": "image/webp",
  ]

  /// What the reader takes; throws where a text is no UTF-8.
  package func files() throws -> CourseFiles {
    var files = CourseFiles(folder: folder, texts: [:])
    for (path, bytes) in contents {
      guard CourseFiles.textEndings.contains(Self.ending(of: path)) else {
        files.others.insert(path)
        continue
      }
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw CourseFolderError.noText(path)
      }
      files.texts[path] = text
    }
    return files
  }

  package var media: [CourseMedia] {
    contents.sorted { $0.key < $1.key }.compactMap { path, bytes in
      guard path.hasPrefix("media/"), let type = Self.pictureTypes[Self.ending(of: path)] else {
        return nil
      }
      return CourseMedia(name: String(path.dropFirst("media/".count)), type: type, bytes: bytes)
    }
  }

  /// The SHA-256 of each file.
  package var digests: [String: String] { contents.mapValues(Self.digest) }

  /// One ZIP file with the SHA-256 of every file in it; nil beyond 4 GB.
  ///
  /// The same files give the same bytes.
  package var archive: [UInt8]? {
    var archive = ZipArchive()
    var manifest = ""
    for (path, bytes) in contents.sorted(by: { $0.key < $1.key }) {
      archive.add("\(folder)/\(path)", bytes)
      manifest += "\(Self.digest(of: bytes))  \(path)\n"
    }
    archive.add("\(folder)/MANIFEST.sha256", Array(manifest.utf8))
    return archive.bytes
  }

  static func digest(of bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }

  /// Lower-case, without the point; empty when there is none.
  static func ending(of path: String) -> String {
    path.split(separator: ".").count > 1
      ? (path.split(separator: ".").last.map(String.init) ?? "").lowercased() : ""
  }
}
