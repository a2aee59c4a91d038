/// One person's answer to a question, beside the rest of that person's test.
struct TakenAnswer: Equatable, Sendable {
  /// 1 for right, 0 for not.
  var own: Double
  /// The share of the taker's other questions that are right; nil when there are none.
  var rest: Double?

  init(isRight: Bool, right: Int, of count: Int) {
    own = isRight ? 1 : 0
    rest = count > 1 ? Double(right - (isRight ? 1 : 0)) / Double(count - 1) : nil
  }
}
