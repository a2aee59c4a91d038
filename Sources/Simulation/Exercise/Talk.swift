import Kernel
import RunLog
import ScenarioFormat
import TextAnalysis

/// What the visible public has planned to write, and its random numbers.
struct Talk: Sendable {
  var remarks: [Remark] = []
  var errors: [SeenError] = []
  /// What the agency's posts say, by the post's number.
  var readings: [Int: [ClaimMention]] = [:]
  /// The words with which the agency last denied a claim.
  var denials: [Claim.ID: String] = [:]
  /// The visible posts of a thread, by its first post.
  var threads: [Int: [Int]] = [:]
  var lastMinute: ScenarioTime?
  /// How many replies a post gets and when.
  var replies: RandomStream
  /// What people write about unasked.
  var chatter: RandomStream
  /// Who writes.
  var casting: RandomStream
  /// Stances, parents and small numbers.
  var detail: RandomStream

  init(seed: UInt64) {
    replies = RandomStream(seed: seed, name: "replies")
    chatter = RandomStream(seed: seed, name: "chatter")
    casting = RandomStream(seed: seed, name: "casting")
    detail = RandomStream(seed: seed, name: "detail")
  }
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
  /// The agency took it back itself.
  var isSettled = false
}
