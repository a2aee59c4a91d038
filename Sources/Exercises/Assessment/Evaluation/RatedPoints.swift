import ScenarioFormat
import Scoring

/// The points of a run as the program gave them, and as they stand with what a trainer changed.
struct RatedPoints: Equatable, Sendable {
  /// What the program gave; it never changes.
  let program: RunPoints
  /// All that was ever given, in order.
  let history: [Override]

  init(_ program: RunPoints, _ history: [Override]) {
    self.program = program
    self.history = history.sorted { $0.number < $1.number }
  }

  /// What counts now for each subject; what was taken back is not among it.
  var current: [Override.Subject: Override] {
    history.reduce(into: [:]) { current, override in
      current[override.subject] = override.points == nil ? nil : override
    }
  }

  var isChanged: Bool { !current.isEmpty }

  /// Of a criterion, with what was changed.
  func points(of line: CriterionPoints) -> Double {
    current[.criterion(line.criterion)]?.points ?? line.earned
  }

  /// With what was changed; a critical fault still caps it, unless somebody lifted the cap.
  var total: Double {
    let current = current
    guard !current.isEmpty else { return program.points.total }
    let sum = program.points.criteria.reduce(0) {
      $0 + (current[.criterion($1.criterion)]?.points ?? $1.earned)
    }
    let rounded = (sum * 10).rounded() / 10
    return program.faults > 0 && current[.cap] == nil ? min(rounded, Points.cap) : rounded
  }

  /// Who changed something that still counts, each once, in order of time.
  var raters: [String] {
    current.values.sorted { $0.number < $1.number }.map(\.name)
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
