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

  /// How many people can be seen to post, whether they did or not.
  package let writers: Int

  /// Plays on for so many hours, whatever the scenario's own duration.
  package init(pack: ScenarioPack, platforms: [SocialPlatform], seed: UInt64, hours: Double) {
    var pack = pack
    pack.setting.duration = ScenarioTime(seconds: Int(hours * 3600))
    var exercise = Exercise(pack: pack, platforms: platforms, seed: seed)
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
  }
}
