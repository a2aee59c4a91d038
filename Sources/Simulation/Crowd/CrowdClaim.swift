/// A claim that the crowd passes on.
struct CrowdClaim: Sendable {
  /// 0…1.
  var infectiousness: Double
  var isFalse: Bool
}

/// How much people still care for a claim, from when they first heard it.
struct Interest: Sendable {
  /// The beat in which it began, or -1.
  var began = -1
  /// 0…1.
  var level = 1.0
}
