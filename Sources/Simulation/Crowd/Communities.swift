import Kernel

/// Who lives near whom: neighbours have neighbouring numbers, and what the crowd knows of them lies
/// close together in memory.
///
/// The writers have the first numbers wherever they live.
struct Communities: Sendable {
  /// People of a community, and communities of a district.
  static let size = 120
  static let districtSize = 16

  let count: Int
  /// The communities of the writers.
  private let ofWriters: [Int32]

  init(people: Int, writers: Int, using random: inout RandomStream) {
    let count = max(people / Self.size, 1)
    self.count = count
    ofWriters = (0..<writers).map { _ in Int32(random.below(count)) }
  }

  func community(of person: Int) -> Int {
    person < ofWriters.count ? Int(ofWriters[person]) : min(person / Self.size, count - 1)
  }

  /// All people who satisfy a condition, by community, and where each community begins.
  func ordered(
    people: Int,
    where isIncluded: (Int) -> Bool
  ) -> (members: [Int32], starts: [Int32]) {
    let writers = ofWriters.indices.sorted { (ofWriters[$0], $0) < (ofWriters[$1], $1) }
    var members: [Int32] = []
    members.reserveCapacity(people)
    var starts: [Int32] = []
    starts.reserveCapacity(count + 1)
    var next = 0
    for community in 0..<count {
      starts.append(Int32(members.count))
      while next < writers.count, Int(ofWriters[writers[next]]) == community {
        if isIncluded(writers[next]) { members.append(Int32(writers[next])) }
        next += 1
      }
      let end = community == count - 1 ? people : (community + 1) * Self.size
      for person in max(community * Self.size, writers.count)..<max(end, writers.count)
      where isIncluded(person) { members.append(Int32(person)) }
    }
    starts.append(Int32(members.count))
    return (members, starts)
  }
}
