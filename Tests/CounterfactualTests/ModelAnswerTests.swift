import Counterfactual
import Foundation
import Kernel
import RunLog
import ScenarioFormat
import Simulation
import Testing

/// The 90-minute mall pack, with a smaller crowd.
struct ModelAnswerTests {
  @Test func `without the model's public words many more believe what is false`() async throws {
    let run = try Mall.model(agents: 5_000)
    let mute = Fork(run.steps.filter(\.isPublic).map { .remove($0.number) })
    let result = try await ForkStudy(run, forks: [mute]).compare(
      seeds: [1, 2, 3, 4, 5], parallel: 2)
    let wrong = run.pack.rumours.filter { $0.verdict == .false }.map(\.id)
    let lines = try #require(result.comparisons.first).results.filter {
      $0.quantity == .believers && $0.claim.map(wrong.contains) ?? false
    }
    #expect(lines.count == 3)
    for line in lines { #expect(line.alternative > line.base, "\(line)") }
    let (base, silent) = lines.reduce((0, 0)) { ($0.0 + $1.base, $0.1 + $1.alternative) }
    #expect(silent > 1.5 * base, "\(base) against \(silent)")
    #expect(lines.first { $0.claim == "second-shooter" }?.verdict == .clear)
  }
}

enum Mall {
  static func model(agents: Int) throws -> PlayedRun {
    let content = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Content")
    let platforms = PlatformReader.read(try texts(content.appending(path: "platforms"))).platforms
    let texts = try texts(content.appending(path: "scenarios/mall-shooting"))
    let folder = content.appending(path: "scenarios/mall-shooting")
    let all = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    var files = PackFiles(
      folder: "mall-shooting", texts: texts, others: Set(all.filter { $0.hasPrefix("media/") }))
    files.common = try Self.texts(content.appending(path: "common"))
    var pack = try #require(PackReader.read(files, platforms: platforms).pack)
    let script = try #require(texts["answers/model.jsonl"])
    let actions = ScriptReader.read(script, file: "model", pack: pack, platforms: platforms).actions
    pack.setting.population.agents = agents
    var exercise = Exercise(pack: pack, platforms: platforms, seed: 1)
    var events = exercise.start()
    for step in actions {
      events += exercise.advance(to: step.at)
      events += try exercise.perform(step.action)
    }
    events += exercise.advance(to: pack.setting.duration)
    return PlayedRun(events: events, pack: pack, platforms: platforms)
  }

  private static func texts(_ folder: URL) throws -> [String: String] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".jsonl") }
    return Dictionary(
      uniqueKeysWithValues: try names.map {
        ($0, try String(contentsOf: folder.appending(path: $0), encoding: .utf8))
      })
  }
}
