import Kernel
package import RunLog
package import ScenarioFormat
import Simulation

/// A scenario in which the agency says nothing: what the crowd does when it is left alone.
package struct UnattendedRun: Sendable {
  package let pack: ScenarioPack
  /// In the order in which they appeared.
  package let posts: [Post]
  /// The last counters of each post that has any.
  package let counters: [Post.Number: PostCounters]
  /// Where the reshare delays lie within the reaction kernel, 0…1, a sample of them.
  package let delayPlaces: [Double]

  /// How many people can be seen to post, whether they did or not.
  package let writers: Int

  /// Plays on for so many hours, whatever the scenario's own duration.
  package init(pack: ScenarioPack, platforms: [SocialPlatform], seed: UInt64, hours: Double) {
    var pack = pack
    pack.setting.duration = ScenarioTime(seconds: Int(hours * 3600))
    self.init(PreparedPack(pack: pack, platforms: platforms), seed: seed)
  }

  /// Plays as long as the pack says.
  init(_ prepared: PreparedPack, seed: UInt64) {
    let pack = prepared.pack
    var exercise = Exercise(prepared, seed: seed)
    exercise.watchDelays()
    var posts: [Post] = []
    var counters: [Post.Number: PostCounters] = [:]
    for event in exercise.start() + exercise.advance(to: pack.setting.duration) {
      switch event.happening {
      case .posted(let post): posts.append(post)
      case .counted(let changed): for counter in changed { counters[counter.post] = counter }
      default: break
      }
    }
    self.pack = pack
    self.posts = posts
    writers = exercise.writerCount
    self.counters = counters
    delayPlaces = exercise.reshareDelays?.places(atMost: 1000) ?? []
  }
}
