/// The learned tasks with their weights: reads a post, says a label.
///
/// Copies share the weights. Texts of any kind and length are read, in time that grows with the
/// first 8,192 bytes only.
package struct TextModels: Sendable {
  private let sentiment: LinearModel
  private let civility: LinearModel
  private let informative: LinearModel
  private let stance: LinearModel

  /// `read` hands over the bytes of a file in the folder of models.
  package init(read: (_ fileName: String) throws -> [UInt8]) throws {
    sentiment = try Self.load(.sentiment, read)
    civility = try Self.load(.civility, read)
    informative = try Self.load(.informative, read)
    stance = try Self.load(.stance, read)
  }

  private static func load(
    _ task: LearnedTask, _ read: (String) throws -> [UInt8]
  ) throws -> LinearModel {
    let name = task.fileName
    let model = try ModelFile.model(try read(name), name: name)
    guard model.task == task.rawValue, model.labels == task.labels else {
      throw ModelFileError(file: name, reason: .task(model.task))
    }
    return model
  }

  package func sentiment(of text: String) -> Sentiment {
    sentiment.choice(HashedPost.read(text))
  }

  package func civility(of text: String) -> Civility {
    civility.choice(HashedPost.read(text))
  }

  package func informativeness(of text: String) -> Informativeness {
    informative.choice(HashedPost.read(text))
  }

  package func stance(of post: ThreadPost) -> ReplyStance {
    stance.choice(ThreadFeatures.read(post))
  }

  /// All tasks on one post, whose text is taken apart once.
  package func reading(of post: ThreadPost) -> PostReading {
    let features = ThreadFeatures.read(post)
    return PostReading(
      sentiment: sentiment.choice(features), civility: civility.choice(features),
      informativeness: informative.choice(features), stance: stance.choice(features))
  }
}

/// What the learned tasks say about one post.
package struct PostReading: Sendable, Equatable {
  package let sentiment: Sentiment
  package let civility: Civility
  package let informativeness: Informativeness
  package let stance: ReplyStance
}

extension LinearModel {
  fileprivate func choice<Label: CaseIterable>(
    _ features: FeatureSet
  ) -> Label where Label.AllCases == [Label] {
    Label.allCases[best(features)]
  }
}
