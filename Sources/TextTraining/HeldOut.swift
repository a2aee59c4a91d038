package import TextAnalysis

/// What models say about posts of groups that they have not been trained on.
///
/// Every group is left out once: a model of the other groups scores it, and the borders between
/// labels come from the other groups' scores as well.
package struct HeldOut: Sendable {
  package let recipe: Recipe
  let posts: [LabelledPost]
  let scores: [SIMD4<Float>]

  package init(_ recipe: Recipe, _ posts: [LabelledPost], folds: Int = .max) {
    let features = posts.map { recipe.features($0.post) }
    self.init(recipe, posts, features: features, folds: folds)
  }

  package init(
    _ recipe: Recipe, _ posts: [LabelledPost], features: [FeatureSet], prior: TrainedWeights? = nil,
    folds: Int = .max
  ) {
    self.recipe = recipe
    self.posts = posts
    var scores = Array(repeating: SIMD4<Float>(), count: posts.count)
    let groups = Set(posts.map(\.group)).sorted()
    let count = min(folds, groups.count)
    let fold = Dictionary(
      uniqueKeysWithValues: groups.enumerated().map { ($1, $0 % count) })
    for left in 0..<count {
      var set = TrainingSet()
      for (post, features) in zip(posts, features) where fold[post.group] != left {
        set.append(features, label: post.label)
      }
      set.balance(labels: recipe.task.labels.count, power: recipe.balance)
      let model = Quantizer.model(recipe.trainer(seed: 1).train(set, from: prior), recipe)
      for (row, post) in posts.enumerated() where fold[post.group] == left {
        scores[row] = model.scores(features[row])
      }
    }
    self.scores = scores
  }

  package var groups: [String] { Set(posts.map(\.group)).sorted() }

  /// Borders from all groups but one.
  func borders(without group: String? = nil) -> SIMD4<Float> {
    let rows = posts.indices.filter { posts[$0].group != group }
    return Borders.tuned(
      rows.map { scores[$0] }, rows.map { posts[$0].label }, labels: recipe.task.labels.count,
      measure: recipe.measure)
  }

  /// Truth and what was said for every post, group by group.
  package func answers() -> [String: [(truth: Int, said: Int)]] {
    var answers: [String: [(truth: Int, said: Int)]] = [:]
    for group in groups {
      let move = borders(without: groups.count > 1 ? group : nil)
      answers[group] = posts.indices.filter { posts[$0].group == group }.map {
        (posts[$0].label, Borders.choice(scores[$0] + move, labels: recipe.task.labels.count))
      }
    }
    return answers
  }
}

extension Recipe {
  package func features(_ post: ThreadPost) -> FeatureSet {
    task == .stance ? ThreadFeatures.read(post) : HashedPost.read(post.text)
  }
}
