import Kernel
import RunLog
import ScenarioFormat

/// A run's events sorted by what scoring asks of them.
struct RunRecord: Sendable {
  private(set) var statements: [Statement] = []
  private(set) var posts: [Post.Number: Post] = [:]
  /// The numbers of the officer's own public posts, in order.
  private(set) var ownPosts: [Post.Number] = []
  /// Public injects and the posts that brought them.
  private(set) var injectPosts: [Inject.ID: Post.Number] = [:]
  /// When each inject reached the officer.
  private(set) var arrivals: [Inject.ID: ScenarioTime] = [:]
  private(set) var deeds: [PastDeed] = []
  private(set) var withdrawals: [Withdrawal] = []
  private(set) var edits: [PastEdit] = []
  private(set) var questionTimes: [QuestionTime] = []
  /// When command released a fact.
  private(set) var grants: [Claim.ID: ScenarioTime] = [:]
  private(set) var outcome: CrowdMeasure?
  private(set) var end: ScenarioTime
  /// Injects from inside the agency.
  private let colleagues: Set<Inject.ID>

  struct PastDeed: Equatable, Sendable {
    var at: ScenarioTime
    var deed: Deed
  }

  struct Withdrawal: Equatable, Sendable {
    var at: ScenarioTime
    var post: Post.Number
    var deed: String
    var reason: String
  }

  /// An own post that got other words.
  struct PastEdit: Equatable, Sendable {
    var at: ScenarioTime
    var post: Post.Number
    var before: String
    var after: String
  }

  /// A question time, below its announcement; one that was never ended lasts to the end of the run.
  struct QuestionTime: Equatable, Sendable {
    var post: Post.Number
    var end: ScenarioTime
  }

  init(_ events: [RunEvent], of pack: ScenarioPack) {
    end = pack.setting.duration
    colleagues = Set(pack.injects.filter(\.isFromColleague).map(\.id))
    let approved = Set(
      events.compactMap { event -> Inject.ID? in
        if case .draftApproved(let id) = event.happening { id } else { nil }
      }
    )
    for event in events { add(event, approved: approved) }
    for deed in deeds { addRepost(deed) }
    statements.sort { $0.at < $1.at }
  }

  private mutating func add(_ event: RunEvent, approved: Set<Inject.ID>) {
    switch event.happening {
    case .posted(let post): add(post, approved: approved)
    case .acted(let action): deeds.append(PastDeed(at: event.at, deed: action.deed))
    case .delivered(let delivery): arrivals[delivery.inject] = arrivals[delivery.inject] ?? event.at
    case .messaged(let inject, let post, let text):
      statements.append(
        Statement(
          kind: .message,
          at: event.at,
          text: text,
          inject: inject,
          isInternal: inject.map(colleagues.contains) ?? false,
          parent: post
        )
      )
    case .releaseDecided(let decision):
      for fact in decision.granted { grants[fact] = min(grants[fact] ?? event.at, event.at) }
    case .withdrawn(_, "report", _): break
    case .edited(let post, let text): edit(post, to: text, at: event.at)
    case .liveStarted(let session): questionTimes.append(QuestionTime(post: session.post, end: end))
    case .liveEnded(let post): endQuestionTime(post, at: event.at)
    case .withdrawn(let post, let deed, let reason):
      withdrawals.append(Withdrawal(at: event.at, post: post, deed: deed, reason: reason))
    case .measured(let measure): outcome = measure
    case .ended: end = event.at
    case .started, .counted, .voted, .deskAnswered, .pinned, .blocked, .draftApproved, .escalated,
      .learned, .undone, .reported, .reportDecided, .commentsClosed, .commentsOpened,
      .followed, .unfollowed, .muted, .unmuted, .profileChanged, .decisionLogged, .scheduled,
      .unscheduled, .scheduleDue:
      break
    }
  }

  private mutating func add(_ post: Post, approved: Set<Inject.ID>) {
    posts[post.number] = post
    let isOwn = post.author.kind == .agency && (post.inject.map(approved.contains) ?? true)
    guard isOwn else {
      if let inject = post.inject {
        injectPosts[inject] = post.number
        arrivals[inject] = arrivals[inject] ?? post.at
      }
      return
    }
    ownPosts.append(post.number)
    statements.append(
      Statement(
        kind: .post,
        at: post.at,
        text: post.text,
        post: post.number,
        options: post.pollOptions,
        hasImage: post.image != nil,
        alt: post.alt,
        parent: post.parent,
        quoted: post.quoted,
        corrects: post.corrects
      )
    )
  }

  /// The new words are said anew; the earlier ones were said when they were.
  private mutating func edit(_ number: Post.Number, to text: String, at time: ScenarioTime) {
    guard var post = posts[number] else { return }
    edits.append(PastEdit(at: time, post: number, before: post.text, after: text))
    statements.append(
      Statement(
        kind: .edit, at: time, text: text, post: number, hasImage: post.image != nil,
        alt: post.alt, before: post.text))
    post.text = text
    posts[number] = post
  }

  private mutating func endQuestionTime(_ post: Post.Number, at time: ScenarioTime) {
    for place in questionTimes.indices where questionTimes[place].post == post {
      questionTimes[place].end = time
    }
  }

  /// The questions of others to the agency, in order.
  var questions: [Post] {
    posts.values.filter { $0.question != nil && $0.author.kind != .agency }
      .sorted { $0.number < $1.number }
  }

  /// Passing a post on says what it says.
  private mutating func addRepost(_ past: PastDeed) {
    guard case .repost(let target) = past.deed, let number = post(of: target),
      let post = posts[number], !ownPosts.contains(number)
    else { return }
    statements.append(
      Statement(kind: .repost, at: past.at, text: post.text, post: number, inject: post.inject)
    )
  }

  func post(of target: Target) -> Post.Number? {
    switch target {
    case .inject(let id): injectPosts[id]
    case .ownPost(let nth): ownPosts.indices.contains(nth - 1) ? ownPosts[nth - 1] : nil
    case .post(let number): number
    case .latestQuestion: nil
    }
  }

  func inject(of target: Target) -> Inject.ID? {
    if case .inject(let id) = target { return id }
    return post(of: target).flatMap { posts[$0]?.inject }
  }

  /// Replies, quotes and messages to an inject, in order.
  func answers(to inject: Inject.ID) -> [Statement] {
    let post = injectPosts[inject]
    return statements.filter { statement in
      switch statement.kind {
      case .message: statement.inject == inject || post != nil && statement.parent == post
      case .post: post != nil && (statement.parent == post || statement.quoted == post)
      case .repost, .edit: false
      }
    }
  }
}

extension Inject {
  /// A draft, or word from another role of the agency.
  fileprivate var isFromColleague: Bool {
    if case .role = from { return true }
    return kind == .draft
  }
}
