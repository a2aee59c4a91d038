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
  var task: TrainedTask?

  @Option(help: "Folder with the labelled drafts that the review's second reader learns from.")
  var drafts: String?

  func run() async throws {
    try WrittenFile.makeFolder(out)
    let folder = LabelledFolder(path: data)
    for task in TrainedTask.all(or: task) {
      if let learned = task.learned {
        try train(learned, folder)
      } else {
        try trainNames(folder)
      }
    }
    if let drafts { try TrainedDraftReader.write(from: drafts, to: out) }
  }

  private func train(_ task: LearnedTask, _ folder: LabelledFolder) throws {
    let training = try folder.training(of: task)
    let scores = ModelScores(training)
    StandardOutput.write(scores.text)
    try write(ModelFile.bytes(of: training.model()), to: task.fileName)
    try writeCard("\(out)/\(task.rawValue).md", scores)
  }

  /// The card of the names is written by hand: its table has more columns.
  private func trainNames(_ folder: LabelledFolder) throws {
    let training = try folder.nameTraining()
    StandardOutput.write(ModelScores(names: training.scored()).text)
    try write(NameModelFile.bytes(of: training.model()), to: NameTagger.fileName)
  }

  private func write(_ bytes: [UInt8], to name: String) throws {
    try WrittenFile.write(Data(bytes), to: "\(out)/\(name)")
    StandardOutput.write("\(out)/\(name): \(bytes.count / 1024) KB\n")
  }

  /// A folder without cards gets none: what they say besides figures is for people to write.
  private func writeCard(_ path: String, _ scores: ModelScores) throws {
    guard FileManager.default.fileExists(atPath: path) else { return }
    guard let card = ModelCard.text(try TextFile.read(path), with: scores.markdown) else {
      throw CommandProblem("\(path) has no place for the scores. Restore it from the repository.")
    }
    try WrittenFile.write(card, to: path)
  }
}
