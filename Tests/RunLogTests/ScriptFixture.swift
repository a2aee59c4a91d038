import ContentFiles
import Kernel
import RunLog
import ScenarioFormat
import Testing

/// Scripts for the starter pack.
enum Script {
  static let platforms = [
    SocialPlatform(
      id: "microblog", name: "Chirrup", postNoun: "post", textLimit: 280, altLimit: 100,
      checked: "2026-11-22"),
    SocialPlatform(
      id: "community", name: "Commonroom", postNoun: "post", textLimit: 5000, altLimit: 1000,
      acts: Set(PlatformAct.allCases).subtracting([.poll]), checked: "2026-11-22"),
  ]

  static func pack() throws -> ScenarioPack {
    try #require(PackReader.read(TinyPack.files, platforms: platforms).pack)
  }

  static func read(
    _ lines: String...
  ) throws -> (actions: [ScriptedAction], faults: [ContentFault]) {
    try ScriptReader.read(
      lines.joined(separator: "\n"), file: "a.jsonl", pack: pack(), platforms: platforms)
  }

  /// The faults of one line at 00:10:00, without the place.
  static func faults(_ rest: String, after before: String...) throws -> [String] {
    let line = "{\"at\":\"00:10:00\",\"as\":\"pio\",\(rest)}"
    let text = (before + [line]).joined(separator: "\n")
    return try ScriptReader.read(text, file: "a.jsonl", pack: pack(), platforms: platforms)
      .faults.map(\.message)
  }
}
