import Kernel
import RunLog
import ScenarioFormat

/// What a guide looks at: the officer's deeds, what they point at, and what came when.
struct CoachedPast {
  struct Act: Equatable {
    var at: ScenarioTime
    var deed: Deed
    /// The own post that came of it.
    var post: Post.Number?
  }

  private(set) var acts: [Act] = []
  private(set) var arrivals: [Inject.ID: ScenarioTime] = [:]
  private(set) var posts: [Post] = []
  private(set) var counters: [Post.Number: PostCounters] = [:]
  private(set) var measures: [(at: ScenarioTime, crowd: CrowdMeasure)] = []
  private var own: [Post.Number] = []

  init(_ events: [RunEvent]) {
    for event in events {
      switch event.happening {
      case .acted(let action): acts.append(Act(at: event.at, deed: action.deed))
      case .delivered(let delivery):
        arrivals[delivery.inject] = arrivals[delivery.inject] ?? event.at
      case .posted(let post): add(post, at: event.at)
      case .counted(let changed): for item in changed { counters[item.post] = item }
      case .measured(let crowd): measures.append((event.at, crowd))
      default: break
      }
    }
  }

  private mutating func add(_ post: Post, at time: ScenarioTime) {
    posts.append(post)
    if let inject = post.inject { arrivals[inject] = arrivals[inject] ?? time }
    guard post.author.kind == .agency else { return }
    own.append(post.number)
    if let last = acts.indices.last, acts[last].at == time, acts[last].post == nil {
      acts[last].post = post.number
    }
  }

  /// The inject that a target is about.
  func inject(_ target: Target) -> Inject.ID? {
    switch target {
    case .inject(let id): id
    case .post(let number): post(number)?.inject
    case .ownPost, .latestQuestion: nil
    }
  }

  func post(_ number: Post.Number) -> Post? {
    posts.first { $0.number == number }
  }

  func post(of inject: Inject.ID) -> Post? {
    posts.first { $0.inject == inject }
  }
}

extension Deed {
  /// What the deed points at, as far as a guide asks for it.
  var aim: Target? {
    switch self {
    case .reply(let target, _), .quote(let target, _), .message(let target, _), .repost(let target),
      .like(let target), .hide(let target, _), .delete(let target, _), .block(let target, _):
      target
    case .escalate(let target, _): target
    default: nil
    }
  }

  /// What the deed says to others.
  var words: String? {
    switch self {
    case .post(let draft), .reply(_, let draft), .quote(_, let draft), .poll(let draft, _),
      .correct(_, let draft):
      draft.text
    case .message(_, let text): text
    default: nil
    }
  }

  /// Why it was done, as logged.
  var loggedReason: String? {
    switch self {
    case .hide(_, let reason), .delete(_, let reason), .block(_, let reason),
      .escalate(_, let reason):
      reason
    default: nil
    }
  }
}
