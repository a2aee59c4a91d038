import Kernel
package import TextAnalysis

/// Trains the name tagger, and measures it on posts that the measured model was not trained on.
package struct NameTraining {
  private static let shippedBits = 18
  private static let classCount = 480
  private static let rarest = 6

  /// How much a missed name weighs more than a false one: moved to where F1 is best.
  private static let border: Float = 1
  private static let handleBorder: Float = 1.3

  private let posts: [TaggedPost]
  package let classes: WordClasses

  /// `unlabelled` are texts of any posts; the classes of words are learned from them.
  package init(_ posts: [TaggedPost], unlabelled: [String]) {
    self.posts = posts
    classes = Self.classes(of: unlabelled)
  }

  private static func classes(of texts: [String]) -> WordClasses {
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
    var trainer = ChainTrainer(bits: Self.shippedBits, seed: 1)
    trainer.train(
      posts.map { FeaturedPost($0, classes: classes, bits: Self.shippedBits) })
    return Self.quantised(trainer, classes: classes)
  }

  private static func quantised(_ trainer: ChainTrainer, classes: WordClasses) -> NameModel {
    var most = SIMD4<Float>(repeating: .leastNormalMagnitude)
    for row in trainer.weights {
      most = pointwiseMax(most, row.replacing(with: -row, where: row .< 0))
    }
    let scale = most / 127
    let table = trainer.weights.map { row in
      SIMD4<Int8>(truncatingIfNeeded: SIMD4<Int32>((row / scale).rounded(.toNearestOrEven)))
    }
    return NameModel(
      classes: classes, table: table, scale: scale, steps: trainer.steps,
      border: SIMD4(-border, 0, 0, -border),
      handleBorder: SIMD4(-handleBorder, 0, 0, -handleBorder))
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
