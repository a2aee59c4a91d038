import TextAnalysis
import TextTraining

/// The folder of labelled data that training and evaluation read; nothing of it is kept.
struct LabelledFolder {
  let path: String

  func posts(of task: LearnedTask) throws -> [LabelledPost] {
    let file = "\(path)/\(TaskData.fileName(of: task))"
    return try TaskData.posts(of: task, in: try TextFile.read(file))
  }
}
