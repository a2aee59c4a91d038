import ContentFiles
import Kernel
import ScenarioFormat
import Testing

/// The starter pack, whole or with one thing changed.
enum Fixture {
  static let platforms = [
    SocialPlatform(
      id: "microblog", name: "Chirrup", postNoun: "post", textLimit: 280, altLimit: 1000,
      checked: "2026-11-22"),
    SocialPlatform(
      id: "community", name: "Commonroom", postNoun: "post", textLimit: 5000, altLimit: 1000,
      acts: Set(PlatformAct.allCases).subtracting([.poll]), checked: "2026-11-22"),
  ]

  static func pack() throws -> ScenarioPack {
    try #require(PackReader.read(TinyPack.files, platforms: platforms).pack)
  }

  /// The starter pack's files with a text in one of them replaced.
  ///
  /// A text that is not there fails the test: the change would not be made.
  static func changed(
    _ path: String, _ old: String, to new: String, location: SourceLocation = #_sourceLocation
  ) -> PackFiles {
    var files = TinyPack.files
    let text = files.texts[path] ?? ""
    #expect(text.contains(old), "the text is not in \(path)", sourceLocation: location)
    files.texts[path] = text.replacing(old, with: new, maxReplacements: 1)
    return files
  }

  /// The faults of the starter pack after a change.
  static func faults(
    _ path: String, _ old: String, to new: String, location: SourceLocation = #_sourceLocation
  ) -> [String] {
    PackReader.read(changed(path, old, to: new, location: location), platforms: platforms)
      .faults.map(\.description)
  }
}
