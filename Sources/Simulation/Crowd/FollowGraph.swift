import Foundation
import Kernel
import ScenarioFormat

/// Who follows whom on one platform, stored by followed person in two flat arrays.
///
/// Popularity is heavy-tailed, and most followers are of the same community. The arrays are written
/// from front to back, so no edge is moved or sorted; nobody follows anybody twice or themselves.
struct FollowGraph: Sendable {
  /// Where the followers of a person begin in `followers`; one more entry than people.
  private let starts: [Int32]
  private let followers: [Int32]
  /// The people on the platform, by community.
  let members: [Int32]
  /// Where a community's people begin in `members`; one more entry than communities.
  let communityStarts: [Int32]
  /// Those who follow the agency there.
  let agencyFollowers: [Int32]

  init(
    _ people: Population,
    platform: Int,
    agencyShare: Double,
    coefficients: Coefficients,
    seed: UInt64
  ) {
    var random = RandomStream(seed: seed, name: "graph-\(platform)")
    let bit = UInt8(1) << UInt8(platform)
    let platforms = people.platforms
    (members, communityStarts) = people.communities.ordered(people: people.size) {
      platforms[$0] & bit != 0
    }
    let degrees = Self.degrees(members, people, coefficients, using: &random)
    var draw = FollowerDraw(members, communityStarts, homophily: coefficients.homophily)
    var starts: [Int32] = [0]
    starts.reserveCapacity(people.size + 1)
    var followers: [Int32] = []
    followers.reserveCapacity(Int(degrees.reduce(0, +)) + 64)
    for person in 0..<people.size {
      if degrees[person] > 0 {
        let community = people.communities.community(of: person)
        draw.append(degrees[person], of: person, community, to: &followers, using: &random)
      }
      starts.append(Int32(truncatingIfNeeded: followers.count))
    }
    self.starts = starts
    self.followers = followers
    agencyFollowers = members.filter { _ in random.chance(agencyShare) }
  }

  func followers(of person: Int) -> ArraySlice<Int32> {
    followers[range(of: person)]
  }

  /// Where a person's followers are, to be read with `follower(at:)`.
  @inline(__always)
  func range(of person: Int) -> Range<Int> {
    Int(starts[person])..<Int(starts[person + 1])
  }

  @inline(__always)
  func follower(at place: Int) -> Int32 { followers[place] }

  var edges: Int { followers.count }

  /// Where the people of a community and its surroundings lie in `members`.
  func district(of community: Int) -> Range<Int> {
    let first = community / Communities.districtSize * Communities.districtSize
    let last = min(first + Communities.districtSize, communityStarts.count - 1)
    return Int(communityStarts[first])..<Int(communityStarts[last])
  }

  /// How many followers each person gets; 0 for those who are not on the platform.
  private static func degrees(
    _ members: [Int32],
    _ people: Population,
    _ coefficients: Coefficients,
    using random: inout RandomStream
  ) -> [Float] {
    var degrees = [Float](repeating: 0, count: people.size)
    var total = 0.0
    let power = -1 / max(coefficients.followerTail, 0.1)
    let most = Double(max(members.count / 20, 4))
    for member in members {
      var weight = min(pow(1 - random.unit(), power), most)
      switch people.amplifier(Int(member)) {
      case .media: weight *= coefficients.followersOfMedia
      case .officials: weight *= coefficients.followersOfOfficials
      case nil: break
      }
      degrees[Int(member)] = Float(weight)
      total += weight
    }
    let scale = Float(coefficients.meanFollows * Double(members.count) / max(total, 1))
    let limit = Float(members.count) / 4
    for member in members { degrees[Int(member)] = min(degrees[Int(member)] * scale, limit) }
    return degrees
  }
}

/// Draws the followers of one account: one from each of equal parts of the community and one from
/// each of equal parts of the platform, so that nobody is drawn twice.
private struct FollowerDraw {
  private let members: [Int32]
  private let starts: [Int32]
  private let homophily: Float

  init(_ members: [Int32], _ starts: [Int32], homophily: Double) {
    self.members = members
    self.starts = starts
    self.homophily = Float(homophily)
  }

  mutating func append(
    _ degree: Float,
    of person: Int,
    _ community: Int,
    to followers: inout [Int32],
    using random: inout RandomStream
  ) {
    let near = Int(starts[community])..<Int(starts[community + 1])
    let local = min(degree * homophily, Float(near.count) * 0.8)
    let picks = Self.rounded(local, using: &random)
    for pick in 0..<picks {
      let place = near.lowerBound + Self.place(pick, of: picks, in: near.count, using: &random)
      if members[place] != person { followers.append(members[place]) }
    }
    let others = Self.rounded(degree - local, using: &random)
    for pick in 0..<others {
      let place = Self.place(pick, of: others, in: members.count, using: &random)
      if !near.contains(place), members[place] != person { followers.append(members[place]) }
    }
  }

  /// A place in the `part`-th of `parts` equal parts of `count` places.
  @inline(__always)
  private static func place(
    _ part: Int,
    of parts: Int,
    in count: Int,
    using random: inout RandomStream
  ) -> Int {
    let start = part * count / parts
    let end = (part + 1) * count / parts
    return start + random.below(end - start)
  }

  /// Up or down so that the mean stays.
  private static func rounded(_ number: Float, using random: inout RandomStream) -> Int {
    Int(number + Float(random.unit()).nextDown)
  }
}
