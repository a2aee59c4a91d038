/// The mean difference of pairs with its 95 % interval by the paired t.
package struct PairedDifference: Equatable, Sendable {
  package let mean: Double
  package let low: Double
  package let high: Double

  /// Alternative minus base; needs at least two pairs of equal number.
  package init(base: [Double], alternative: [Double]) {
    let differences = zip(base, alternative).map { $1 - $0 }
    let count = Double(differences.count)
    mean = CompensatedSum(differences).value / count
    let center = mean
    let squares = CompensatedSum(differences.map { ($0 - center) * ($0 - center) }).value
    let error = (squares / (count - 1) / count).squareRoot()
    let freedom = differences.count - 1
    let half = error == 0 ? 0 : StudentT.quantile(share: 0.95, freedom: freedom) * error
    low = mean - half
    high = mean + half
  }
}
