import ArgumentParser
import Exercises
import TextAnalysis
import TextTraining

struct EvaluateModelsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate-models",
    abstract: "Measure the text tasks on posts that the measured model was not trained on.",
    discussion: """
      Leaves out each event or time (for names, stretches of each data set) once, trains on the
      others, chooses the borders between labels
      on the others, and reads what was left out. The shipped weights are made the same way from
      all posts. Intervals are 95 %, by the bootstrap over posts. Takes some minutes; use a release
      build.
      """)

  @Option(help: "Folder with the labelled data.")
  var data: String

  @Option(help: "One task instead of all.")
  var task: TrainedTask?

  @Flag(help: "Print one JSON document.")
  var json = false

  private struct Report: Encodable {
    var tasks: [ModelScores]
  }

  func run() async throws {
    let folder = LabelledFolder(path: data)
    var report = Report(tasks: [])
    for task in TrainedTask.all(or: task) {
      let scores = try scores(of: task, folder)
      report.tasks.append(scores)
      if !json { StandardOutput.write(scores.text + "\n") }
    }
    if json { StandardOutput.write(try JSONText.encode(report)) }
  }

  private func scores(of task: TrainedTask, _ folder: LabelledFolder) throws -> ModelScores {
    guard let learned = task.learned else {
      return ModelScores(names: try folder.nameTraining().scored())
    }
    return ModelScores(try folder.training(of: learned))
  }
}
