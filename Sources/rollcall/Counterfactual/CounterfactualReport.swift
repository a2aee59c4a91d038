import Counterfactual
import Exercises
import Kernel
import RunLog
import ScenarioFormat

/// What one fork's comparison says, as `counterfactual` prints it.
struct ForkReport: Encodable {
  let comparison: Comparison
  let title: String
  let finding: Finding

  init(_ comparison: Comparison, of run: PlayedRun) {
    self.comparison = comparison
    title = ForkTitle(run).text(comparison.fork)
    finding = Finding(comparison, of: run)
  }

  private enum CodingKeys: String, CodingKey {
    case fork, title, shows, limits, notes, seeds, people, results, notPossible, leftOut
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(comparison.fork, forKey: .fork)
    try container.encode(title, forKey: .title)
    try container.encode(finding.shows, forKey: .shows)
    try container.encode(finding.limits, forKey: .limits)
    try container.encode(finding.notes, forKey: .notes)
    try container.encode(comparison.seeds, forKey: .seeds)
    try container.encode(comparison.people, forKey: .people)
    try container.encode(comparison.results, forKey: .results)
    try container.encode(comparison.notPossible, forKey: .notPossible)
    try container.encode(comparison.leftOut, forKey: .leftOut)
  }

  /// The same for people.
  func text(_ names: [Claim.ID: String]) -> String {
    let lines = comparison.results.filter { $0.verdict != .same }.map { line in
      let kind = line.quantity
      let about = line.claim.map { " (\(names[$0] ?? $0.rawValue))" } ?? ""
      let never =
        line.neverBase.map { " [never: \($0) against \(line.neverAlternative ?? 0) crowds]" } ?? ""
      return "  \(kind.rawValue)\(about): \(kind.text(line.base)) → \(kind.text(line.alternative)) "
        + "\(kind.unit), \(kind.signed(line.difference)) (\(kind.signed(line.low)) to "
        + "\(kind.signed(line.high))), \(line.verdict.rawValue)\(never)"
    }
    let same = comparison.results.count { $0.verdict == .same }
    let rest = same == 0 ? [] : ["  The other \(same) do not differ in any crowd."]
    return ([title, finding.shows, finding.limits] + finding.notes + lines + rest)
      .joined(separator: "\n")
  }
}

/// One fork at the top of the document, or several suggested ones in a list.
struct CounterfactualReport: Encodable {
  let forks: [ForkReport]
  let isSuggested: Bool
  let digest: String
  let load: [Double]
  let seconds: Double

  private enum CodingKeys: String, CodingKey { case suggestions, digest, load, seconds }

  func encode(to encoder: any Encoder) throws {
    if !isSuggested { try forks.first?.encode(to: encoder) }
    var container = encoder.container(keyedBy: CodingKeys.self)
    if isSuggested { try container.encode(forks, forKey: .suggestions) }
    try container.encode(digest, forKey: .digest)
    try container.encode(load, forKey: .load)
    try container.encode(seconds, forKey: .seconds)
  }
}
