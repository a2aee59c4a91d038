/// What a crowd has done so far, in numbers.
package struct CrowdCensus: Equatable, Sendable {
  package var people = 0
  /// Pairs of follower and followed, over all platforms.
  package var follows = 0
  /// How often somebody saw a post.
  package var exposures = 0
  /// Posts that spread through the crowd: those of the scenario and the agency, and retellings.
  package var posts = 0
  package var neverReshared = 0
  /// Posts reshared at least a hundred times.
  package var resharedHundredTimes = 0
  package var reshares = 0

  init(_ crowd: Crowd) {
    people = crowd.people.size
    follows = crowd.graphs.reduce(0) { $0 + $1.edges }
    posts = crowd.messages.count
    for message in crowd.messages {
      exposures += message.views
      reshares += message.reshares
      if message.reshares == 0 { neverReshared += 1 }
      if message.reshares >= 100 { resharedHundredTimes += 1 }
    }
  }
}

extension Exercise {
  /// What the crowd has done so far.
  package var census: CrowdCensus { CrowdCensus(crowd) }

  /// How long people took to pass things on; nil unless `watchDelays` came first.
  package var reshareDelays: ReshareDelays? { crowd.delays }

  /// Keeps how long people take to pass things on, for measurements.
  package mutating func watchDelays() {
    crowd.delays = ReshareDelays(crowd)
  }
}
