/// Which real events the crowd is fitted to; the others only check it.
package struct EventSplit: Sendable {
  /// Never at random: replies to one event resemble each other.
  package static let heldOut: Set<String> = ["ferguson", "illary", "putinmissing"]

  package let fitted: [RumourThread]
  package let heldOut: [RumourThread]

  package init(_ threads: [RumourThread]) {
    fitted = threads.filter { !Self.heldOut.contains($0.event) }
    heldOut = threads.filter { Self.heldOut.contains($0.event) }
  }
}
