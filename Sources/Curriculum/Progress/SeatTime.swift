/// How long somebody sat in front of an item, by the server's clock alone.
///
/// While the page is seen, its script tells so every half minute, and a longer silence counts as a
/// minute: a page left open over lunch is no training. Without scripts only opening and finishing
/// are seen; then the time between them counts, up to twice what the item is meant to take. In all
/// no more than three times that is counted.
struct SeatTime: Equatable, Sendable {
  private(set) var seconds: Int
  private var openedAt: Int
  private var beatAt: Int?

  /// Moments in milliseconds; `beatAt` is nil while no script has told anything of this visit.
  init(seconds: Int = 0, openedAt: Int, beatAt: Int? = nil) {
    self.seconds = seconds
    self.openedAt = openedAt
    self.beatAt = beatAt
  }

  /// A sign of the page's script.
  mutating func beat(at now: Int, minutes: Int) {
    add(now - (beatAt ?? openedAt), upTo: Self.silence, minutes: minutes)
    beatAt = max(now, beatAt ?? openedAt)
  }

  /// The end of the visit.
  mutating func finish(at now: Int, minutes: Int) {
    if beatAt != nil { return beat(at: now, minutes: minutes) }
    add(now - openedAt, upTo: minutes * 60 * 2, minutes: minutes)
    openedAt = max(now, openedAt)
  }

  private static let silence = 60

  private mutating func add(_ milliseconds: Int, upTo limit: Int, minutes: Int) {
    // A clock that was set back gives nothing, and takes nothing away.
    let counted = min(max(milliseconds, 0) / 1000, limit)
    seconds = max(seconds, min(seconds + counted, max(minutes, 1) * 60 * 3))
  }
}
