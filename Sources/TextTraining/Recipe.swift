package import TextAnalysis

/// How a task's weights are made.
///
/// The values were chosen on held-out groups, see the model cards.
package struct Recipe: Sendable {
  package var task: LearnedTask
  package var bits: Int
  package var groupWeights: [Float]
  package var cost: Float
  package var passes: Int
  /// 1 makes all labels weigh the same, 0 leaves them as they occur.
  package var balance: Float
  package var measure: Measure

  package init(_ task: LearnedTask) {
    self.task = task
    passes = 10
    balance = 1
    switch task {
    case .sentiment:
      (bits, groupWeights, cost, measure) = (18, [1, 1.4, 0.5, 0], 1, .macroRecall)
    case .civility:
      (bits, groupWeights, cost, measure) = (18, [1, 1, 0.3, 0], 1, .macroF1)
    case .informative:
      (bits, groupWeights, cost, measure) = (18, [1, 1, 0.5, 0], 0.8, .bothF1)
    case .stance:
      (bits, groupWeights, cost, measure) = (16, [0.5, 0.5, 0.5, 1], 0.2, .macroF1)
    }
  }

  /// What is told of the task.
  package var reported: [Measure] {
    task == .informative ? [.firstAgainstRestF1, .macroF1] : [measure]
  }

  func trainer(seed: UInt64) -> LogisticTrainer {
    var trainer = LogisticTrainer(
      bits: bits, labels: task.labels.count, groupWeights: groupWeights, cost: cost)
    trainer.passes = passes
    trainer.seed = seed
    return trainer
  }
}
