import Kernel

/// Something that goes through the crowd by being shared: a rumour's post or an official one.
struct Message: Sendable {
  var content: Content
  /// The platform's place in the scenario.
  var platform: Int
  /// The visible post that carries it, if one does.
  var post: Int?
  /// Its own random numbers, so that one message more leaves the others as they are.
  var random: RandomStream
  var views = 0
  var reshares = 0
  var likes = 0
  /// Taken down: nobody sees it any more.
  var isWithdrawn = false

  enum Content: Sendable {
    /// The claim's place in the crowd, and how surely it is put, 0…1.
    case rumour(Int, certainty: Double)
    /// Somebody of the crowd denies a claim.
    case peerDenial(Int)
    case official(OfficialWord)
  }
}

/// What an official post does to its readers.
struct OfficialWord: Sendable, Equatable {
  var effects: [Effect] = []
  /// It says something that is known, or what to do.
  var informs = false

  enum Effect: Sendable, Equatable {
    case asserts(Int)
    case denies(Int, explained: Bool)
    case hedges(Int)
  }
}
