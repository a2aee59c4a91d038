import Exercises
import ScenarioFormat
import Scoring

/// What `play` prints: the score's own fields with the run's scenario, seed and digest.
struct PlayReport: Encodable {
  let scenario: String
  let seed: UInt64
  let digest: String
  let score: Score
  /// Values of the crowd that are not the pack's.
  let changes: [CoefficientChange]

  private enum CodingKeys: String, CodingKey {
    case scenario, seed, digest, evidence, criticalFaults, outcome, changedCoefficients
  }

  func encode(to encoder: any Encoder) throws {
    try score.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(scenario, forKey: .scenario)
    try container.encode(seed, forKey: .seed)
    try container.encode(digest, forKey: .digest)
    try container.encode(
      score.evidence.map { QuotedLine(line: $0, exhibit: $0.exhibit) }, forKey: .evidence)
    try container.encode(
      score.criticalFaults.map { QuotedLine(line: $0, exhibit: $0.exhibit) },
      forKey: .criticalFaults)
    if !changes.isEmpty { try container.encode(changes, forKey: .changedCoefficients) }
    try container.encodeIfPresent(score.outcome.map(ReportedOutcome.init), forKey: .outcome)
  }

  /// The same for people.
  var text: String {
    let points = score.points.criteria.map {
      "  \($0.name): \($0.earned.hundredths) of \($0.maximum.hundredths)"
    }
    let faults = score.criticalFaults.map { fault in
      "Critical fault at \(fault.exhibit.at.time): \(fault.kind.name). \(fault.what)\n"
        + (fault.exhibit.quote.map { "  “\($0)”\n" } ?? "") + "  Right: \(fault.instead)"
    }
    let evidence = score.evidence.map { line in
      let words = line.exhibit?.quote.map { " “\($0)”" } ?? ""
      return "  \(line.points.hundredths) of \(line.maximum.hundredths)  \(line.title): "
        + "\(line.what)\(words)"
    }
    return
      (["EXERCISE \(scenario), seed \(seed): \(score.total.hundredths) of 100"]
      + CrowdOptions.mark(changes) + points + faults
      + ["Evidence"] + evidence + ["Digest \(digest)"]).joined(separator: "\n")
  }
}
