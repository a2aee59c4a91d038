import ScenarioFormat
import Simulation

/// Fits the odds of stances by iterative proportional fitting.
///
/// The model says that the odds of a stance are a product of factors for verdict, time and depth.
/// Each round scales one kind of factor so that the expected counts equal the observed ones, which
/// converges to the maximum of the likelihood.
enum StanceFit {
  private static let rounds = 200
  /// Added to each count, so that nothing rests on a single reply.
  private static let smoothing = 2.0

  static func fit(_ threads: [RumourThread]) -> StanceModel {
    let cells = cells(threads)
    var model = StanceModel(
      base: .even, verdicts: Array(repeating: .even, count: 3),
      times: Array(repeating: .even, count: 4), nested: .even)
    for _ in 0..<rounds {
      model.base = model.base * ratio(cells, model) { _ in true }
      for place in 0..<3 {
        model.verdicts[place] = model.verdicts[place] * ratio(cells, model) { $0.verdict == place }
      }
      for place in 0..<4 {
        model.times[place] = model.times[place] * ratio(cells, model) { $0.time == place }
      }
      model.nested = model.nested * ratio(cells, model) { $0.isNested }
    }
    return rounded(model)
  }

  private struct Cell {
    var verdict: Int
    var time: Int
    var isNested: Bool
    var counts: [CrowdStance: Double] = [:]
    var total: Double { CrowdStance.allCases.reduce(0) { $0 + (counts[$1] ?? 0) } }
  }

  private static func cells(_ threads: [RumourThread]) -> [Cell] {
    var cells: [Int: Cell] = [:]
    for thread in threads {
      let verdict = StanceModel.place(of: thread.verdict)
      for reply in thread.replies {
        guard let minutes = reply.minutes else { continue }
        let stretches = StanceModel.stretches
        let time = stretches.firstIndex { minutes < $0 } ?? stretches.count
        let isNested = reply.depth > 1
        let key = (verdict * 4 + time) * 2 + (isNested ? 1 : 0)
        cells[key, default: Cell(verdict: verdict, time: time, isNested: isNested)]
          .counts[reply.stance, default: 0] += 1
      }
    }
    return cells.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Observed against expected odds of each stance over some of the cells.
  private static func ratio(
    _ cells: [Cell], _ model: StanceModel, where isMeant: (Cell) -> Bool
  ) -> StanceModel.Odds {
    var observed: [CrowdStance: Double] = [:]
    var expected: [CrowdStance: Double] = [:]
    for cell in cells where isMeant(cell) {
      let odds =
        model.base * model.verdicts[cell.verdict] * model.times[cell.time]
        * (cell.isNested ? model.nested : .even)
      let unit = cell.total / (1 + odds.support + odds.query + odds.deny)
      let shares = [
        (CrowdStance.comment, 1), (.support, odds.support), (.query, odds.query),
        (.deny, odds.deny),
      ]
      for (stance, share) in shares {
        observed[stance, default: smoothing] += cell.counts[stance] ?? 0
        expected[stance, default: smoothing] += share * unit
      }
    }
    func ratio(_ stance: CrowdStance) -> Double {
      (observed[stance] ?? 1) / (expected[stance] ?? 1)
    }
    return StanceModel.Odds(
      support: ratio(.support) / ratio(.comment),
      query: ratio(.query) / ratio(.comment),
      deny: ratio(.deny) / ratio(.comment))
  }

  private static func rounded(_ model: StanceModel) -> StanceModel {
    func round(_ odds: StanceModel.Odds) -> StanceModel.Odds {
      StanceModel.Odds(
        support: odds.support.rounded3, query: odds.query.rounded3, deny: odds.deny.rounded3)
    }
    return StanceModel(
      base: round(model.base), verdicts: model.verdicts.map(round),
      times: model.times.map(round), nested: round(model.nested))
  }
}

extension Double {
  /// With three decimals.
  var rounded3: Double { (self * 1000).rounded() / 1000 }
}
