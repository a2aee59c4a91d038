/// What a learned model reads from a post; the raw value names it on the command line.
package enum LearnedTask: String, CaseIterable, Sendable {
  case sentiment, civility, informative, stance

  /// In the order of the model's columns, with the names of the data it was learned from.
  package var labels: [String] {
    switch self {
    case .sentiment: Sentiment.allCases.map(\.rawValue)
    case .civility: Civility.allCases.map(\.rawValue)
    case .informative: Informativeness.allCases.map(\.rawValue)
    case .stance: ReplyStance.allCases.map(\.rawValue)
    }
  }

  package var fileName: String { "\(rawValue).model" }
}

package enum Sentiment: String, CaseIterable, Sendable {
  case negative, neutral, positive
}

/// Whether a post insults, threatens or curses.
///
/// It is about the post: never score a person with it.
package enum Civility: String, CaseIterable, Sendable {
  case notOffensive = "not-offensive"
  case offensive
}

/// Whether a post tells something useful about an emergency.
package enum Informativeness: String, CaseIterable, Sendable {
  case informative = "Related and informative"
  case notInformative = "Related - but not informative"
  case notRelated = "Not related"
}

/// What a post does to the claim its thread is about.
package enum ReplyStance: String, CaseIterable, Sendable {
  case support, deny, query, comment
}
