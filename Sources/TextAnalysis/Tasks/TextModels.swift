/// The learned tasks with their weights: reads a post, says a label.
///
/// Copies share the weights. Texts of any kind and length are read, in time that grows with the
/// first 8,192 bytes only.
package struct TextModels: Sendable {
  private let models: [LinearModel]

  /// `read` hands over the bytes of a file in the folder of models.
  package init(read: (_ fileName: String) throws -> [UInt8]) throws {
    var models: [LinearModel] = []
    for task in LearnedTask.allCases {
      let name = task.fileName
      let model = try ModelFile.model(try read(name), name: name)
      guard model.task == task.rawValue, model.labels == task.labels else {
        throw ModelFileError(file: name, reason: .task(model.task))
      }
      models.append(model)
    }
    self.models = models
  }

  package func sentiment(of text: String) -> Sentiment {
    choice(.sentiment, PostFeatures.read(text))
  }

  package func civility(of text: String) -> Civility {
    choice(.civility, PostFeatures.read(text))
  }

  package func informativeness(of text: String) -> Informativeness {
    choice(.informative, PostFeatures.read(text))
  }

  package func stance(of post: ThreadPost) -> ReplyStance {
    choice(.stance, ThreadFeatures.read(post))
  }

  private func choice<Label: CaseIterable>(
    _ task: LearnedTask, _ features: FeatureSet
  ) -> Label where Label.AllCases == [Label] {
    Label.allCases[best(task, features)]
  }

  private func best(_ task: LearnedTask, _ features: FeatureSet) -> Int {
    switch task {
    case .sentiment: models[0].best(features)
    case .civility: models[1].best(features)
    case .informative: models[2].best(features)
    case .stance: models[3].best(features)
    }
  }
}
