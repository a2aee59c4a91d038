/// The writes that wait, first come first served, and whether somebody is at work on them.
struct WaitingLine {
  enum Reply {
    case refuse
    case wait
    /// Nobody is writing: the one who joined has to set it going.
    case startWriting
  }

  private var arrived: [PendingWrite] = []
  /// The front of the line, last one first, so that taking one is cheap.
  private var front: [PendingWrite] = []
  private var isWriting = false
  private(set) var isClosed = false

  var count: Int { arrived.count + front.count }

  mutating func join(_ write: PendingWrite) -> Reply {
    guard !isClosed else { return .refuse }
    arrived.append(write)
    defer { isWriting = true }
    return isWriting ? .wait : .startWriting
  }

  mutating func next() -> PendingWrite? {
    if front.isEmpty {
      front = arrived.reversed()
      arrived = []
    }
    return front.popLast()
  }

  /// The next write; when there is none, whoever joins next sets the writing going again.
  mutating func nextOrStop() -> PendingWrite? {
    let write = next()
    if write == nil { isWriting = false }
    return write
  }

  /// False when it was closed before.
  mutating func close() -> Bool {
    defer { isClosed = true }
    return !isClosed
  }
}
