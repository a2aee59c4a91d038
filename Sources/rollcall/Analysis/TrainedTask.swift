import ArgumentParser
import TextAnalysis

/// What `train` and `evaluate-models` make and measure.
enum TrainedTask: String, CaseIterable, ExpressibleByArgument {
  case sentiment, civility, informative, stance, names

  /// Nil for names, which have a tagger of their own.
  var learned: LearnedTask? { LearnedTask(rawValue: rawValue) }

  static func all(or one: TrainedTask?) -> [TrainedTask] { one.map { [$0] } ?? allCases }
}
