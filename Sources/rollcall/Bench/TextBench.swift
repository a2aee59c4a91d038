import Foundation
import TextAnalysis

/// How fast posts are read, task by task and all tasks on each post.
struct TextBench {
  private let models: TextModels
  private let names: NameTagger
  private let posts: [ThreadPost] = BenchPosts.all

  init(root: String?) throws {
    models = try ShippedModels.load(root: root)
    names = try ShippedModels.nameTagger(root: root)
  }

  /// Posts a second of every task, each measured for the given time.
  func run(_ seconds: Double) -> [BenchResult] {
    let (models, names) = (models, names)
    let tasks: [(String, (ThreadPost) -> Int)] = [
      ("sentiment", { models.sentiment(of: $0.text).rawValue.utf8.count }),
      ("civility", { models.civility(of: $0.text).rawValue.utf8.count }),
      ("informative", { models.informativeness(of: $0.text).rawValue.utf8.count }),
      ("stance", { models.stance(of: $0).rawValue.utf8.count }),
      ("names", { names.spans(in: $0.text).count }),
      ("personal-data", { PersonalDataFinder.data(in: $0.text).count }),
      ("readability", { Readability(of: $0.text)?.words ?? 0 }),
      ("all tasks on one post", { Self.readAll($0, models, names) }),
    ]
    return tasks.map { name, read in
      BenchResult("text: \(name)", rate(seconds, read), "posts/s")
    }
  }

  private static func readAll(
    _ post: ThreadPost, _ models: TextModels, _ names: NameTagger
  ) -> Int {
    models.reading(of: post).stance.rawValue.utf8.count + names.spans(in: post.text).count
      + PersonalDataFinder.data(in: post.text).count + (Readability(of: post.text)?.words ?? 0)
  }

  /// In processor time of this thread, so that what else the machine does counts little.
  private func rate(_ seconds: Double, _ read: (ThreadPost) -> Int) -> Double {
    let start = ProcessorTime.seconds
    var (done, sum, took) = (0, 0, 0.0)
    repeat {
      for post in posts { sum &+= read(post) }
      done += posts.count
      took = ProcessorTime.seconds - start
    } while took < seconds
    // The sum keeps the readings from being left out.
    return sum == .min ? 0 : Double(done) / took
  }
}
