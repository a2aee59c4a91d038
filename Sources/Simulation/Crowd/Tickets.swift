import Kernel

/// A lottery of accounts to follow: popular people hold many tickets.
struct Tickets: Sendable {
  /// The holders, ordered by community.
  private let holders: [Int32]
  /// Where a community's tickets begin; one more entry than communities.
  private let starts: [Int]

  init(_ members: [Int32], _ community: [UInt16], using random: inout RandomStream) {
    // Pareto with exponent 2; nobody holds more than a fiftieth of what an average crowd holds.
    let most = Double(max(members.count / 50, 4))
    let copies = members.map { _ in
      Int(min(1 / max(1 - random.unit(), 1e-9).squareRoot(), most))
    }
    let communities = Int(community.max() ?? 0) + 1
    var counts = [Int](repeating: 0, count: communities + 1)
    for (member, count) in zip(members, copies) {
      counts[Int(community[Int(member)]) + 1] += count
    }
    for place in 1...communities { counts[place] += counts[place - 1] }
    var next = counts
    var holders = [Int32](repeating: 0, count: counts[communities])
    for (member, count) in zip(members, copies) {
      let place = Int(community[Int(member)])
      for _ in 0..<count {
        holders[next[place]] = member
        next[place] += 1
      }
    }
    self.holders = holders
    starts = counts
  }

  /// A holder of this community, or of any; only to be asked by a member, so there is one.
  func draw(_ community: Int?, using random: inout RandomStream) -> Int32 {
    guard let community else { return holders[random.below(holders.count)] }
    let start = starts[community]
    return holders[start + random.below(starts[community + 1] - start)]
  }
}
