import Kernel
import RunLog
import ScenarioFormat

/// How threads grow.
extension Exercise {
  /// Plans the direct answers to a post.
  ///
  /// `name` says what it is, the same in every run of a seed; `interest` how many people it draws,
  /// against an ordinary rumor's 1.
  mutating func openThread(below post: Post, named name: String, interest: Double = 1) {
    var conversation = talk.conversation(post.root, named: name)
    var random = RandomStream(seed: talk.seed, name: "answers-\(name)")
    let count = talk.model.directReplies(interest: interest, using: &random)
    for _ in 0..<count {
      plan(.reply(post.number), in: talk.model.directDelay.draw(using: &random))
    }
    if let writer = writer(handle: post.author.handle) { conversation.speakers.insert(writer) }
    talk.conversations[post.root] = conversation
  }

  /// Plans the answers to a reply that has just appeared.
  mutating func continueThread(below post: Post, by writer: Int) {
    guard var conversation = talk.conversations[post.root] else { return }
    conversation.speakers.insert(writer)
    let count = talk.model.answers(
      depth: talk.depth(of: post.number),
      liveliness: conversation.liveliness,
      using: &conversation.random
    )
    for _ in 0..<count {
      plan(.reply(post.number), in: talk.model.nestedDelay.draw(using: &conversation.random))
    }
    talk.conversations[post.root] = conversation
  }

  /// An answer to this post is due.
  mutating func replyToPost(_ number: Post.Number) {
    guard feed.isVisible(number), let post = feed.post(number),
      let root = feed.post(post.root), feed.isVisible(root.number),
      var conversation = talk.conversations[post.root]
    else { return }
    guard !isClosed(number) else { return speakElsewhere(insteadOf: number) }
    var answer = Answer(to: post, in: root, of: conversation)
    if post.author.kind == .agency {
      respond(&answer, speakers: conversation.speakers)
    } else if let claim = root.claim ?? post.claim {
      discuss(claim, &answer, speakers: conversation.speakers)
    } else {
      join(&answer, speakers: conversation.speakers)
    }
    conversation = talk.conversations[post.root] ?? conversation
    conversation.random = answer.random
    talk.conversations[post.root] = conversation
    if let written = answer.written, let writer = answer.writer {
      continueThread(below: written, by: writer)
    }
  }

  private mutating func plan(_ occurrence: Occurrence, in minutes: Double) {
    // Nobody answers within the time it takes to read and type.
    let wait = max(minutes * 60, 12)
    guard wait < pack.setting.duration.minutes * 60 else { return }
    agenda.plan(occurrence, at: now + milliseconds(wait))
  }
}

/// An answer in the making.
struct Answer {
  let parent: Post
  let root: Post
  let contention: Double
  var random: RandomStream
  var written: Post?
  var writer: Int?

  init(to parent: Post, in root: Post, of conversation: Conversation) {
    self.parent = parent
    self.root = root
    contention = conversation.contention
    random = conversation.random
  }

  var isNested: Bool { parent.number != root.number }
}
