package import ScenarioFormat

/// The mark of a run whose crowd is not the pack's, so that it is never taken for a normal one.
package enum ChangedCrowd {
  /// nil when nothing differs.
  package static func sentence(_ changes: [CoefficientChange]) -> String? {
    guard !changes.isEmpty else { return nil }
    let values = changes.count == 1 ? "1 value differs" : "\(changes.count) values differ"
    return "Changed crowd: \(values) from the pack"
  }
}
