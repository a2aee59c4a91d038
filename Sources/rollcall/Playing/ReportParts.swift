import Kernel
import RunLog
import ScenarioFormat
import Scoring

/// A line of the result with its words and time beside it, for programs that read only those.
struct QuotedLine<Line: Encodable>: Encodable {
  let line: Line
  let exhibit: Exhibit?

  private enum CodingKeys: String, CodingKey { case quote, at }

  func encode(to encoder: any Encoder) throws {
    try line.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(exhibit?.quote, forKey: .quote)
    try container.encodeIfPresent(exhibit?.at, forKey: .at)
  }
}

/// The crowd at the end, with how far each rumor came and how much stayed unanswered.
struct ReportedOutcome: Encodable {
  let measure: CrowdMeasure

  private enum CodingKeys: String, CodingKey { case reach, unanswered }

  func encode(to encoder: any Encoder) throws {
    try measure.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    let reach = measure.claims.map { ($0.claim.rawValue, $0.heard) }
    try container.encode(Dictionary(reach, uniquingKeysWith: { $1 }), forKey: .reach)
    try container.encode(measure.openQuestions, forKey: .unanswered)
  }
}
