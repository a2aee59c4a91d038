/// How an objective of the exercise was met, on the scale of HSEEP's exercise evaluation guides.
package struct ObjectiveRating: Equatable, Sendable, Codable {
  package var objective: String
  package var text: String
  package var earned: Double
  package var maximum: Double
  /// nil when no rubric item belongs to the objective.
  package var rating: Rating?

  package init(objective: String, text: String, earned: Double, maximum: Double) {
    self.objective = objective
    self.text = text
    self.earned = earned
    self.maximum = maximum
    rating = maximum > 0 ? Rating(share: earned / maximum) : nil
  }

  /// HSEEP's four ratings.
  ///
  /// HSEEP leaves the judgement to the evaluator. The thresholds are our own design, chosen so that
  /// a rating follows from the points: P from 90 %, S from 70 %, M from 40 % of an objective's
  /// points.
  package enum Rating: String, Sendable, CaseIterable, Codable {
    case performed = "P"
    case someChallenges = "S"
    case majorChallenges = "M"
    case unable = "U"

    package init(share: Double) {
      // A sum of tenths may miss its threshold by a rounding error.
      switch share + 1e-9 {
      case 0.9...: self = .performed
      case 0.7...: self = .someChallenges
      case 0.4...: self = .majorChallenges
      default: self = .unable
      }
    }

    package var name: String {
      switch self {
      case .performed: "Performed without challenges"
      case .someChallenges: "Performed with some challenges"
      case .majorChallenges: "Performed with major challenges"
      case .unable: "Unable to be performed"
      }
    }
  }
}
