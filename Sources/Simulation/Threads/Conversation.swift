import Kernel

/// One thread as it grows, with its own random numbers: what happens elsewhere leaves it as it is.
struct Conversation: Sendable {
  var random: RandomStream
  let liveliness: Double
  /// A factor on the odds of a denial: some threads are fought over, in most nobody objects.
  let contention: Double
  /// Places of the writers who have spoken in it.
  var speakers: Set<Int> = []

  /// `name` says what began the thread, so that it is the same thread in every run of a seed.
  init(named name: String, seed: UInt64, model: ThreadModel) {
    random = RandomStream(seed: seed, name: "thread-\(name)")
    liveliness = model.drawLiveliness(using: &random)
    contention = model.drawContention(using: &random)
  }
}
