/// A claim that the crowd passes on.
struct CrowdClaim: Sendable {
  /// 0…1.
  var infectiousness: Double
  var isFalse: Bool
}
