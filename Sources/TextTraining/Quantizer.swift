import TextAnalysis

/// Makes weights small: one byte each, with a step of its own for each label.
enum Quantizer {
  /// Share of the weights that fits into a byte; the largest few are cut.
  private static let kept = 0.9998

  static func model(_ weights: TrainedWeights, _ recipe: Recipe) -> LinearModel {
    model(
      weights, task: recipe.task.rawValue, labels: recipe.task.labels, bits: recipe.bits,
      groupWeights: recipe.groupWeights)
  }

  static func model(
    _ weights: TrainedWeights, task: String, labels: [String], bits: Int, groupWeights: [Float]
  ) -> LinearModel {
    var scale = SIMD4<Float>(repeating: 1)
    for column in 0..<LinearModel.columns(labels: labels.count) {
      let sizes = weights.table.lazy.map { abs($0[column]) }.filter { $0 > 0 }.sorted()
      guard let largest = sizes.last else { continue }
      let place = min(sizes.count - 1, Int(Double(sizes.count) * kept))
      scale[column] = max(sizes[place], largest / 8) / 127
    }
    let table = weights.table.map { row in
      SIMD4<Int8>(
        clamping: SIMD4<Int32>((row / scale).rounded(.toNearestOrAwayFromZero)))
    }
    return LinearModel(
      task: task, labels: labels, bits: bits, groupWeights: groupWeights, scale: scale,
      bias: weights.bias, table: table)
  }
}
