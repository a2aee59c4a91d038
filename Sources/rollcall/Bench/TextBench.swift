import TextAnalysis

/// How fast posts are read, task by task and all tasks on each post.
struct TextBench {
  private let models: TextModels
  private let posts: [ThreadPost] = BenchPosts.all

  init(_ models: TextModels) {
    self.models = models
  }

  /// Posts a second of every task, each measured for the given time.
  func run(_ seconds: Double) -> [BenchResult] {
    let models = models
    let tasks: [(String, (ThreadPost) -> Int)] = [
      ("sentiment", { models.sentiment(of: $0.text).rawValue.utf8.count }),
      ("civility", { models.civility(of: $0.text).rawValue.utf8.count }),
      ("informative", { models.informativeness(of: $0.text).rawValue.utf8.count }),
      ("stance", { models.stance(of: $0).rawValue.utf8.count }),
      ("all tasks on one post", { models.reading(of: $0).stance.rawValue.utf8.count }),
    ]
    return tasks.map { name, read in
      BenchResult("text: \(name)", rate(seconds, read), "posts/s")
    }
  }

  private func rate(_ seconds: Double, _ read: (ThreadPost) -> Int) -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    var (done, sum, took) = (0, 0, 0.0)
    repeat {
      for post in posts { sum &+= read(post) }
      done += posts.count
      took = (clock.now - start).seconds
    } while took < seconds
    // The sum keeps the readings from being left out.
    return sum == .min ? 0 : Double(done) / took
  }
}
