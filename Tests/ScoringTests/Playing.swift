import Foundation
import Kernel
import RunLog
import ScenarioFormat
import Scoring
import Simulation
import Testing
import TextAnalysis

/// Plays the answers that lie beside the scenarios of `Content`.
struct Playing {
  let pack: ScenarioPack
  private let platforms: [SocialPlatform]
  private let folder: URL
  private let files: PackFiles

  private static let content = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Content")

  init(_ name: String) throws {
    let scenarios = Self.content.appending(path: "scenarios")
    folder = scenarios.appending(path: name)
    let networks = try Self.files(in: Self.content.appending(path: "platforms"))
    platforms = PlatformReader.read(networks.texts).platforms
    var own = try Self.files(in: folder)
    own.common = try Self.files(in: Self.content.appending(path: "common")).texts
    files = try PackFiles.resolve(own) {
      try Self.files(in: scenarios.appending(path: $0))
    }.files
    let read = PackReader.read(files, platforms: platforms)
    pack = try #require(read.pack, "\(read.faults)")
  }

  /// How well the pack's claims are recognised in its own example sentences.
  func recognition() throws -> CheckReport {
    let (sentences, faults) = PackReader.sentences(files, of: pack)
    try #require(faults.isEmpty, "\(faults)")
    let labelled = sentences.map { sentence in
      LabelledSentence(
        text: sentence.text,
        expected: Dictionary(
          uniqueKeysWithValues: sentence.expect.map { ($0.key.rawValue, $0.value) }
        )
      )
    }
    return CheckReport(of: labelled, read: ClaimReader(pack.claims))
  }

  private static func files(in folder: URL) throws -> PackFiles {
    var files = PackFiles(folder: folder.lastPathComponent, texts: [:])
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      if path.hasSuffix(".yaml") || path.hasSuffix(".jsonl") {
        files.texts[path] = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
      } else {
        files.others.insert(path)
      }
    }
    return files
  }

  /// The events of a run in which the officer does what `answers/NAME.jsonl` says.
  ///
  /// All of it `delay` later; what then comes after the end, or no longer fits, is left out.
  func events(
    _ answer: String,
    seed: UInt64,
    delay: ScenarioTime = .zero,
    adding extra: ScriptedAction? = nil
  ) throws -> [RunEvent] {
    let file = "answers/\(answer).jsonl"
    let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    let script = ScriptReader.read(text, file: file, pack: pack, platforms: platforms)
    try #require(script.faults.isEmpty, "\(script.faults)")
    let actions = (script.actions + (extra.map { [$0] } ?? [])).sorted { $0.at < $1.at }
    var exercise = Exercise(pack: pack, platforms: platforms, seed: seed)
    var events = exercise.start()
    for scripted in actions where scripted.at + delay < pack.setting.duration {
      events += exercise.advance(to: scripted.at + delay)
      do {
        events += try exercise.perform(scripted.action)
      } catch {
        try #require(delay > .zero, "\(error.message)")
      }
    }
    return events + exercise.advance(to: pack.setting.duration)
  }

  func score(_ answer: String, seed: UInt64, delay: ScenarioTime = .zero) throws -> Score {
    Scorer(pack: pack).score(try events(answer, seed: seed, delay: delay))
  }

  /// The answer with one more post.
  func score(
    _ answer: String,
    seed: UInt64,
    adding text: String,
    at time: ScenarioTime
  ) throws -> Score {
    let draft = Draft(platform: "microblog", text: text)
    let extra = ScriptedAction(
      at: time,
      action: Action(key: "extra", role: player, deed: .post(draft))
    )
    return Scorer(pack: pack).score(try events(answer, seed: seed, adding: extra))
  }

  private var player: String { pack.setting.roles.first(where: \.isPlayer)?.id ?? "" }
}
