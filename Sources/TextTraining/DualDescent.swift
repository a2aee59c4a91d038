import TextAnalysis

/// The state of one training run: weights, and for each row how far it pulls at them.
struct DualDescent {
  private(set) var table: [SIMD4<Float>]
  private(set) var bias = SIMD4<Float>()
  /// The dual variables of each row as a share of its cost, for each label.
  private var shares: [SIMD4<Float>]
  private let set: TrainingSet
  private let norms: [Float]
  private let costs: [Float]
  private let shift: UInt32
  private let weights: [Float]
  private let columns: Int
  private let isBinary: Bool
  /// How much each place of the table counts; nil when all count alike.
  private let scales: [Float]?

  init(_ trainer: LogisticTrainer, _ set: TrainingSet, _ prior: TrainedWeights?) {
    self.set = set
    shift = UInt32(32 - trainer.bits)
    weights = trainer.groupWeights
    columns = LinearModel.columns(labels: trainer.labels)
    isBinary = trainer.labels == 2
    table = prior?.table ?? Array(repeating: SIMD4<Float>(), count: 1 << trainer.bits)
    bias = prior?.bias ?? SIMD4<Float>()
    scales = trainer.scales
    shares = Array(repeating: SIMD4<Float>(), count: set.count)
    costs = set.weights.map { trainer.cost * $0 }
    let (shift, weights, scales) = (shift, weights, scales)
    norms = (0..<set.count).map {
      Self.norm(of: $0, in: set, shift: shift, weights: weights, scales: scales)
    }
  }

  mutating func step(_ row: Int) {
    let score = score(of: row)
    var change = SIMD4<Float>()
    let label = set.labels[row]
    var share = shares[row]
    for column in 0..<columns {
      let sign: Float = (isBinary ? label == 1 : label == column) ? 1 : -1
      let new = Self.solve(
        margin: sign * score[column], old: share[column], cost: costs[row], norm: norms[row])
      change[column] = (new - share[column]) * costs[row] * sign
      share[column] = new
    }
    shares[row] = share
    bias += change
    for segment in set.segments(of: row) {
      let delta = change * value(of: segment)
      for place in segment.start..<segment.end {
        let row = Int(set.hashes[place] >> shift)
        table[row] += delta * (scales?[row] ?? 1)
      }
    }
  }

  private func score(of row: Int) -> SIMD4<Float> {
    var score = bias
    for segment in set.segments(of: row) {
      var sum = SIMD4<Float>()
      for place in segment.start..<segment.end {
        let row = Int(set.hashes[place] >> shift)
        sum += table[row] * (scales?[row] ?? 1)
      }
      score += sum * value(of: segment)
    }
    return score
  }

  private func value(of segment: TrainingSet.Segment) -> Float {
    weights[segment.group] / Float(segment.end - segment.start).squareRoot()
  }

  /// The row's square length, with what falls onto the same place counted together.
  private static func norm(
    of row: Int, in set: TrainingSet, shift: UInt32, weights: [Float], scales: [Float]?
  ) -> Float {
    var sum: Float = 1
    for segment in set.segments(of: row) {
      let places = set.hashes[segment.start..<segment.end].map { $0 >> shift }.sorted()
      let value = weights[segment.group] * weights[segment.group] / Float(places.count)
      var run: Float = 0
      for (index, place) in places.enumerated() {
        run += 1
        if index + 1 == places.count || places[index + 1] != place {
          let scaled = run * (scales?[Int(place)] ?? 1)
          sum += value * scaled * scaled
          run = 0
        }
      }
    }
    return sum
  }

  /// Where the dual function of one row is least: the root of
  /// `norm·cost·(σ(u) − old) + margin + u`, which grows with `u`.
  private static func solve(margin: Float, old: Float, cost: Float, norm: Float) -> Float {
    let pull = norm * cost
    var (low, high) = (-margin - pull, -margin + pull)
    var u = max(low, min(high, -margin))
    for _ in 0..<20 {
      let share = 1 / (1 + FloatMath.exponential(-u))
      let value = pull * (share - old) + margin + u
      if abs(value) < 1e-4 { break }
      if value > 0 { high = u } else { low = u }
      let next = u - value / (1 + pull * share * (1 - share))
      u = next > low && next < high ? next : (low + high) / 2
    }
    return 1 / (1 + FloatMath.exponential(-u))
  }
}
