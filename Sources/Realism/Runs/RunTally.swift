import Kernel
import ScenarioFormat
import RunLog
import Simulation

/// What one unattended run adds to the figures of its setting.
struct RunTally: Sendable {
  var threads: [RumourThread]
  var posts: Int
  var neverReshared: Int
  var widelyReshared: Int
  /// Share of the posts that the most active tenth wrote of those who can be seen to post.
  var topTenth: Double
  var words: WordMeasures
  var delayPlaces: [Double]

  /// Threads that begin later than this before the end are left out: they are cut off.
  private static let room = 360.0

  init(_ run: UnattendedRun) {
    let latest = max(run.pack.setting.duration.minutes - Self.room, 0)
    let early = Set(
      run.posts.lazy.filter { $0.parent == nil && $0.at.minutes <= latest }.map(\.number))
    let complete = run.posts.filter { early.contains($0.root) }
    threads = RumourThread.threads(in: complete, of: run.pack)
    posts = run.posts.count
    let reshares = run.posts.map { run.counters[$0.number]?.reshares ?? 0 }
    neverReshared = reshares.count { $0 == 0 }
    widelyReshared = reshares.count { $0 >= 100 }
    topTenth = Self.topTenth(of: run)
    words = WordMeasures(crowd: run.posts)
    delayPlaces = run.delayPlaces
  }

  private static func topTenth(of run: UnattendedRun) -> Double {
    var counts: [String: Int] = [:]
    for post in run.posts { counts[post.author.handle, default: 0] += 1 }
    let top = counts.values.sorted(by: >).prefix(run.writers / 10).reduce(0, +)
    return run.posts.isEmpty ? 0 : Double(top) / Double(run.posts.count)
  }
}
