import Kernel
import RunLog

/// Where one learner stands: as much as the trainer's page shows.
struct ClassStanding: Equatable, Sendable {
  var state: Run.State
  var time: ScenarioTime
  var posts: Int
  var openQuestions: Int
  var openDangerous: Int

  init(events: [RunEvent], state: Run.State, time: ScenarioTime) {
    self.state = state
    self.time = time
    posts = 0
    openQuestions = 0
    openDangerous = 0
    for event in events {
      switch event.happening {
      case .posted(let post) where post.author.kind == .agency: posts += 1
      case .measured(let crowd):
        openQuestions = crowd.openQuestions
        openDangerous = crowd.openDangerous
      default: break
      }
    }
  }
}
