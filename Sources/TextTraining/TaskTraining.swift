package import TextAnalysis

/// Trains one task: held-out scores first, then weights from all posts.
package struct TaskTraining: Sendable {
  package let recipe: Recipe
  /// By measure: all posts together, then group by group, each read by a model that had not seen
  /// it.
  package let scored: [(measure: Measure, groups: [ScoredGroup])]
  private let heldOut: HeldOut
  private let features: [FeatureSet]

  package init(_ recipe: Recipe, _ posts: [LabelledPost]) {
    self.recipe = recipe
    features = posts.map { recipe.features($0.post) }
    heldOut = HeldOut(recipe, posts, features: features)
    let answers = heldOut.answers()
    let labels = recipe.task.labels.count
    let groups = heldOut.groups.map { ($0, answers[$0] ?? []) }
    scored = recipe.reported.map { measure in
      let scores = ([("all", groups.flatMap(\.1))] + groups).map {
        ScoredGroup($0.0, $0.1, labels: labels, measure: measure)
      }
      return (measure, scores)
    }
  }

  /// The weights to ship: from all posts, with the borders that the held-out scores gave.
  package func model() -> LinearModel {
    var set = TrainingSet()
    for (post, features) in zip(heldOut.posts, features) { set.append(features, label: post.label) }
    set.balance(labels: recipe.task.labels.count, power: recipe.balance)
    var weights = recipe.trainer(seed: 1).train(set)
    weights.bias += heldOut.borders()
    return Quantizer.model(weights, recipe)
  }
}
