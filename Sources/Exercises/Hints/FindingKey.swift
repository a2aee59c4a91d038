import DraftReview
import Kernel
import ScenarioFormat
import TextAnalysis

/// Names one finding of a text in a form: rule and place, such as `blame:12:30`, with the network
/// whose own text it is in: `blame:12:30:community`.
struct FindingKey: Hashable, Sendable {
  let rule: String
  let start: Int
  let end: Int
  /// nil for the common text.
  let network: SocialPlatform.ID?

  init(_ finding: Finding, network: SocialPlatform.ID? = nil) {
    (rule, start, end) = (finding.rule, finding.span.start, finding.span.end)
    self.network = network
  }

  /// nil for what no button of ours sends.
  init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (3...4).contains(parts.count), let start = Int(parts[1]), let end = Int(parts[2]) else {
      return nil
    }
    (rule, self.start, self.end) = (String(parts[0]), start, end)
    network = parts.count == 4 ? SocialPlatform.ID(String(parts[3])) : nil
  }

  var text: String { "\(rule):\(start):\(end)" + (network.map { ":\($0)" } ?? "") }
}
