package import ContentFiles
package import Foundation
import Kernel
package import ScenarioFormat

/// The scenarios of an installation: folders of `Content/scenarios`.
package struct ScenarioLibrary: Sendable {
  private let content: URL
  private let kept = KeptEntries()

  /// `content` is the folder that holds `scenarios` and `platforms`.
  package init(content: URL) {
    self.content = content
  }

  /// Every scenario there is, in order of its folder's name; broken ones come with their faults.
  package func entries() throws -> [ScenarioEntry] {
    let folder = content.appending(path: "scenarios")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { PackFolder.isPack(folder.appending(path: $0)) }
      .map { try entry(at: folder.appending(path: $0)) }
  }

  package func entry(_ id: String) throws -> ScenarioEntry {
    let folder = content.appending(path: "scenarios").appending(path: id)
    guard !id.contains("/"), !id.hasPrefix("."), PackFolder.isPack(folder) else {
      throw RunError.noSuchScenario(id)
    }
    return try entry(at: folder)
  }

  /// The simulated networks that packs can use.
  package func networks() throws -> [SocialPlatform] {
    let folder = content.appending(path: "platforms")
    return try Self.platforms(PackFolder.texts(in: folder, endings: ["yaml"]))
  }

  /// A pack in any folder; its base is looked for beside it.
  package func entry(at folder: URL) throws -> ScenarioEntry {
    try kept.entry(at: folder, content: content, read: read)
  }

  private func read(_ folder: URL) throws -> ScenarioEntry {
    let platformTexts = try PackFolder.texts(
      in: content.appending(path: "platforms"), endings: ["yaml"])
    let platforms = try Self.platforms(platformTexts)
    var own = try PackFolder.read(folder)
    own.common = try PackFolder.common(in: content)
    let resolved = try PackFiles.resolve(own) { name in
      let base = folder.deletingLastPathComponent().appending(path: name)
      return PackFolder.isPack(base) ? try PackFolder.read(base) : nil
    }
    let (pack, faults) = PackReader.read(resolved.files, platforms: platforms)
    return ScenarioEntry(
      folder: own.folder, files: resolved.files, platformTexts: platformTexts,
      platforms: pack.map { platforms.used(by: $0) } ?? platforms, pack: pack,
      faults: (resolved.faults + faults).sorted()
    )
  }

  /// The pack's own folder, then those it is based on.
  func folders(of entry: ScenarioEntry) -> [URL] {
    let scenarios = content.appending(path: "scenarios")
    var folders = [scenarios.appending(path: entry.folder)]
    var files: PackFiles? = try? PackFolder.read(folders[0])
    while let base = files?.basedOn, folders.count < 10 {
      folders.append(scenarios.appending(path: base))
      files = try? PackFolder.read(scenarios.appending(path: base))
    }
    return folders
  }

  static func platforms(_ texts: [String: String]) throws -> [SocialPlatform] {
    let (platforms, faults) = PlatformReader.read(texts)
    if let fault = faults.first { throw RunError.brokenScenario("platforms/\(fault)") }
    return platforms
  }
}

/// One scenario of the library.
package struct ScenarioEntry: Sendable {
  package var folder: String
  package var files: PackFiles
  package var platformTexts: [String: String]
  package var platforms: [SocialPlatform]
  /// nil when there are faults that make it unplayable.
  package var pack: ScenarioPack?
  package var faults: [ContentFault]

  package var kept: KeptPack { KeptPack(files: files, platforms: platformTexts) }

  /// The pack, or an error that says it is broken.
  package func requirePack() throws -> ScenarioPack {
    guard let pack else { throw RunError.brokenScenario(folder) }
    return pack
  }
}
