import Kernel
package import ScenarioFormat

/// How replies in a rumor thread divide among the four stances.
///
/// The odds of a stance against a comment are a product: its base, and one factor each for the
/// rumor's verdict, for how long the thread has lasted and for whether the reply answers the first
/// post.
package struct StanceModel: Equatable, Sendable {
  /// Odds against a comment.
  package struct Odds: Equatable, Sendable {
    package var support: Double
    package var query: Double
    package var deny: Double

    package init(support: Double, query: Double, deny: Double) {
      self.support = support
      self.query = query
      self.deny = deny
    }

    package static let even = Odds(support: 1, query: 1, deny: 1)

    package static func * (left: Odds, right: Odds) -> Odds {
      Odds(
        support: left.support * right.support,
        query: left.query * right.query,
        deny: left.deny * right.deny
      )
    }

    /// The stance at this point (0 ..< 1) of all replies.
    package func stance(at point: Double) -> CrowdStance {
      let total = 1 + support + query + deny
      var left = point * total
      for (stance, odds) in [(CrowdStance.support, support), (.query, query), (.deny, deny)] {
        if left < odds { return stance }
        left -= odds
      }
      return .comment
    }
  }

  /// Minutes at which one stretch of a thread ends and the next begins.
  package static let stretches = [5.0, 15.0, 60.0]

  package var base: Odds
  /// For true, false and unresolved rumors, in this order.
  package var verdicts: [Odds]
  /// For each stretch of the thread, in order; one more than `stretches`.
  package var times: [Odds]
  /// For replies to a reply; replies to the first post have the factor 1.
  package var nested: Odds

  package init(base: Odds, verdicts: [Odds], times: [Odds], nested: Odds) {
    self.base = base
    self.verdicts = verdicts
    self.times = times
    self.nested = nested
  }

  package func odds(verdict: Rumour.Verdict, minutes: Double, isNested: Bool) -> Odds {
    let stretch = Self.stretches.firstIndex { minutes < $0 } ?? Self.stretches.count
    return base * Self.factor(verdicts, Self.place(of: verdict)) * Self.factor(times, stretch)
      * (isNested ? nested : .even)
  }

  package static func place(of verdict: Rumour.Verdict) -> Int {
    switch verdict {
    case .true: 0
    case .false: 1
    case .unresolved: 2
    }
  }

  private static func factor(_ factors: [Odds], _ place: Int) -> Odds {
    factors.indices.contains(place) ? factors[place] : .even
  }
}
