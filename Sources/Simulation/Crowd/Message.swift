/// Something that goes through the crowd by being shared: a rumour's post, somebody's retelling of
/// it, or an official post.
struct Message: Sendable {
  /// What somebody says.
  enum Content: Sendable {
    /// The claim's place in the crowd, and how surely it is put, 0…1.
    case rumour(Int, certainty: Double)
    /// Somebody of the crowd denies a claim.
    case peerDenial(Int)
    case official(OfficialWord)
  }

  enum Kind: UInt8, Sendable { case rumour, peerDenial, official }

  /// What its random numbers hang on: what it says, where and who says it, not when it was made.
  var key: UInt64
  var kind: Kind
  private var place: UInt8
  /// Taken down: nobody sees it any more.
  var isWithdrawn = false
  /// A claim's place in the crowd, or an official word's.
  var subject: Int32
  /// How surely a claim is put, times how much its writer is believed.
  var certainty: Float
  private var visible: Int32
  /// The person of the crowd who wrote it, or -1.
  var writer: Int32
  private var counters: (views: Int32, reshares: Int32, likes: Int32) = (0, 0, 0)

  init(
    key: UInt64,
    kind: Kind,
    subject: Int,
    certainty: Double = 1,
    platform: Int,
    post: Int? = nil,
    writer: Int = -1
  ) {
    self.key = key
    self.kind = kind
    self.subject = Int32(truncatingIfNeeded: subject)
    self.certainty = Float(certainty)
    place = UInt8(clamping: platform)
    visible = Int32(truncatingIfNeeded: post ?? 0)
    self.writer = Int32(truncatingIfNeeded: writer)
  }

  /// The platform's place in the scenario.
  var platform: Int { Int(place) }

  /// The number of the visible post that carries it, if one does.
  var post: Int? { visible == 0 ? nil : Int(visible) }

  var views: Int { Int(counters.views) }
  var reshares: Int { Int(counters.reshares) }
  var likes: Int { Int(counters.likes) }

  @inline(__always)
  mutating func noteView() { counters.views &+= 1 }
  mutating func noteReshare() { counters.reshares &+= 1 }
  mutating func noteLike() { counters.likes &+= 1 }
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

  /// The same for every post that says the same.
  var name: String {
    effects.reduce(informs ? "informs" : "says") { name, effect in
      switch effect {
      case .asserts(let claim): "\(name)+\(claim)"
      case .denies(let claim, let explained): "\(name)-\(claim)\(explained ? "e" : "")"
      case .hedges(let claim): "\(name)?\(claim)"
      }
    }
  }
}
