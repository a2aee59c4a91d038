import Kernel
package import TextAnalysis

/// Trains the name tagger, and measures it on posts that the measured model was not trained on.
package struct NameTraining {
  private static let classCount = 480
  private static let rarest = 6

  private let posts: [TaggedPost]
  private let classes: WordClasses
  private let recipe: NameRecipe

  /// `unlabelled` are texts of any posts; the classes of words are learned from them.
  package init(
    _ posts: [TaggedPost], unlabelled: [String], recipe: NameRecipe = NameRecipe()
  ) {
    self.init(posts, classes: Self.classes(of: unlabelled), recipe: recipe)
  }

  package init(_ posts: [TaggedPost], classes: WordClasses, recipe: NameRecipe = NameRecipe()) {
    self.posts = posts
    self.classes = classes
    self.recipe = recipe
  }

  package static func classes(of texts: [String]) -> WordClasses {
    var counts = WordCounts()
    for text in texts { counts.add(text) }
    let words = counts.frequent(atLeast: rarest)
    let groups = WordGroups(
      WordVectors(counts, words: words), count: classCount, rounds: 8
    ).groups
    let rows = zip(words, groups).map { word, group in
      (hash: counts.hash(word), value: UInt16((group + 1) * 4 + counts.capitalLevel(word)))
    }
    let sorted = rows.sorted { ($0.hash, $0.value) < ($1.hash, $1.value) }
    return WordClasses(words: sorted.map(\.hash), values: sorted.map(\.value))
  }

  /// The model to ship, from all posts.
  package func model() -> NameModel { model(of: posts) }

  private func model(of posts: [TaggedPost]) -> NameModel {
    var trainer = ChainTrainer(recipe, seed: 1)
    trainer.train(posts.map { FeaturedPost($0, classes: classes, bits: recipe.bits) })
    return quantised(trainer)
  }

  /// Weights against those of silence, the greatest rows only, one byte each.
  private func quantised(_ trainer: ChainTrainer) -> NameModel {
    let rows = trainer.weights.map { $0 - $0[NameTag.outside.rawValue] }
    let weights = rows.map { $0.replacing(with: -$0, where: $0 .< 0) }
    let border = weights.map { $0.max() }.sorted(by: >).dropFirst(recipe.kept).first ?? 0
    var most = SIMD4<Float>(repeating: .leastNormalMagnitude)
    for weight in weights { most = pointwiseMax(most, weight) }
    let scale = most / 127
    let table = zip(rows, weights).map { row, weight in
      weight.max() <= border
        ? SIMD4<Int8>()
        : SIMD4<Int8>(truncatingIfNeeded: SIMD4<Int32>((row / scale).rounded(.toNearestOrEven)))
    }
    return NameModel(
      classes: classes, table: table, scale: scale, steps: trainer.steps,
      border: SIMD4(-recipe.border, 0, 0, -recipe.border),
      handleBorder: SIMD4(-recipe.handleBorder, 0, 0, -recipe.handleBorder))
  }

  /// Scores by section: each fold in turn is read by a model of the other folds.
  ///
  /// A fold is a stretch of each section, not posts at random, because neighbours resemble.
  package func scored(folds: Int = 4) -> [NameScore] {
    score { index, count in String(index * folds / count) }
  }

  /// Scores by section, each read by a model of the other sections: harder than posts alike.
  package func scoredWithoutSection() -> [NameScore] { score { _, _ in nil } }

  private func score(fold: (_ index: Int, _ count: Int) -> String?) -> [NameScore] {
    var seen: [String: Int] = [:]
    let counts = Dictionary(grouping: posts, by: \.section).mapValues(\.count)
    let folds = posts.map { post in
      let index = seen[post.section, default: 0]
      seen[post.section] = index + 1
      return fold(index, counts[post.section] ?? 1) ?? post.section
    }
    var answers: [NameScore.Answer] = []
    for left in Set(folds).sorted() {
      let tagger = NameTagger(model(of: zip(posts, folds).filter { $1 != left }.map(\.0)))
      for (post, fold) in zip(posts, folds) where fold == left {
        answers.append(NameScore.Answer(post, said: tagger.read(post.tokens)))
      }
    }
    return NameScore.bySection(answers)
  }
}
