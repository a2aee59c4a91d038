/// What will be seen in each beat to come.
///
/// The views of a beat lie in a chain of small blocks, and all blocks in one flat array. A block
/// that was read is used again, so a view costs no allocation.
struct ViewWheel: Sendable {
  private static let blockSize = 32

  /// Block after block.
  private var views: [View] = []
  /// For each block the one behind it, or -1.
  private var behind: [Int32] = []
  /// For each beat its foremost block, or -1.
  private var heads: [Int32]
  /// How much of the foremost block is used.
  private var used: [UInt8]
  private var free: Int32 = -1

  init(beats: Int) {
    heads = [Int32](repeating: -1, count: beats)
    used = [UInt8](repeating: 0, count: beats)
  }

  var beats: Int { heads.count }

  /// `beat` must be one of the wheel's.
  @inline(__always)
  mutating func add(_ view: View, at beat: Int) {
    var head = heads[beat]
    var place = Int(used[beat])
    if head < 0 || place == Self.blockSize {
      let block = takeBlock()
      behind[Int(block)] = head
      heads[beat] = block
      head = block
      place = 0
    }
    views[Int(head) * Self.blockSize + place] = view
    used[beat] = UInt8(truncatingIfNeeded: place + 1)
  }

  /// Moves a beat's views to the end of `list`.
  mutating func drain(_ beat: Int, into list: inout [View]) {
    var block = heads[beat]
    var count = Int(used[beat])
    heads[beat] = -1
    used[beat] = 0
    while block >= 0 {
      let start = Int(block) * Self.blockSize
      list.append(contentsOf: views[start..<start + count])
      count = Self.blockSize
      let next = behind[Int(block)]
      behind[Int(block)] = free
      free = block
      block = next
    }
  }

  @inline(never)
  private mutating func takeBlock() -> Int32 {
    if free >= 0 {
      let block = free
      free = behind[Int(block)]
      return block
    }
    let block = Int32(truncatingIfNeeded: behind.count)
    let empty = View(person: 0, message: 0, waited: 0)
    views.append(contentsOf: repeatElement(empty, count: Self.blockSize))
    behind.append(-1)
    return block
  }
}
