import Crypto
package import Foundation
import NIOCore

/// The site's own style sheets, scripts and pictures, addressed by a hash over all of them.
///
/// One hash for all, because scripts import each other relatively: a change in one gives every
/// address anew, and until then each may be cached for good.
package struct Assets: Sendable {
  package struct File: Sendable {
    package var bytes: [UInt8]
    /// The same in the gzip format, where that is smaller.
    package var gzipped: [UInt8]?
    package var type: String
  }

  private var files: [String: File] = [:]
  package private(set) var version = "none"

  package init() {}

  /// Reads every file of the folders, which hold no sub-folders that matter.
  package init(folders: [URL]) throws {
    for folder in folders {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      for name in names {
        guard let type = Self.type(of: name) else { continue }
        let bytes = Array(try Data(contentsOf: folder.appending(path: name)))
        files[name] = File(bytes: bytes, gzipped: Self.gzipped(bytes), type: type)
      }
    }
    var hash = SHA256()
    for (name, file) in files.sorted(by: { $0.key < $1.key }) {
      hash.update(data: Array("\(name) \(file.bytes.count)\n".utf8) + file.bytes)
    }
    version = String(Array(hash.finalize()).hexadecimal.prefix(16))
  }

  /// The address under which a file may be cached for good.
  package func path(_ name: String) -> String {
    "/assets/\(version)/\(name)"
  }

  /// The file that browsers run beside the pages, for what is kept on a device.
  package static let worker = "offline-worker.js"

  /// That file as it is served from the root of the site, whose pages it may then see.
  ///
  /// It begins with the version of all assets, so that a browser notices when any of them changed.
  package var worker: File? {
    files[Self.worker].map {
      File(bytes: Array("const ASSETS = '/assets/\(version)/';\n".utf8) + $0.bytes, type: $0.type)
    }
  }

  package func file(_ name: String) -> File? { files[name] }

  package var names: [String] { files.keys.sorted() }

  private static func gzipped(_ bytes: [UInt8]) -> [UInt8]? {
    guard let small = Gzip.compressed(ByteBuffer(bytes: bytes), level: 9),
      small.readableBytes < bytes.count * 9 / 10
    else { return nil }
    return Array(small.readableBytesView)
  }

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
