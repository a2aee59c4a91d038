import Kernel
import TextAnalysis

/// One-against-the-rest logistic regression with an L2 penalty, by dual coordinate descent
/// (Yu, Huang and Lin 2011), all labels in one pass.
///
/// The same rows, settings and seed give the same weights.
package struct LogisticTrainer: Sendable {
  package var bits: Int
  package var labels: Int
  package var groupWeights: [Float]
  /// Cost of an error against the size of the weights.
  package var cost: Float
  package var passes = 10
  package var seed: UInt64 = 1
  /// How much each place of the table counts, such as ``TrainingSet/rarity(bits:)``; nil when all
  /// count alike.
  package var scales: [Float]?

  package init(bits: Int, labels: Int, groupWeights: [Float], cost: Float) {
    self.bits = bits
    self.labels = labels
    self.groupWeights = groupWeights
    self.cost = cost
  }

  /// With a prior, weights that the rows say nothing about stay there instead of at zero.
  package func train(_ set: TrainingSet, from prior: TrainedWeights? = nil) -> TrainedWeights {
    var descent = DualDescent(self, set, prior)
    var random = RandomStream(seed: seed, name: "training order")
    var order = Array(0..<set.count)
    for _ in 0..<passes {
      order.shuffle(using: &random)
      for row in order { descent.step(row) }
    }
    var table = descent.table
    if let scales { for (row, scale) in scales.enumerated() { table[row] *= scale } }
    return TrainedWeights(table: table, bias: descent.bias)
  }
}

/// What training gives before it is made small.
package struct TrainedWeights: Sendable {
  package var table: [SIMD4<Float>]
  package var bias: SIMD4<Float>

  package init(table: [SIMD4<Float>], bias: SIMD4<Float>) {
    self.table = table
    self.bias = bias
  }
}
