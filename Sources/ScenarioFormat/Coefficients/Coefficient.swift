package import Kernel

/// What one number of `Coefficients` means, where it comes from and what it may be.
package struct Coefficient: Sendable {
  package typealias ID = Identifier<Coefficient>
  package typealias Path = WritableKeyPath<Coefficients, Double> & Sendable

  package let id: ID
  package let keyPath: any Path
  package let unit: Unit
  package let range: ClosedRange<Double>
  package let source: CoefficientSource
  /// One sentence for an instructor.
  package let meaning: String
  /// What it is called on a page; the words of the id, where nothing says it better.
  package let title: String

  init(
    _ id: String, _ keyPath: any Path, _ unit: Unit,
    _ range: ClosedRange<Double>, _ source: String, _ meaning: String,
    title: String? = nil
  ) {
    self.id = ID(id)
    self.keyPath = keyPath
    self.unit = unit
    self.range = range
    self.source = CoefficientSource(source)
    self.meaning = meaning
    let words = id.replacing("-", with: " ")
    self.title = title ?? words.prefix(1).uppercased() + words.dropFirst()
  }

  /// The value where nobody says another.
  package var standard: Double { Coefficients()[keyPath: keyPath] }

  /// The raw value is how a file writes it.
  package enum Unit: String, CaseIterable, Sendable {
    case share, factor, people, minutes, exponent, points
    case factorPerHour = "factor per hour"
    case perSecond = "share per second"
    case pointsPerMinute = "points per minute"
    case postsPerMinute = "posts per minute"
  }
}

/// Where a value comes from: a publication, or a choice of ours, which says “assumption”.
package struct CoefficientSource: Equatable, Sendable {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package var isAssumption: Bool { text.lowercased().hasPrefix("assumption") }
}
