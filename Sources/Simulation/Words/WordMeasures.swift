package import RunLog

/// How varied and how lifelike a list of texts is.
package struct WordMeasures: Equatable, Sendable, Codable {
  package var texts: Int
  /// Different word pairs out of all, in the poorest stretch of `window` texts that follow each
  /// other; over all texts when there are fewer.
  package var distinctPairs: Double
  /// The same in the first `window` texts: as many as an exercise shows.
  package var distinctPairsAtFirst: Double
  /// Sentences that stand in an earlier text or earlier in their own.
  package var repeatedSentences: Int
  /// In characters.
  package var medianLength: Int
  package var questionShare: Double
  /// Of texts with a link or a picture.
  package var linkShare: Double

  package static let window = 500

  /// What the crowd wrote by itself: neither injects nor the agency.
  package init(crowd posts: [Post]) {
    let own = posts.filter { $0.author.kind == .crowd && $0.inject == nil }
    self.init(texts: own.map(\.text), hasPicture: own.map { $0.image != nil })
  }

  package init(texts: [String], hasPicture: [Bool] = []) {
    let marks = texts.map { TextMarks($0) }
    self.texts = texts.count
    distinctPairs = Self.distinctPairs(marks.map(\.pairs))
    distinctPairsAtFirst = Self.distinctPairs(marks.prefix(Self.window).map(\.pairs))
    var seen: Set<UInt64> = []
    repeatedSentences = marks.reduce(0) { count, marks in
      count + marks.sentences.count { !seen.insert($0).inserted }
    }
    medianLength = Self.median(texts.map(\.count))
    questionShare = Self.share(of: texts) { _, text in text.contains("?") }
    linkShare = Self.share(of: texts) { place, text in
      text.contains("https://") || (hasPicture.indices.contains(place) && hasPicture[place])
    }
  }

  /// One pass: the pairs of the window are counted as texts come in and go out.
  private static func distinctPairs(_ texts: [[UInt64]]) -> Double {
    var counts: [UInt64: Int] = [:]
    var all = 0
    var poorest = 1.0
    for (place, pairs) in texts.enumerated() {
      for pair in pairs { counts[pair, default: 0] += 1 }
      all += pairs.count
      if place >= window {
        for pair in texts[place - window] {
          let left = (counts[pair] ?? 1) - 1
          counts[pair] = left > 0 ? left : nil
        }
        all -= texts[place - window].count
      }
      let isFull = place >= window - 1 || (place == texts.count - 1 && texts.count < window)
      if isFull, all > 0 { poorest = min(poorest, Double(counts.count) / Double(all)) }
    }
    return poorest
  }

  private static func median(_ lengths: [Int]) -> Int {
    lengths.isEmpty ? 0 : lengths.sorted()[lengths.count / 2]
  }

  private static func share(of texts: [String], _ test: (Int, String) -> Bool) -> Double {
    let found = texts.enumerated().count { test($0.offset, $0.element) }
    return texts.isEmpty ? 0 : Double(found) / Double(texts.count)
  }
}
