import Foundation
import Kernel
import RunLog
import ScenarioFormat

/// Who writes.
extension Exercise {
  private static let rest = ScenarioTime(seconds: 120)

  var firstPlatform: SocialPlatform.ID { pack.setting.platforms.first?.id ?? "microblog" }

  func platformPlace(_ id: SocialPlatform.ID) -> Int? {
    pack.setting.platforms.prefix(8).firstIndex { $0.id == id }
  }

  func writer(handle: String) -> Int? { writerPlaces[handle] }

  func author(_ writer: Int) -> Author {
    let followers = crowd.graphs.indices.map { crowd.graphs[$0].followers(of: writer).count }
    return Author(
      kind: .crowd,
      name: cast.writers[writer].name,
      handle: cast.writers[writer].handle,
      followers: 20 + 9 * followers.reduce(0, +)
    )
  }

  /// Somebody on the platform who may write now, drawn by weight; nil when nobody wants to.
  ///
  /// People who just wrote rest, and blocked people do not write.
  func choose(
    on platform: SocialPlatform.ID,
    using random: inout RandomStream,
    by weight: (Int) -> Double
  ) -> Int? {
    guard let place = platformPlace(platform) else { return nil }
    let bit = UInt8(1) << UInt8(place)
    var total = 0.0
    var candidates: [(writer: Int, upTo: Double)] = []
    for writer in cast.writers.indices
    where crowd.people.platforms[writer] & bit != 0 && mayWrite(writer) {
      let share = weight(writer)
      guard share > 0 else { continue }
      total += share
      candidates.append((writer, total))
    }
    let point = random.unit() * total
    return candidates.first { point < $0.upTo }?.writer
  }

  private func mayWrite(_ writer: Int) -> Bool {
    if let last = cast.writers[writer].lastWrote, now - last < Self.rest { return false }
    return record.blocked.isEmpty || !record.blocked.contains(cast.writers[writer].handle)
  }

  /// How ready somebody is to write, before any topic: by far the most posts come from few people.
  func readiness(_ writer: Int) -> Double { eagerness[writer] }

  static func eagerness(of writers: Int, in crowd: Crowd, skew: Double) -> [Double] {
    (0..<writers).map { 0.001 + pow(Double(crowd.people.activity[$0]), skew) }
  }
}
