/// The figure that a task is tuned for and judged by.
package enum Measure: String, Sendable {
  case macroRecall = "macro recall"
  case macroF1 = "macro F1"
  /// Of the first label against the rest.
  case firstAgainstRestF1 = "macro F1, first label against the others"

  /// The mean of the two before: which posts are of the first label, and what the others are.
  case bothF1 = "mean of macro F1 and macro F1 of the first label against the others"

  package func value(_ confusion: Confusion) -> Double {
    switch self {
    case .macroRecall: confusion.macroRecall
    case .macroF1: confusion.macroF1
    case .bothF1: (confusion.macroF1 + confusion.firstAgainstRest.macroF1) / 2
    case .firstAgainstRestF1: confusion.firstAgainstRest.macroF1
    }
  }
}
