/// What a post is made of, as numbers: rows of hashes in groups, each group weighed on its own.
///
/// A task's table turns every hash into a weight; nothing of the text can be read back.
package struct FeatureSet: Sendable {
  /// The features' own version: weights learned with other features mean nothing here.
  package static let version = 1

  package enum Group: Int, CaseIterable, Sendable {
    case words, letters, shape, thread
  }

  package private(set) var hashes: [UInt32] = []
  /// Where each group ends in `hashes`.
  package private(set) var ends: [Int] = []

  init(reserving count: Int) {
    hashes.reserveCapacity(count)
    ends.reserveCapacity(Group.allCases.count)
  }

  @inline(__always)
  mutating func add(_ hash: UInt32) { hashes.append(hash) }

  mutating func add(_ rows: [UInt32]) { hashes.append(contentsOf: rows) }

  mutating func closeGroup() { ends.append(hashes.count) }

  package func range(of group: Group) -> Range<Int> {
    guard group.rawValue < ends.count else { return hashes.count..<hashes.count }
    return (group.rawValue == 0 ? 0 : ends[group.rawValue - 1])..<ends[group.rawValue]
  }
}
