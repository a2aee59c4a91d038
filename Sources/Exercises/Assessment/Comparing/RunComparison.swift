import Kernel
import RunLog
import ScenarioFormat
import Scoring

/// Two runs side by side, what differs most first.
struct RunComparison: Sendable {
  struct Line: Equatable, Sendable {
    var topic: Topic
    var title: String
    var left: String
    var right: String
    /// 0 for the same, 1 for as different as can be.
    var difference: Double

    /// What reads the same is the same.
    fileprivate var asShown: Line {
      var line = self
      if left == right { line.difference = 0 }
      return line
    }
  }

  enum Topic: String, Sendable, CaseIterable {
    case points, answers, facts, crowd

    var title: String {
      switch self {
      case .points: "Points"
      case .answers: "Questions and how long they waited"
      case .facts: "Facts: released, withheld, leaked, unsaid"
      case .crowd: "Reach and crowd"
      }
    }
  }

  /// Of all topics, what differs most first.
  let lines: [Line]
  /// Whether both are of one scenario; where not, only the points compare.
  let isSameScenario: Bool

  init(_ left: ComparedRun, _ right: ComparedRun) {
    isSameScenario = left.record.scenario == right.record.scenario
    let shared =
      isSameScenario
      ? Self.answers(left, right) + Self.facts(left, right) + Self.crowd(left, right) : []
    lines = (Self.points(left, right) + shared).map(\.asShown).enumerated().sorted {
      ($1.element.difference, $0.offset) < ($0.element.difference, $1.offset)
    }.map(\.element)
  }

  /// The lines that differ at all, at most so many.
  func most(_ count: Int) -> [Line] { Array(lines.filter { $0.difference > 0 }.prefix(count)) }

  func lines(about topic: Topic) -> [Line] { lines.filter { $0.topic == topic } }
}

extension RunComparison {
  private static func points(_ left: ComparedRun, _ right: ComparedRun) -> [Line] {
    let total = Line(
      topic: .points, title: "Total", left: left.rated.total.short, right: right.rated.total.short,
      difference: abs(left.rated.total - right.rated.total) / 100)
    return [total]
      + left.score.points.criteria.compactMap { line in
        let others = right.score.points.criteria
        guard let other = others.first(where: { $0.criterion == line.criterion }) else {
          return nil
        }
        let (a, b) = (left.rated.points(of: line), right.rated.points(of: other))
        return Line(
          topic: .points, title: line.name, left: "\(a.short) of \(line.maximum.short)",
          right: "\(b.short) of \(other.maximum.short)",
          difference: line.maximum > 0 ? abs(a - b) / line.maximum : 0)
      }
  }

  private static func answers(_ left: ComparedRun, _ right: ComparedRun) -> [Line] {
    let known = Dictionary(right.score.responses.map { ($0.inject, $0) }) { first, _ in first }
    return left.score.responses.compactMap { response in
      guard let other = known[response.inject] else { return nil }
      return Line(
        topic: .answers, title: left.names.injects[response.inject] ?? response.inject.rawValue,
        left: response.inWords, right: other.inWords,
        difference: difference(response.seconds, other.seconds))
    }
  }

  /// Answered or not is all the difference there can be; times differ by their ratio, and waiting
  /// for less than a minute counts as a minute.
  private static func difference(_ left: Int?, _ right: Int?) -> Double {
    guard let left, let right else { return (left == nil) == (right == nil) ? 0 : 1 }
    let (a, b) = (Double(max(left, 60)), Double(max(right, 60)))
    return left == right ? 0 : abs(a - b) / max(a, b)
  }

  private static func facts(_ left: ComparedRun, _ right: ComparedRun) -> [Line] {
    let known = Dictionary(right.score.ledger.map { ($0.fact, $0) }) { first, _ in first }
    return left.score.ledger.compactMap { line in
      guard let other = known[line.fact] else { return nil }
      let differs = line.status != other.status
      let isGrave = line.status.isFault != other.status.isFault
      return Line(
        topic: .facts, title: line.statement, left: line.status.inWords,
        right: other.status.inWords, difference: differs ? (isGrave ? 1 : 0.5) : 0)
    }
  }

  private static func crowd(_ left: ComparedRun, _ right: ComparedRun) -> [Line] {
    let most = Double(max(left.views, right.views, 1))
    let reach = Line(
      topic: .crowd, title: "Views of own posts", left: "\(left.views)", right: "\(right.views)",
      difference: abs(Double(left.views - right.views)) / most)
    guard let a = left.score.outcome, let b = right.score.outcome else { return [reach] }
    let questions = Double(max(a.openQuestions, b.openQuestions, 1))
    let base = [
      reach,
      Line(
        topic: .crowd, title: "Trust in the agency at the end", left: a.trust.percent,
        right: b.trust.percent, difference: abs(a.trust - b.trust)),
      Line(
        topic: .crowd, title: "Questions left open", left: "\(a.openQuestions)",
        right: "\(b.openQuestions)",
        difference: abs(Double(a.openQuestions - b.openQuestions)) / questions),
    ]
    return base
      + a.claims.compactMap { claim in
        guard let other = b.claims.first(where: { $0.claim == claim.claim }) else { return nil }
        let name = left.names.claims[claim.claim] ?? claim.claim.rawValue
        return Line(
          topic: .crowd, title: "Believe at the end: \(name)", left: claim.believes.percent,
          right: other.believes.percent, difference: abs(claim.believes - other.believes))
      }
  }
}

extension ResponseTime {
  /// “2 min 5 s”, “never”.
  var inWords: String {
    seconds.map { "\($0 / 60) min \($0 % 60) s" } ?? "never"
  }
}

extension LedgerLine.Status {
  /// Whether it should not have happened.
  var isFault: Bool {
    switch self {
    case .leaked, .early, .untrue: true
    case .released, .withheld, .unsaid: false
    }
  }

  var inWords: String {
    switch self {
    case .released: "released"
    case .withheld: "rightly withheld"
    case .leaked: "leaked"
    case .early: "said too early"
    case .untrue: "said, not true"
    case .unsaid: "never said"
    }
  }
}
