extension RandomStream {
  /// One of several by weight; nil when no weight is above zero.
  package mutating func pick<Choice>(_ choices: [(Choice, Double)]) -> Choice? {
    let total = choices.reduce(0) { $0 + max($1.1, 0) }
    guard total > 0 else { return nil }
    var left = unit() * total
    for (choice, weight) in choices where weight > 0 {
      if left < weight { return choice }
      left -= weight
    }
    return choices.last { $0.1 > 0 }?.0
  }
}
