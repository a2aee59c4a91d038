import ArgumentParser
import TextAnalysis

/// What `analyse` can read from a post.
enum AnalysisTask: String, CaseIterable, ExpressibleByArgument {
  case sentiment, stance, civility, informative

  /// The label of a post, with the data's own name.
  func label(of post: ThreadPost, _ models: TextModels) -> String {
    switch self {
    case .sentiment: models.sentiment(of: post.text).rawValue
    case .civility: models.civility(of: post.text).rawValue
    case .informative: models.informativeness(of: post.text).rawValue
    case .stance: models.stance(of: post).rawValue
    }
  }
}
