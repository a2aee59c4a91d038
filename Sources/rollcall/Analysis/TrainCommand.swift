import ArgumentParser
import Foundation
import TextAnalysis
import TextTraining

struct TrainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Learn the weights of the text tasks anew from labelled posts.",
    discussion: """
      Prints for each task what models reach on groups of posts (events, times) that they were not
      trained on, then trains on all posts and writes the weights. The same data gives the same
      files. Use a release build (script/train).
      """)

  @Option(help: "Folder with the labelled data.")
  var data: String

  @Option(help: "Folder to write the models to.")
  var out: String

  @Option(help: "One task instead of all.")
  var task: LearnedTask?

  func run() async throws {
    try WrittenFile.makeFolder(out)
    let folder = LabelledFolder(path: data)
    for task in task.map({ [$0] }) ?? LearnedTask.allCases {
      let training = TaskTraining(Recipe(task), try folder.posts(of: task))
      StandardOutput.write(ModelScores(training).text)
      let bytes = ModelFile.bytes(of: training.model())
      let path = "\(out)/\(task.fileName)"
      try WrittenFile.write(Data(bytes), to: path)
      StandardOutput.write("\(path): \(bytes.count / 1024) KB\n")
    }
  }
}

extension LearnedTask: ExpressibleByArgument {}
