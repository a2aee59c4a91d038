import Kernel

/// What is to come, earliest first; what was planned first comes first at the same moment.
struct Agenda: Sendable {
  private var heap: [Entry] = []
  private var planned = 0

  struct Entry: Sendable {
    var time: ScenarioTime
    var order: Int
    var occurrence: Occurrence

    func precedes(_ other: Entry) -> Bool {
      time == other.time ? order < other.order : time < other.time
    }
  }

  mutating func plan(_ occurrence: Occurrence, at time: ScenarioTime) {
    heap.append(Entry(time: time, order: planned, occurrence: occurrence))
    planned += 1
    rise(from: heap.count - 1)
  }

  /// The next entry that is due at `time`, removed.
  mutating func next(dueBy time: ScenarioTime) -> Entry? {
    guard let first = heap.first, first.time <= time, let last = heap.popLast() else { return nil }
    if !heap.isEmpty {
      heap[0] = last
      sink()
    }
    return first
  }

  /// When the next thing worth stopping at happens.
  var nextNotable: ScenarioTime? {
    heap.lazy.filter(\.occurrence.isNotable).map(\.time).min()
  }

  private mutating func rise(from start: Int) {
    var child = start
    while child > 0 {
      let parent = (child - 1) / 2
      guard heap[child].precedes(heap[parent]) else { return }
      heap.swapAt(child, parent)
      child = parent
    }
  }

  private mutating func sink() {
    var parent = 0
    while true {
      var first = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
        if heap[child].precedes(heap[first]) { first = child }
      }
      guard first != parent else { return }
      heap.swapAt(parent, first)
      parent = first
    }
  }
}
