import Kernel
package import ScenarioFormat

/// Something that is measured at the end of a run and compared.
package struct Quantity: Hashable, Sendable, Codable {
  package var kind: Kind
  /// The rumor it is about; nil for the crowd as a whole.
  package var claim: Claim.ID?

  package enum Kind: String, Sendable, Codable, CaseIterable {
    /// People who believe the rumor at the end.
    case believers
    /// The most people who believed it at one time.
    case peakBelievers
    /// Minutes from a false rumor's start until the agency's correction has reached one in ten of
    /// those who heard it.
    case minutesToCorrect
    /// Means over the population, 0…1, at the end.
    case trust, anxiety
    /// Questions about danger without an answer at the end, public and private.
    case dangerousUnanswered
  }

  init(_ kind: Kind, _ claim: Claim.ID? = nil) {
    self.kind = kind
    self.claim = claim
  }

  /// The share of those who heard a rumor that the correction must reach.
  static let corrected = 0.1

  /// Everything that is compared in a run: false rumors first, then the others, then the crowd.
  package static func all(in run: PlayedRun) -> [Quantity] {
    let begun = run.pack.rumours.filter { $0.startsAt < run.end }
    let wrong = begun.filter { $0.verdict == .false }.flatMap { rumour in
      [Kind.believers, .peakBelievers, .minutesToCorrect].map { Quantity($0, rumour.id) }
    }
    let others = begun.filter { $0.verdict != .false }.flatMap { rumour in
      [Kind.believers, .peakBelievers].map { Quantity($0, rumour.id) }
    }
    return wrong + [Quantity(.dangerousUnanswered), Quantity(.trust), Quantity(.anxiety)] + others
  }
}

extension Quantity.Kind {
  /// The smallest difference that is worth an officer's attention; a choice of this project.
  ///
  /// Half a percent of the population, two minutes, one point of a hundred, half a question.
  package func smallestWorthwhile(people: Int) -> Double {
    switch self {
    case .believers, .peakBelievers: 0.005 * Double(people)
    case .minutesToCorrect: 2
    case .trust, .anxiety: 0.01
    case .dangerousUnanswered: 0.5
    }
  }
}
