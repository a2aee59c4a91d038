package import Foundation
package import Kernel
package import Mail
package import Pictures
package import Web

/// Where an installation keeps its things and how it is reached.
package struct Installation: Sendable {
  /// Path of the SQLite file.
  package var database: String
  /// The URL of a PostgreSQL database, which is then used in place of the file.
  package var databaseURL: String?
  package var content: URL
  package var assets: URL
  package var host: String
  package var port: Int
  /// What people type to get here; HTTPS makes cookies Secure.
  package var publicURL: String
  package var site: SiteSettings
  /// When backups are made; nil where the agency has another way.
  package var backups: BackupSchedule?
  /// How mail goes out; without it nothing is sent.
  package var mail: MailSettings?
  /// Cleans an uploaded picture, and blocks its thread; the server has another process do it.
  package var cleanPicture: @Sendable ([UInt8]) throws -> CleanPicture = {
    try PictureCleaner().clean($0)
  }

  /// The pages of the rules of draft review, which lie beside the content.
  package var rules: URL {
    content.deletingLastPathComponent().appending(path: "Documentation/Rules")
  }

  package init(
    database: String, content: URL, assets: URL, host: String, port: Int, publicURL: String,
    site: SiteSettings
  ) {
    self.database = database
    self.content = content
    self.assets = assets
    self.host = host
    self.port = port
    self.publicURL = publicURL
    self.site = site
  }

  /// The folder with `Content` and `Assets`: the one named, the current one, or one above the
  /// program or above the pack in question.
  package static func findRoot(
    named: String?, near pack: URL? = nil
  ) throws(InstallationError) -> URL {
    let current = URL(filePath: FileManager.default.currentDirectoryPath)
    let program = URL(filePath: CommandLine.arguments.first ?? ".").resolvingSymlinksInPath()
    let above = [program, pack].compactMap(\.self).flatMap { start in
      sequence(first: start.deletingLastPathComponent()) { folder in
        folder.path == "/" ? nil : folder.deletingLastPathComponent()
      }.prefix(6)
    }
    let candidates = named.map { [URL(filePath: $0)] } ?? [current] + above
    guard
      let root = candidates.first(where: {
        FileManager.default.fileExists(atPath: $0.appending(path: "Content/scenarios").path)
      })
    else { throw .noContent(tried: candidates.map(\.path)) }
    return root
  }
}

package enum InstallationError: UserFacingError, Equatable {
  case noContent(tried: [String])
  case noAssets(String)
  case cannotListen(host: String, port: Int)
  case cannotMigrate(detail: String)
  case unfinishedCopy

  package var kind: UserFacingErrorKind { .notFound }

  package var message: String {
    switch self {
    case .noContent(let tried):
      "There is no folder Content/scenarios in \(tried.joined(separator: ", ")). "
        + "Start Rollcall in its own folder, or name it with --root."
    case .noAssets(let path):
      "The folder \(path) with the style sheet is missing. Take it from the release."
    case .cannotListen(let host, let port):
      "Rollcall cannot listen on \(host):\(port). Another program may use the port, or the host "
        + "is no address of this machine. Choose another --port or --host."
    case .unfinishedCopy:
      "The copy into this database was not finished. Start rollcall copy again with the same "
        + "words; it goes on where it was."
    case .cannotMigrate(let detail):
      "The database cannot be brought up to date, and nothing in it was changed (\(detail)). "
        + "Somebody may have changed its tables by hand, or half restored a backup: restore a "
        + "whole backup, or name an empty database."
    }
  }
}
