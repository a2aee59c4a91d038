import Kernel
import TextAnalysis

/// Learns a linear chain by stochastic gradient steps on its likelihood (AdaGrad).
///
/// Features are left out at random while learning, so that no word is relied on alone, and the
/// weights of the later rounds are averaged. The same posts and seed give the same weights.
struct ChainTrainer {
  private let recipe: NameRecipe
  private(set) var weights: [SIMD4<Float>]
  private(set) var steps = [SIMD4<Float>](repeating: SIMD4(), count: 4)

  private var squares: [SIMD4<Float>]
  private var stepSquares = [SIMD4<Float>](repeating: SIMD4(), count: 4)
  private var random: RandomStream

  init(_ recipe: NameRecipe, seed: UInt64) {
    self.recipe = recipe
    weights = Array(repeating: SIMD4(), count: 1 << recipe.bits)
    squares = weights
    random = RandomStream(seed: seed, name: "names")
  }

  mutating func train(_ posts: [FeaturedPost]) {
    var order = Array(posts.indices)
    var sum = [SIMD4<Float>](repeating: SIMD4(), count: weights.count)
    var stepSum = [SIMD4<Float>](repeating: SIMD4(), count: 4)
    var added: Float = 0
    for round in 0..<recipe.rounds {
      order.shuffle(using: &random)
      for index in order { learn(posts[index]) }
      guard 2 * round >= recipe.rounds - 1 else { continue }
      for row in weights.indices { sum[row] += weights[row] }
      for row in 0..<4 { stepSum[row] += steps[row] }
      added += 1
    }
    guard added > 0 else { return }
    weights = sum.map { $0 / added }
    steps = stepSum.map { $0 / added }
  }

  private mutating func learn(_ post: FeaturedPost) {
    guard !post.tags.isEmpty else { return }
    let kept = post.rows.map { rows in rows.filter { _ in !random.chance(recipe.dropped) } }
    let scores = kept.map { rows in
      rows.reduce(into: SIMD4<Float>()) { $0 += weights[Int($1)] }
    }
    let chances = ChainChances(scores, steps: steps)
    for (place, rows) in kept.enumerated() {
      var push = -chances.tags[place]
      push[post.tags[place].rawValue] += 1
      guard (push * push).sum() > 1e-8 else { continue }
      let square = push * push
      for row in rows {
        let index = Int(row)
        squares[index] += square
        weights[index] += recipe.rate * push / (squares[index].squareRoot() + 1e-6)
      }
    }
    for place in post.tags.indices.dropFirst() {
      let before = post.tags[place - 1].rawValue
      for row in 0..<4 {
        var push = -chances.steps[place][row]
        if row == before { push[post.tags[place].rawValue] += 1 }
        stepSquares[row] += push * push
        steps[row] += recipe.rate * push / (stepSquares[row].squareRoot() + 1e-6)
      }
    }
  }
}

/// A tagged post as the rows of the hashed table that its tokens look at.
struct FeaturedPost {
  var rows: [[UInt32]]
  var tags: [NameTag]

  init(_ post: TaggedPost, classes: WordClasses, bits: Int) {
    let features = NameFeatures(of: post.tokens, classes: classes)
    var rows = FeatureRows(bits: bits)
    self.rows = (0..<features.count).map { place in
      rows.removeAll()
      features.append(place, to: &rows)
      return rows.rows
    }
    tags = post.tags
  }
}
