import Foundation
import Kernel
import ScenarioFormat
import Testing

@testable import Counterfactual

struct StatisticsTests {
  /// The 97.5 % points of the usual tables.
  @Test(arguments: [
    (1, 12.706), (2, 4.303), (3, 3.182), (4, 2.776), (9, 2.262), (10, 2.228), (23, 2.069),
    (30, 2.042), (60, 2.000), (120, 1.980), (199, 1.972), (1999, 1.961),
  ])
  func `t quantiles are those of the tables`(freedom: Int, value: Double) {
    let quantile = StudentT.quantile(share: 0.95, freedom: freedom)
    #expect(abs(quantile - value) < 0.0006, "\(freedom): \(quantile)")
  }

  @Test func `one and two degrees of freedom agree with their closed forms`() {
    #expect(abs(StudentT.share(within: 1, freedom: 1) - 0.5) < 1e-15)
    #expect(abs(StudentT.share(within: 2, freedom: 2) - 2 / 6.0.squareRoot()) < 1e-15)
  }

  @Test func `a paired interval is the one worked out by hand`() {
    // Differences 1, 2, 3, 4, 5: mean 3, s² = 2.5, standard error √0.5, t(4) = 2.776445.
    let paired = PairedDifference(base: [10, 20, 30, 40, 50], alternative: [11, 22, 33, 44, 55])
    #expect(paired.mean == 3)
    #expect(abs(paired.low - (3 - 2.776445 * 0.5.squareRoot())) < 1e-5)
    #expect(abs(paired.high - (3 + 2.776445 * 0.5.squareRoot())) < 1e-5)
  }

  @Test func `equal pairs differ by exactly nothing`() {
    let values = [0.1, 0.7, 1e9, 3]
    let paired = PairedDifference(base: values, alternative: values)
    #expect(paired.mean == 0 && paired.low == 0 && paired.high == 0)
  }

  @Test func `a sum keeps what is small beside what is large`() {
    #expect(CompensatedSum([1e16, 1, -1e16]).value == 1)
  }

  @Test func `a correction that never comes counts until the end and is said`() {
    let difference = Difference(
      Quantity(.minutesToCorrect, "x"), base: [nil, nil, 40], alternative: [20, nil, 30],
      limit: 60, people: 100)
    #expect(difference.neverBase == 2 && difference.neverAlternative == 1)
    #expect(abs(difference.base - 160.0 / 3) < 1e-12)
    #expect(abs(difference.alternative - 110.0 / 3) < 1e-12)
    #expect(difference.verdict == .unclear)
  }

  @Test func `differences are named for what they are`() {
    func verdict(_ alternative: [Double?]) -> Difference.Verdict {
      Difference(
        Quantity(.believers, "x"), base: [100, 100, 100, 100], alternative: alternative,
        limit: 0, people: 1_000
      ).verdict
    }
    #expect(verdict([100, 100, 100, 100]) == .same)
    #expect(verdict([90, 110, 95, 106]) == .unclear)
    #expect(verdict([102, 103, 102, 103]) == .small)
    #expect(verdict([140, 150, 145, 150]) == .clear)
  }
}
