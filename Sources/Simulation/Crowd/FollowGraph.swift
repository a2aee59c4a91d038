import Kernel

/// Who follows whom on one platform, stored by followed person in two flat arrays.
///
/// Popularity is heavy-tailed, and people mostly follow people of their own community.
struct FollowGraph: Sendable {
  /// Where the followers of a person begin in `followers`; one more entry than people.
  private let starts: [Int32]
  private let followers: [Int32]
  /// The people on the platform.
  let members: [Int32]
  /// Those who follow the agency there.
  let agencyFollowers: [Int32]

  init(_ population: Population, platform: Int, agencyShare: Double, seed: UInt64) {
    var random = RandomStream(seed: seed, name: "graph-\(platform)")
    let bit = UInt8(1) << UInt8(platform)
    members = population.platforms.indices.lazy
      .filter { population.platforms[$0] & bit != 0 }.map { Int32($0) }
    let tickets = Tickets(members, population.community, using: &random)
    let edges = Self.edges(from: members, population.community, tickets, using: &random)
    (starts, followers) = Self.grouped(edges, people: population.size)
    agencyFollowers = members.filter { _ in random.chance(agencyShare) }
  }

  func followers(of person: Int) -> ArraySlice<Int32> {
    followers[Int(starts[person])..<Int(starts[person + 1])]
  }

  private struct Edges {
    var follower: [Int32] = []
    var followed: [Int32] = []
  }

  private static let homophily = 0.6
  private static let meanFollows = 14

  private static func edges(
    from members: [Int32],
    _ community: [UInt16],
    _ tickets: Tickets,
    using random: inout RandomStream
  ) -> Edges {
    var edges = Edges()
    edges.follower.reserveCapacity(members.count * meanFollows)
    edges.followed.reserveCapacity(members.count * meanFollows)
    for person in members {
      let follows = 2 + Int(random.wait(mean: Double(meanFollows - 2)))
      for _ in 0..<min(follows, 120) {
        let local = random.chance(homophily)
        let pick = tickets.draw(local ? Int(community[Int(person)]) : nil, using: &random)
        guard pick != person else { continue }
        edges.follower.append(person)
        edges.followed.append(pick)
      }
    }
    return edges
  }

  private static func grouped(_ edges: Edges, people: Int) -> ([Int32], [Int32]) {
    var starts = [Int32](repeating: 0, count: people + 1)
    for person in edges.followed { starts[Int(person) + 1] += 1 }
    for person in 0..<people { starts[person + 1] += starts[person] }
    var next = starts
    var followers = [Int32](repeating: 0, count: edges.followed.count)
    for edge in edges.followed.indices {
      let person = Int(edges.followed[edge])
      followers[Int(next[person])] = edges.follower[edge]
      next[person] += 1
    }
    return (starts, followers)
  }
}
