import Foundation
import Kernel
import RunLog
import ScenarioFormat
import Simulation
import Testing

/// What the people of the shipped packs write.
struct ShippedVoicesTests {
  private static let content = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Content")

  private func texts(_ folder: String) throws -> [String: String] {
    let folder = Self.content.appending(path: folder)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".yaml") }
    return Dictionary(
      uniqueKeysWithValues: try paths.map {
        ($0, try String(contentsOf: folder.appending(path: $0), encoding: .utf8))
      }
    )
  }

  private func pack(_ id: String) throws -> (pack: ScenarioPack, platforms: [SocialPlatform]) {
    let platforms = PlatformReader.read(try texts("platforms")).platforms
    let all = try FileManager.default.subpathsOfDirectory(
      atPath: Self.content.appending(path: "scenarios/\(id)").path)
    var files = PackFiles(
      folder: id,
      texts: try texts("scenarios/\(id)"),
      others: Set(all.filter { $0.hasPrefix("media/") })
    )
    files.common = try texts("common")
    let read = PackReader.read(files, platforms: platforms)
    return (try #require(read.pack, "\(read.faults)"), platforms)
  }

  private func samples(_ id: String, seed: UInt64, _ count: Int) throws -> [VoicePreview.Sample] {
    let (pack, platforms) = try pack(id)
    var preview = VoicePreview(pack, platforms: platforms, seed: seed)
    return (0..<count).compactMap { _ in preview.sample() }
  }

  @Test(arguments: ["mall-shooting", "marathon-2013"], [1, 2] as [UInt64])
  func `long talk stays varied and says no sentence twice`(id: String, seed: UInt64) throws {
    let measures = WordMeasures(texts: try samples(id, seed: seed, 1500).map(\.text))
    #expect(measures.texts > 1450)
    #expect(measures.repeatedSentences == 0)
    #expect(measures.distinctPairsAtFirst >= 0.75)
    #expect(measures.distinctPairs >= 0.68)
    #expect((80...120).contains(measures.medianLength))
    #expect((0.12...0.20).contains(measures.questionShare))
    #expect((0.10...0.20).contains(measures.linkShare))
  }

  @Test(arguments: ["mall-shooting", "marathon-2013"])
  func `every text fits its platform and its stance, and leaves no slot open`(id: String) throws {
    let (pack, platforms) = try pack(id)
    let limits = Dictionary(uniqueKeysWithValues: platforms.map { ($0.id, $0.textLimit) })
    for sample in try samples(id, seed: 3, 1500) {
      #expect(sample.text.count <= limits[sample.platform] ?? 0, "\(sample.text)")
      #expect(!sample.text.contains { "{}|".contains($0) }, "\(sample.text)")
      guard case .claim(let claim) = sample.topic, sample.stance == .query else { continue }
      let isRumour = pack.rumours.contains { $0.id.rawValue == claim.rawValue }
      #expect(isRumour && sample.text.contains("?"), "\(sample.text)")
    }
  }

  @Test func `links lead only to invented places`() throws {
    for sample in try samples("mall-shooting", seed: 4, 1500) {
      for word in sample.text.split(separator: " ") where word.contains("://") {
        #expect(word.contains(/^https:\/\/[a-z0-9.-]+\.example\/\S+$/), "\(word)")
      }
    }
  }

  @Test func `the same seed writes the same words`() throws {
    let once = try samples("marathon-2013", seed: 5, 200).map(\.text)
    #expect(once == (try samples("marathon-2013", seed: 5, 200).map(\.text)))
    #expect(once != (try samples("marathon-2013", seed: 6, 200).map(\.text)))
  }

  @Test func `lines for one network are written nowhere else`() throws {
    let (pack, _) = try pack("mall-shooting")
    let bound = pack.archetypes.flatMap(\.phrases).filter { !$0.platforms.isEmpty }
    #expect(Set(bound.flatMap(\.platforms)).count >= 4)
    let places = Dictionary(
      bound.flatMap { phrase in
        phrase.lines.filter { !$0.contains("{") }
          .map { (String($0.lowercased().prefix(24)), phrase.platforms) }
      },
      uniquingKeysWith: { first, _ in first })
    var found = 0
    for sample in try samples("mall-shooting", seed: 7, 2500) {
      guard let home = places[String(sample.text.lowercased().prefix(24))] else { continue }
      #expect(home.contains(sample.platform), "\(sample.text)")
      found += 1
    }
    #expect(found > 2)
  }

  @Test func `where posts need a picture, people speak below pictures`() throws {
    var (pack, platforms) = try pack("mall-shooting")
    pack.setting.population.agents = 6000
    var exercise = Exercise(pack: pack, platforms: platforms, seed: 1)
    let events = exercise.start() + exercise.advance(to: pack.setting.duration)
    let crowd = events.posts.filter { $0.author.kind == .crowd && $0.inject == nil }
    for platform in ["photo", "video"] as [SocialPlatform.ID] {
      let there = crowd.filter { $0.platform == platform }
      let alone = there.count { $0.parent == nil }
      #expect(there.count > 15 && alone * 4 < there.count, "\(alone) of \(there.count)")
    }
  }

  @Test func `a run with nobody speaking never repeats a sentence`() throws {
    var (pack, platforms) = try pack("marathon-2013")
    pack.setting.duration = ScenarioTime(seconds: 6 * 3600)
    var exercise = Exercise(pack: pack, platforms: platforms, seed: 1)
    let events = exercise.start() + exercise.advance(to: pack.setting.duration)
    let measures = WordMeasures(crowd: events.posts)
    #expect(measures.texts > 500)
    #expect(measures.repeatedSentences == 0)
    #expect(measures.distinctPairs >= 0.7)
    let names = Set(events.talk.map(\.author.name))
    #expect(Set(events.talk.map(\.author.handle)).count == names.count)
  }
}
