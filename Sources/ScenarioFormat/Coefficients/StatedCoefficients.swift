import Kernel

/// The coefficients of a pack: each value with its source, and what was changed for one run.
package struct StatedCoefficients: Equatable, Sendable {
  package var values = Coefficients()
  /// Values of this run that the pack has otherwise, in the order of the table.
  package private(set) var changes: [CoefficientChange] = []
  private var sources: [Coefficient.ID: CoefficientSource] = [:]

  package init() {}

  package func value(of coefficient: Coefficient) -> Double { values[keyPath: coefficient.keyPath] }

  package func source(of coefficient: Coefficient) -> CoefficientSource {
    sources[coefficient.id] ?? coefficient.source
  }

  /// The pack's, whatever was changed for a run.
  package func ownValue(of coefficient: Coefficient) -> Double {
    change(of: coefficient)?.standard ?? value(of: coefficient)
  }

  package func change(of coefficient: Coefficient) -> CoefficientChange? {
    changes.first { $0.id == coefficient.id }
  }

  mutating func state(_ coefficient: Coefficient, _ value: Double, source: CoefficientSource) {
    values[keyPath: coefficient.keyPath] = value
    sources[coefficient.id] = source
  }

  /// Takes another value than the pack's, for one run; the pack's own value changes nothing.
  package mutating func change(_ coefficient: Coefficient, to value: Double) {
    let before = ownValue(of: coefficient)
    values[keyPath: coefficient.keyPath] = value
    changes.removeAll { $0.id == coefficient.id }
    guard value != before else { return }
    changes.append(CoefficientChange(id: coefficient.id, value: value, standard: before))
    let order = CoefficientTable.all.map(\.id)
    changes.sort {
      (order.firstIndex(of: $0.id) ?? 0) < (order.firstIndex(of: $1.id) ?? 0)
    }
  }
}

/// A value of one run that differs from its pack's: such runs are marked wherever they are shown.
package struct CoefficientChange: Codable, Equatable, Sendable {
  package let id: Coefficient.ID
  package let value: Double
  /// The pack's.
  package let standard: Double

  package init(id: Coefficient.ID, value: Double, standard: Double) {
    self.id = id
    self.value = value
    self.standard = standard
  }

  private enum CodingKeys: String, CodingKey {
    case id, value
    case standard = "default"
  }
}
