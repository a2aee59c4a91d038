import ScenarioFormat
package import Simulation

/// A fit and how it holds, on the events it was made from and on the others.
package struct CalibrationReport: Sendable {
  package struct Row: Encodable, Sendable {
    package let name: String
    package let unit: String
    package let fitted: Double?
    package let heldOut: Double?
    /// Threads of the fitted model alone, without crowd and words.
    package let model: Double?
  }

  private static let simulated = 5000

  package let model: ThreadModel
  package let rows: [Row]
  package let fittedThreads: Int
  package let heldOutThreads: Int

  /// nil when the events to fit have too few threads.
  package init?(_ split: EventSplit) {
    guard let model = ThreadFit.fit(split.fitted) else { return nil }
    let threads = model.threads(Self.simulated, verdicts: split.fitted.map(\.verdict))
    self.model = model
    fittedThreads = split.fitted.count
    heldOutThreads = split.heldOut.count
    rows = (Quantity.held + Quantity.observed).map { quantity in
      Row(
        name: quantity.name, unit: quantity.unit,
        fitted: quantity.measure(split.fitted)?.rounded3,
        heldOut: quantity.measure(split.heldOut)?.rounded3,
        model: quantity.measure(threads)?.rounded3)
    }
  }
}
