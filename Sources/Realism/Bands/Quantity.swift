import ScenarioFormat

/// A property of rumor threads with the band in which it must lie.
package struct Quantity: Sendable {
  package let name: String
  package let unit: String
  /// nil for what is reported without a band.
  package let band: ClosedRange<Double>?
  package let measure: @Sendable ([RumourThread]) -> Double?

  init(
    _ name: String, _ unit: String, _ band: ClosedRange<Double>?,
    _ measure: @escaping @Sendable ([RumourThread]) -> Double?
  ) {
    self.name = name
    self.unit = unit
    self.band = band
    self.measure = measure
  }
}

extension Quantity {
  /// The bands that the crowd is held to.
  package static let held: [Quantity] = [
    Quantity("replies that comment", "%", 60...78) { ThreadMeasures.share(.comment, of: $0) },
    Quantity("replies that support", "%", 13...20) { ThreadMeasures.share(.support, of: $0) },
    Quantity("replies that query", "%", 5...11) { ThreadMeasures.share(.query, of: $0) },
    Quantity("replies that deny", "%", 4...12) { ThreadMeasures.share(.deny, of: $0) },
    Quantity("denials of false rumors against true ones", "ratio", 1.5...2.5) {
      ThreadMeasures.denialRatio(of: $0)
    },
    Quantity("first reply, median", "min", 1...3) { ThreadMeasures.firstReply(of: $0) },
    Quantity("replies within 15 min", "%", 40...56) { ThreadMeasures.within(15, of: $0) },
    Quantity("replies within 60 min", "%", 60...85) { ThreadMeasures.within(60, of: $0) },
    Quantity("replies per thread, median", "replies", 9...16) {
      ThreadMeasures.replies(0.5, of: $0)
    },
    Quantity("replies per thread, 90th percentile", "replies", 22...52) {
      ThreadMeasures.replies(0.9, of: $0)
    },
    Quantity("depth, median", "levels", 2...3) { ThreadMeasures.depth(0.5, of: $0) },
    Quantity("depth, 90th percentile", "levels", 5...10) { ThreadMeasures.depth(0.9, of: $0) },
    Quantity("replies at depth 1", "%", 55...70) { ThreadMeasures.direct(of: $0) },
    Quantity("threads without any denial", "%", 40...60) { ThreadMeasures.withoutDenial(of: $0) },
  ]

  /// Properties that nothing was fitted to; reported beside the bands.
  package static let observed: [Quantity] = [
    Quantity("answer to a reply, median delay", "min", nil) { ThreadMeasures.nestedDelay(of: $0) },
    Quantity("support in the first 5 min", "%", nil) {
      ThreadMeasures.support(between: 0..<5, of: $0)
    },
    Quantity("support after 60 min", "%", nil) {
      ThreadMeasures.support(between: 60..<1e9, of: $0)
    },
    Quantity("denials of unresolved rumors", "%", nil) { threads in
      ThreadMeasures.share(.deny, of: threads.filter { $0.verdict == .unresolved })
    },
    Quantity("different repliers per reply", "share", nil) {
      ThreadMeasures.distinctRepliers(of: $0)
    },
  ]
}
