import CourseFormat
import Foundation
import Kernel
import Learning
import Testing

@Suite struct ItemAnalysisTests {
  /// What `Figures/item_analysis.py` wrote: answers by taker (`1` right, `0` wrong, `-` not asked).
  private struct Figures: Decodable {
    struct Item: Decodable {
      var takers: Int
      var difficulty: Double
      var discrimination: Double?
    }
    struct Case: Decodable {
      var answers: [String]
      var items: [Item]
      var reliability: Double?
    }
    var cases: [Case]
  }

  private static func question(_ number: Int) -> QuestionReference {
    QuestionReference(module: "m", family: .init("q\(number)"))
  }

  private static func takers(_ rows: [String]) -> [ItemAnalysis.Taker] {
    rows.map { row in
      var taker: ItemAnalysis.Taker = [:]
      for (number, mark) in row.enumerated() where mark != "-" {
        taker[question(number)] = mark == "1"
      }
      return taker
    }
  }

  private static func analysis(
    _ rows: [String], mustKnow: Set<QuestionReference> = []
  ) -> ItemAnalysis {
    let count = rows.map(\.count).max() ?? 0
    return ItemAnalysis(
      takers(rows), questions: (0..<count).map(question), mustKnow: mustKnow)
  }

  @Test func `figures are those of NumPy and SciPy`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Figures/item-analysis.json")
    let figures = try JSONDecoder().decode(Figures.self, from: Data(contentsOf: file))
    #expect(figures.cases.count == 4)
    for wanted in figures.cases {
      let found = Self.analysis(wanted.answers)
      #expect(Self.areClose(found.reliability, wanted.reliability))
      #expect(found.items.count == wanted.items.count)
      for (item, expected) in zip(found.items, wanted.items) {
        #expect(item.takers == expected.takers)
        #expect(Self.areClose(item.difficulty, expected.difficulty))
        #expect(Self.areClose(item.discrimination, expected.discrimination))
      }
    }
  }

  private static func areClose(_ left: Double?, _ right: Double?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return abs(left - right) < 1e-9
  }

  @Test func `a small test by hand`() {
    // Totals 3, 2, 1, 0: variance 1.25; p·q: .1875 + .25 + .1875. KR-20 = 1.5 · (1 − .5) = .75.
    let analysis = Self.analysis(["111", "110", "100", "000"])
    #expect(analysis.items.map(\.difficulty) == [0.75, 0.5, 0.25])
    #expect(Self.areClose(analysis.reliability, 0.75))
    // The middle item against the rest 1, .5, .5, 0 for own 1, 1, 0, 0: r = 1/√2.
    #expect(Self.areClose(analysis.items[1].discrimination, 0.5.squareRoot()))
  }

  @Test func `there is no verdict with fewer than thirty takers`() {
    let half = Array(repeating: "10", count: 14) + Array(repeating: "01", count: 15)
    #expect(Self.analysis(half).items.allSatisfy { $0.flags.isEmpty && !$0.hasEnoughTakers })
    #expect(Self.analysis(half).reliabilityVerdict == nil)
    let full = half + ["11"]
    #expect(Self.analysis(full).items.allSatisfy { $0.flags == [.checkKey] })
    #expect(Self.analysis(full).reliabilityVerdict == .low)
  }

  @Test func `hard and easy questions are flagged, those that all must know only when hard`() {
    let rows = (0..<40).map { number in
      (number < 6 ? "1" : "0") + (number < 34 ? "11" : "00") + (number < 20 ? "1" : "0")
    }
    let analysis = Self.analysis(rows, mustKnow: [Self.question(2)])
    #expect(analysis.items.map(\.flags) == [[.hard], [.easy], [], []])
    #expect(analysis.items[3].isOfBestDifficulty && analysis.items[3].discriminatesWell)
    #expect(!analysis.items[0].isOfBestDifficulty)
  }

  @Test func `a question that hardly tells who knows more is to be revised`() {
    // Own and rest are independent: as many of the good as of the weak have it right.
    let rows = (0..<40).map { ($0 % 2 == 0 ? "1" : "0") + ($0 % 4 < 2 ? "11" : "00") }
    let first = Self.analysis(rows).items[0]
    #expect(Self.areClose(first.discrimination, 0))
    #expect(first.flags == [.revise])
  }

  @Test func `what everybody knows has no discrimination, and nothing traps`() {
    let same = Self.analysis(Array(repeating: "11", count: 40))
    #expect(same.items.allSatisfy { $0.discrimination == nil })
    #expect(same.reliability == nil)
    #expect(ItemAnalysis([]).items.isEmpty && ItemAnalysis([]).reliability == nil)
    let one = ItemAnalysis([[Self.question(0): true], [:]])
    #expect(one.takers == 1 && one.items[0].discrimination == nil)
    #expect(ItemAnalysis([], questions: [Self.question(0)]).items[0].difficulty == nil)
  }

  @Test func `takers with different questions have no common reliability`() {
    let analysis = Self.analysis(["11-", "1-0", "-01"])
    #expect(analysis.reliability == nil)
    #expect(analysis.items.map(\.takers) == [2, 2, 2])
  }
}
