/// What one person thinks of one claim.
enum Belief: UInt8, Sendable, CaseIterable {
  case unaware, heard, believes, doubts, corrected
  /// Knows the correction and has not met the rumour.
  case forewarned
}
