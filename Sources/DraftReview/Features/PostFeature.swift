/// A mark of a good post that a rubric can ask for.
package enum PostFeature: String, Sendable, CaseIterable, Codable {
  case empathy
  case nextUpdate = "next-update"
  case action, place, time, source, unknowns
  case plainLanguage = "plain-language"
  case altText = "alt-text"
  case hashtagCase = "hashtag-case"
  case thanks, helpline

  /// The feature in words, for “the post … ”.
  package var description: String {
    switch self {
    case .empathy: "shows care for the people affected"
    case .nextUpdate: "says at what time the next update comes"
    case .action: "says what people should do"
    case .place: "names the place"
    case .time: "says as of when it holds"
    case .source: "names its source or where to read more"
    case .unknowns: "says what is not known yet"
    case .plainLanguage: "is written in plain language (grade 8 or lower, no jargon)"
    case .altText: "describes its picture in alt text"
    case .hashtagCase: "writes its hashtags #LikeThis"
    case .thanks: "thanks people"
    case .helpline: "gives a line to call"
    }
  }
}
