import Kernel
import RunLog
import ScenarioFormat
import TextAnalysis

/// What the visible public has planned to write, and its random numbers.
struct Talk: Sendable {
  var remarks: [PlannedRemark] = []
  var errors: [SeenError] = []
  /// What the agency's posts say, by the post's number.
  var readings: [Int: [ClaimMention]] = [:]
  /// The words with which the agency last denied a claim.
  var denials: [Claim.ID: String] = [:]
  /// The threads that grow, by the number of their first post.
  var conversations: [Int: Conversation] = [:]
  /// How deep each post lies in its thread, in the order of posts; 0 for first posts.
  var depths: [Int] = []
  var lastMinute: ScenarioTime?
  /// What the officer does at the moment, by the action's key; names what follows from it.
  var occasion = ""
  /// The occasions on which posts were scheduled, by the post's number.
  var scheduledOccasions: [Int: String] = [:]
  /// The dice of the question time that goes on.
  var live: LiveTalk?
  var polls: [RunningPoll] = []
  /// How many replies found the comments closed.
  var shutOut = 0
  /// How many posts people have written unasked.
  var chats = 0
  /// What people write about unasked.
  var chatter: RandomStream
  /// What small posts get.
  var notice: RandomStream
  /// When and how people come back to the agency.
  var returns: RandomStream
  let model = ThreadModel.fitted
  let seed: UInt64

  init(seed: UInt64) {
    self.seed = seed
    chatter = RandomStream(seed: seed, name: "chatter")
    notice = RandomStream(seed: seed, name: "notice")
    returns = RandomStream(seed: seed, name: "returns")
  }

  func depth(of number: Post.Number) -> Int {
    depths.indices.contains(number - 1) ? depths[number - 1] : 0
  }

  /// How many remarks are planned below a post.
  func remarks(on post: Post.Number) -> Int {
    remarks.count { $0.remark.post == post }
  }

  /// The thread, begun with this name when it is new.
  func conversation(_ root: Post.Number, named name: String) -> Conversation {
    conversations[root] ?? Conversation(named: name, seed: seed, model: model)
  }
}

/// A remark and the random numbers that belong to it alone.
struct PlannedRemark: Sendable {
  var remark: Remark
  var random: RandomStream
}

/// A reply that somebody will write, with its topic settled.
struct Remark: Sendable {
  var post: Int
  var topic: Phrase.General
  var claim: Claim.ID?
  var writer: Int?
  /// Somebody of an inject, who is not one of the writers.
  var guest: Author?
  var quote: String?
  var question: String?
}

/// An error of the agency that the public will notice.
struct SeenError: Sendable {
  var post: Int
  var claim: Claim.ID
  /// The words themselves, where an edit took them off.
  var quote: String?
  /// The agency took it back itself.
  var isSettled = false
}
