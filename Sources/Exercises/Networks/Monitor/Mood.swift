import Kernel
import RunLog
import ScenarioFormat
import Synchronization
package import TextAnalysis

/// How many posts of the crowd sounded negative, neutral and positive in five minutes.
struct MoodStep: Equatable, Sendable {
  var from: ScenarioTime
  var negative = 0
  var neutral = 0
  var positive = 0

  var total: Int { negative + neutral + positive }
}

/// Reads the mood of a run's posts with the learned model, each post once.
package final class MoodReader: Sendable {
  private let models: TextModels
  /// By run, in the order of the posts; nil where nobody of the crowd spoke.
  private let read = Mutex<[Run.ID: [Sentiment?]]>([:])

  /// Runs whose moods are kept; the rest is read again when somebody looks.
  private static let mostRuns = 40

  package init(models: TextModels) {
    self.models = models
  }

  /// In steps of five minutes from the start of the run.
  func mood(of screen: RunScreen) -> [MoodStep] {
    var known = read.withLock { $0[screen.run] ?? [] }
    for post in screen.posts.dropFirst(known.count) {
      known.append(post.author.kind == .crowd ? models.sentiment(of: post.text) : nil)
    }
    read.withLock { moods in
      if moods.count > Self.mostRuns { moods.removeAll() }
      moods[screen.run] = known
    }
    return Mood.steps(zip(screen.posts, known).map { ($0.at, $1) }, until: screen.clock.time)
  }
}

enum Mood {
  static let step = ScenarioTime(seconds: 300)

  static func steps(
    _ posts: [(at: ScenarioTime, sentiment: Sentiment?)], until end: ScenarioTime
  ) -> [MoodStep] {
    let count = end.milliseconds / step.milliseconds + 1
    var steps = (0..<count).map { MoodStep(from: ScenarioTime(seconds: $0 * step.seconds)) }
    for post in posts {
      let place = post.at.milliseconds / step.milliseconds
      guard steps.indices.contains(place) else { continue }
      switch post.sentiment {
      case .negative?: steps[place].negative += 1
      case .neutral?: steps[place].neutral += 1
      case .positive?: steps[place].positive += 1
      case nil: break
      }
    }
    return steps
  }
}
