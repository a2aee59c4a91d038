import ArgumentParser
import TextAnalysis

/// What `analyse` can read from a post.
enum AnalysisTask: String, CaseIterable, ExpressibleByArgument {
  case sentiment, stance, civility, informative

  var needsModels: Bool { true }
}

/// The engines behind the tasks, loaded once.
struct Analyser {
  let task: AnalysisTask
  private let models: TextModels

  init(_ task: AnalysisTask, root: String?) throws {
    self.task = task
    models = try ShippedModels.load(root: root)
  }

  func analyse(_ line: PostLine) throws(LineProblem) -> Analysis {
    let text = try required(line.text)
    var result = Analysis(id: line.id)
    switch task {
    case .sentiment: result.label = models.sentiment(of: text).rawValue
    case .civility: result.label = models.civility(of: text).rawValue
    case .informative: result.label = models.informativeness(of: text).rawValue
    case .stance: result.label = models.stance(of: line.thread(text)).rawValue
    }
    return result
  }

  private func required(_ text: String?) throws(LineProblem) -> String {
    guard let text else { throw LineProblem("The field “text” is missing.") }
    return text
  }
}

/// Why one line of input has no result.
struct LineProblem: Error {
  let message: String

  init(_ message: String) { self.message = message }
}
