import Kernel
import RunLog
import ScenarioFormat
import TextAnalysis

/// How the crowd votes in the agency's polls.
extension Exercise {
  /// The share of those who see a poll that vote.
  private static let turnout = 0.06

  mutating func openPoll(_ post: Post) {
    guard !post.pollOptions.isEmpty, platforms[post.platform]?.countsPolls == true else { return }
    var random = RandomStream(seed: talk.seed, name: "poll-\(talk.occasion)")
    let options = post.pollOptions.map { text in
      RunningPoll.Option(
        taste: 0.3 + 0.7 * random.unit(),
        mention: reader.mentions(in: text).first { claims.place(Claim.ID($0.claim)) != nil })
    }
    talk.polls.append(RunningPoll(post: post.number, options: options))
  }

  /// The polls whose counts have grown.
  mutating func countVotes() -> [PollCount] {
    talk.polls.indices.compactMap { place in
      let poll = talk.polls[place]
      guard feed.isVisible(poll.post) else { return nil }
      let views = Double(audiences[poll.post - 1].views(at: now, in: crowd))
      let weights = poll.options.map(weight)
      return talk.polls[place].grow(to: views * Self.turnout, by: weights)
    }
  }

  /// Where an answer names what spreads, by how many believe so; else by taste.
  private func weight(_ option: RunningPoll.Option) -> Double {
    guard let mention = option.mention, let place = claims.place(Claim.ID(mention.claim)) else {
      return option.taste
    }
    let belief = crowd.beliefs
    let share =
      [.denied, .corrected].contains(mention.stance)
      ? belief.share(.doubts, of: place) + belief.share(.corrected, of: place)
      : belief.share(.believes, of: place)
    return 0.05 + share
  }
}

/// A poll of the agency's and its votes so far.
struct RunningPoll: Sendable {
  let post: Post.Number
  let options: [Option]
  private var votes: [Double]
  private var told: [Int]

  struct Option: Sendable {
    /// How much people like the answer where nothing else decides, 0…1.
    var taste: Double
    /// What it says about a claim that spreads.
    var mention: ClaimMention?
  }

  init(post: Post.Number, options: [Option]) {
    self.post = post
    self.options = options
    votes = options.map { _ in 0 }
    told = options.map { _ in 0 }
  }

  /// Spreads the votes that are new; nil when no whole vote was added.
  mutating func grow(to total: Double, by weights: [Double]) -> PollCount? {
    let new = max(total - votes.reduce(0, +), 0)
    let sum = max(weights.reduce(0, +), 0.001)
    for place in votes.indices { votes[place] += new * weights[place] / sum }
    let count = votes.map { Int($0) }
    guard count != told else { return nil }
    told = count
    return PollCount(post: post, votes: count)
  }
}
