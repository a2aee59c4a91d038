import Crypto
package import Foundation

/// The site's own style sheets, scripts and pictures, addressed by a hash of what they hold.
package struct Assets: Sendable {
  package struct File: Sendable {
    package var bytes: [UInt8]
    package var type: String
    package var hash: String
  }

  private var files: [String: File] = [:]

  package init() {}

  /// Reads every file of the folders, which hold no sub-folders that matter.
  package init(folders: [URL]) throws {
    for folder in folders {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      for name in names {
        guard let type = Self.type(of: name) else { continue }
        let bytes = Array(try Data(contentsOf: folder.appending(path: name)))
        let hash = String(Array(SHA256.hash(data: bytes)).hexadecimal.prefix(16))
        files[name] = File(bytes: bytes, type: type, hash: hash)
      }
    }
  }

  /// The address under which a file may be cached for good.
  package func path(_ name: String) -> String {
    "/assets/\(files[name]?.hash ?? "none")/\(name)"
  }

  package func file(_ name: String) -> File? { files[name] }

  package var names: [String] { files.keys.sorted() }

  private static func type(of name: String) -> String? {
    switch name.split(separator: ".").last {
    case "css": "text/css; charset=utf-8"
    case "js": "text/javascript; charset=utf-8"
    case "svg": "image/svg+xml"
    case "png": "image/png"
    case "woff2": "font/woff2"
    default: nil
    }
  }
}
