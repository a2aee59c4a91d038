import Kernel
import RunLog
import ScenarioFormat

/// Who writes.
extension Exercise {
  private static let rest = ScenarioTime(seconds: 240)

  var firstPlatform: SocialPlatform.ID { pack.setting.platforms.first?.id ?? "microblog" }

  func platformPlace(_ id: SocialPlatform.ID) -> Int? {
    pack.setting.platforms.prefix(8).firstIndex { $0.id == id }
  }

  func writer(handle: String) -> Int? {
    cast.writers.firstIndex { $0.handle == handle }
  }

  func author(_ writer: Int) -> Author {
    let followers = crowd.graphs.indices.map { crowd.graphs[$0].followers(of: writer).count }
    return Author(
      kind: .crowd,
      name: cast.writers[writer].name,
      handle: cast.writers[writer].handle,
      followers: 20 + 9 * followers.reduce(0, +)
    )
  }

  /// The people on the platform who may write now, with their weights.
  ///
  /// People who just wrote rest, and blocked people do not write.
  func candidates(
    on platform: SocialPlatform.ID,
    by weight: (Int) -> Double
  ) -> [(writer: Int, weight: Double)] {
    guard let place = platformPlace(platform) else { return [] }
    let bit = UInt8(1) << UInt8(place)
    var candidates: [(writer: Int, weight: Double)] = []
    for (number, writer) in cast.writers.enumerated() {
      guard crowd.people.platforms[number] & bit != 0, !isResting(writer),
        !record.blocked.contains(writer.handle)
      else { continue }
      candidates.append((number, weight(number) / Double(1 + writer.posts)))
    }
    return candidates
  }

  /// One of the candidates; nil when nobody wants to.
  mutating func choose(_ candidates: [(writer: Int, weight: Double)]) -> Int? {
    var chosen: Int?
    var total = 0.0
    for candidate in candidates where candidate.weight > 0 {
      total += candidate.weight
      if talk.casting.chance(candidate.weight / total) { chosen = candidate.writer }
    }
    return chosen
  }

  private func isResting(_ writer: Writer) -> Bool {
    writer.lastWrote.map { now - $0 < Self.rest } ?? false
  }

  /// How ready somebody is to write, before any topic.
  func readiness(_ writer: Int) -> Double {
    0.3 + min(Double(crowd.people.activity[writer]), 3)
  }
}
