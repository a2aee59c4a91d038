import Foundation
import TextAnalysis
import TextTraining

/// The folder of labelled data that training and evaluation read; nothing of it is kept.
struct LabelledFolder {
  let path: String

  func training(of task: LearnedTask) throws -> TaskTraining {
    let file = TaskData.fileName(of: task)
    return TaskTraining(Recipe(task), try TaskData.posts(of: task, in: try read(file)))
  }

  /// Tagged posts of both data sets, and classes of words from everybody's posts.
  func nameTraining() throws -> NameTraining {
    let posts = try ["broad_twitter_ner", "wnut17_ner"].flatMap { name in
      try TaggedPost.all(in: try read("\(name).jsonl"), file: name)
    }
    return NameTraining(posts, unlabelled: try texts())
  }

  private static let tables = [
    "crisislex_t26", "sentiment_semeval", "police_useofforce_rank", "tweeteval_offensive",
    "politeness_stanford", "vader_groundtruth", "onestopenglish",
  ]

  /// All different texts, in the order of the files.
  private func texts() throws -> [String] {
    var texts: [String] = []
    for name in Self.tables {
      let rows = try TabbedText(try read("\(name).tsv"), file: "\(name).tsv").rows(["text"])
      texts += rows.flatMap(\.fields)
    }
    let threads = try read(TaskData.fileName(of: .stance))
    texts += try TaskData.posts(of: .stance, in: threads).map(\.post.text)
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }

  private func read(_ file: String) throws -> String { try TextFile.read("\(path)/\(file)") }
}
