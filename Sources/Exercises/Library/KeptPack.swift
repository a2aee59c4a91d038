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
  /// Where texts come from another pack, that pack's folder; nil where none does.
  package var origins: [String: String]?
  /// In order, so that equal packs have equal digests.
  package var others: [String]
  /// Texts of `Content/common`; nil for runs from before there were any.
  package var common: [String: String]?
  /// Values of the crowd that were changed for the run; nil when it plays as the pack says.
  package private(set) var changes: [CoefficientChange]?
  /// How harsh words may get; nil where they are as in life.
  package private(set) var abuse: AbuseLevel?
  /// Content of `Content/platforms/*.yaml` by file name.
  package var platforms: [String: String]

  package init(files: PackFiles, platforms: [String: String]) {
    folder = files.folder
    texts = files.texts.filter { !$0.key.hasPrefix("answers/") && !$0.key.hasPrefix("checks/") }
    let origins = files.origins.filter { files.texts[$0.key] != nil }
    self.origins = origins.isEmpty ? nil : origins
    others = files.others.sorted()
    common = files.common
    self.platforms = platforms
  }

  /// The same pack with other values of the crowd: a different pack, with a digest of its own.
  package func changed(_ changes: [CoefficientChange]) -> KeptPack {
    var copy = self
    copy.changes = changes.isEmpty ? nil : changes
    return copy
  }

  /// The same pack with nothing harsher than the level.
  package func softened(to level: AbuseLevel) -> KeptPack {
    var copy = self
    copy.abuse = level == .asInLife ? nil : level
    return copy
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
    var files = PackFiles(
      folder: folder, texts: texts, others: Set(others), origins: origins ?? [:])
    files.common = common ?? [:]
    guard var pack = PackReader.kept(files, platforms: platforms) else {
      throw RunError.brokenScenario(folder)
    }
    for change in changes ?? [] {
      guard let coefficient = try? Coefficient.named(change.id.rawValue) else { continue }
      pack.statedCoefficients.change(coefficient, to: change.value)
    }
    return (pack.softened(to: abuse ?? .asInLife), platforms.used(by: pack))
  }
}

extension [SocialPlatform] {
  /// The platforms of a pack, in the pack's order.
  package func used(by pack: ScenarioPack) -> [SocialPlatform] {
    pack.setting.platforms.compactMap { use in first { $0.id == use.id } }
  }
}
