import ArgumentParser

/// What `analyse` can read from a post.
enum AnalysisTask: String, CaseIterable, ExpressibleByArgument {
  case sentiment, stance, civility, informative
  case personalData = "personal-data"
  case readability
}
