import Foundation
package import Kernel

/// How a thread grows: each post draws answers, and each answer may draw answers of its own.
///
/// A branching process in time, fitted to real rumor threads (see `FittedThreads.swift`).
package struct ThreadModel: Equatable, Sendable {
  /// How many people answer the first post.
  package var direct: SplitLogNormal
  /// Chance that a reply of depth 1, of depth 2 and of a greater depth is answered.
  package var answered: [Double]
  /// Chance that somebody more answers a reply that has been answered.
  package var answeredAgain: Double
  /// How much threads differ in liveliness: spread of the logarithm of a factor on the chance that
  /// a reply of depth 1 is answered.
  package var liveliness: Double
  /// How much threads differ in dispute: spread of the logarithm of a factor on the odds of denial.
  package var contention: Double
  /// Minutes until the first post is answered, and until a reply is.
  package var directDelay: SplitLogNormal
  package var nestedDelay: SplitLogNormal
  package var stances: StanceModel

  package init(
    direct: SplitLogNormal, answered: [Double], answeredAgain: Double, liveliness: Double,
    contention: Double, directDelay: SplitLogNormal, nestedDelay: SplitLogNormal,
    stances: StanceModel
  ) {
    self.direct = direct
    self.answered = answered
    self.answeredAgain = answeredAgain
    self.liveliness = liveliness
    self.contention = contention
    self.directDelay = directDelay
    self.nestedDelay = nestedDelay
    self.stances = stances
  }

  /// No post has more direct replies than this, and no reply more answers.
  private static let most = (direct: 250, answers: 12)

  /// How many people answer the first post itself; `interest` 1 is an ordinary rumor's thread.
  package func directReplies(interest: Double, using random: inout RandomStream) -> Int {
    let count = interest * direct.draw(using: &random)
    return min(Int(count.rounded()), Self.most.direct)
  }

  /// A thread's factor on the chance that its direct replies are answered; its mean is 1.
  package func drawLiveliness(using random: inout RandomStream) -> Double {
    Self.factor(spread: liveliness, using: &random)
  }

  /// A thread's factor on the odds that a reply denies; its mean is 1.
  package func drawContention(using random: inout RandomStream) -> Double {
    Self.factor(spread: contention, using: &random)
  }

  private static func factor(spread: Double, using random: inout RandomStream) -> Double {
    random.logNormal(median: exp(-spread * spread / 2), sigma: spread)
  }

  /// How many answers a reply of this depth (1 answers the first post) draws.
  package func answers(
    depth: Int, liveliness: Double, using random: inout RandomStream
  ) -> Int {
    let place = min(max(depth, 1), answered.count) - 1
    guard answered.indices.contains(place) else { return 0 }
    let chance = depth <= 1 ? min(answered[place] * liveliness, 0.9) : answered[place]
    guard random.chance(chance) else { return 0 }
    var answers = 1
    while answers < Self.most.answers, random.chance(answeredAgain) { answers += 1 }
    return answers
  }
}
