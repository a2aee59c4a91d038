import ArgumentParser

/// What `analyse` can read from a post.
enum AnalysisTask: String, CaseIterable, ExpressibleByArgument {
  case sentiment, stance, civility, informative, names
  case personalData = "personal-data"
  case readability
}
