import Crypto
import Foundation
import Kernel
package import ScenarioFormat

/// A pack's files together with the rules of the platforms it plays on: all that a run needs.
///
/// A run keeps the texts it was started with, so that it can be replayed after the pack changed.
package struct KeptPack: Codable, Equatable, Sendable {
  package var folder: String
  package var texts: [String: String]
  package var others: Set<String>
  /// Texts of `Content/common`; nil for runs from before there were any.
  package var common: [String: String]?
  /// Content of `Content/platforms/*.yaml` by file name.
  package var platforms: [String: String]

  package init(files: PackFiles, platforms: [String: String]) {
    folder = files.folder
    texts = files.texts.filter { !$0.key.hasPrefix("answers/") && !$0.key.hasPrefix("checks/") }
    others = files.others
    common = files.common
    self.platforms = platforms
  }

  /// SHA-256 over everything in it, in hexadecimal.
  package func digest() throws -> String {
    SHA256.hash(data: try JSONText.data(self)).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }

  /// The pack and its platforms, or an error when the kept texts have faults.
  package func read() throws -> (pack: ScenarioPack, platforms: [SocialPlatform]) {
    let platforms = try ScenarioLibrary.platforms(platforms)
    var files = PackFiles(folder: folder, texts: texts, others: others)
    files.common = common ?? [:]
    guard let pack = PackReader.read(files, platforms: platforms).pack else {
      throw RunError.brokenScenario(folder)
    }
    return (pack, platforms.used(by: pack))
  }
}

extension [SocialPlatform] {
  /// The platforms of a pack, in the pack's order.
  package func used(by pack: ScenarioPack) -> [SocialPlatform] {
    pack.setting.platforms.compactMap { use in first { $0.id == use.id } }
  }
}
