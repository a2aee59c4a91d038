import ScenarioFormat
import Scoring

/// The ended runs of one person in the order in which they ended, with the points that count.
struct PersonalRecord: Sendable {
  struct Entry: Sendable {
    let run: Run
    let rated: RatedPoints
  }

  let entries: [Entry]

  init(_ runs: [Run], rated: [Run.ID: RatedPoints]) {
    entries = runs.compactMap { run in rated[run.id].map { Entry(run: run, rated: $0) } }
  }

  var latest: Entry? { entries.last }

  /// Shares of what a criterion can bring, one for each run, 0…1.
  func shares(of criterion: Criterion) -> [Double] { entries.map { $0.share(of: criterion) } }

  /// How many of the latest runs say where somebody stands now.
  static let window = 3

  var recent: [Entry] { Array(entries.suffix(Self.window)) }

  /// The mean share over the latest runs.
  func standing(in criterion: Criterion) -> Double {
    let shares = recent.map { $0.share(of: criterion) }
    return shares.isEmpty ? 0 : shares.reduce(0, +) / Double(shares.count)
  }

  /// Of equals, the one with more weight; nil without a run.
  var weakest: Criterion? {
    guard !entries.isEmpty else { return nil }
    return Criterion.allCases.min {
      (standing(in: $0), -$0.weight) < (standing(in: $1), -$1.weight)
    }
  }

  /// Of equals, the one with more weight; nil without a run.
  var strongest: Criterion? {
    guard !entries.isEmpty else { return nil }
    return Criterion.allCases.max {
      (standing(in: $0), $0.weight) < (standing(in: $1), $1.weight)
    }
  }

  /// Where somebody stands, in one sentence to them or about them.
  func sentence(about name: String?) -> String? {
    guard let strongest, let weakest else { return nil }
    let whose = name.map { "\($0)’s" } ?? "Your"
    let runs = recent.count == 1 ? "the latest run" : "the latest \(recent.count) runs"
    guard strongest != weakest, standing(in: strongest) > standing(in: weakest) else {
      return "All criteria stand at \(standing(in: weakest).percent) over \(runs)."
    }
    return "\(whose) strongest criterion is \(strongest.name.lowercased()) "
      + "(\(standing(in: strongest).percent) of its points over \(runs)), the weakest "
      + "\(weakest.name.lowercased()) (\(standing(in: weakest).percent))."
  }
}

extension PersonalRecord.Entry {
  func share(of criterion: Criterion) -> Double {
    guard let line = rated.program.points.criteria.first(where: { $0.criterion == criterion }),
      line.maximum > 0
    else { return 0 }
    return rated.points(of: line) / line.maximum
  }
}
