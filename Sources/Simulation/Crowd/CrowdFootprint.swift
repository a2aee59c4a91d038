package import Kernel
package import ScenarioFormat

/// How much memory a run's crowd will take, known before anything is made.
package struct CrowdFootprint: Equatable, Sendable {
  /// More do not fit into the numbers of the crowd's arrays.
  package static let mostPeople = View.mostPeople

  package let people: Int
  package let follows: Int
  package let bytes: Int

  package init(of pack: ScenarioPack) {
    let setting = pack.setting
    people = setting.population.agents
    let platforms = min(setting.platforms.count, 8)
    // Everybody is on one platform, and on each other one with a chance of 0.3.
    let memberships = Double(people) * (1 + 0.3 * Double(max(platforms - 1, 0)))
    follows = Self.whole(memberships * pack.coefficients.meanFollows)
    let claims = Double(pack.facts.count + pack.rumours.count)
    let beats = Double(setting.duration.milliseconds / Crowd.beat.milliseconds)
    let forPerson = 32 + 6 * Double(platforms) + 2 * claims
    // What is on its way to somebody, and what people wrote themselves.
    let forTalk = 8 * claims * 1.5 + Double(MemoryLayout<Message>.stride) * claims * 0.06
    bytes = Self.whole(
      Double(people) * (forPerson + forTalk) + 8 * memberships + 4 * Double(follows) + 261 * beats
    )
  }

  private static func whole(_ number: Double) -> Int { Int(min(number, 1e18)) }

  /// Throws when the crowd does not fit into this many bytes.
  package func check(memory: Int) throws(CrowdSizeError) {
    guard people > 0 else { throw CrowdSizeError(people: people, problem: .tooFew) }
    guard people <= Self.mostPeople, follows < Int(Int32.max) else {
      let most = min(Self.mostPeople, people * (Int(Int32.max) / 1000) / max(follows / 1000, 1))
      throw CrowdSizeError(people: people, problem: .tooMany(most: most))
    }
    guard bytes <= memory else {
      let fits = Int(Double(people) * Double(memory) / Double(bytes))
      throw CrowdSizeError(
        people: people, problem: .tooLarge(bytes: bytes, memory: memory, fits: fits))
    }
  }
}

package struct CrowdSizeError: UserFacingError, Equatable {
  package enum Problem: Equatable, Sendable {
    case tooFew
    case tooMany(most: Int)
    case tooLarge(bytes: Int, memory: Int, fits: Int)
  }

  package let people: Int
  package let problem: Problem

  package var kind: UserFacingErrorKind { .invalid }

  package var message: String {
    switch problem {
    case .tooFew:
      "A crowd of \(people) people is no crowd. Ask for at least 1."
    case .tooMany(let most):
      "A crowd of \(people) people is too large for any run. Ask for at most \(most)."
    case .tooLarge(let bytes, let memory, let fits):
      "A crowd of \(people) people needs \(bytes / 1_048_576) MB, and \(memory / 1_048_576) MB are "
        + "free. Ask for at most \(fits)."
    }
  }
}
