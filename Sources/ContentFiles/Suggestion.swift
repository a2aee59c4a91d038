/// The known word that a mistyped one most likely stands for.
package enum Suggestion {
  /// nil when nothing known is close enough to be meant.
  package static func closest(to word: String, among known: some Sequence<String>) -> String? {
    let limit = max(1, min(3, word.count / 3))
    let near = known.filter { abs($0.count - word.count) <= limit }
      .map { (distance: distance(word.lowercased(), $0.lowercased()), word: $0) }
      .filter { $0.distance <= limit }
    return near.min { ($0.distance, $0.word) < ($1.distance, $1.word) }?.word
  }

  /// “ Did you mean “x”?”, or all that is known when it is little.
  package static func sentence(for word: String, among known: some Sequence<String>) -> String {
    if let meant = closest(to: word, among: known) { return "Did you mean “\(meant)”?" }
    let known = Set(known).sorted()
    if known.isEmpty { return "There are none here." }
    if known.count > 20 { return "Check the spelling, or define it." }
    return "Use one of: \(known.joined(separator: ", "))."
  }

  /// Levenshtein's distance, with neighbors that changed places counted as one step.
  private static func distance(_ left: String, _ right: String) -> Int {
    let (left, right) = (Array(left.prefix(64)), Array(right.prefix(64)))
    var before = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for (row, a) in left.enumerated() {
      var next = [row + 1]
      for (column, b) in right.enumerated() {
        var best = min(last[column + 1] + 1, next[column] + 1, last[column] + (a == b ? 0 : 1))
        if row > 0, column > 0, a == right[column - 1], left[row - 1] == b {
          best = min(best, before[column - 1] + 1)
        }
        next.append(best)
      }
      (before, last) = (last, next)
    }
    return last.last ?? 0
  }
}
