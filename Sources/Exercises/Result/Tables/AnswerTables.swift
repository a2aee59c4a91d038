import Kernel
import RunLog
import ScenarioFormat
import Scoring
import Simulation
import SiteMap
import Web

extension DebriefedRun {
  /// Questions of the pack, the dangerous first, and among those the missed ones.
  var questionTable: DataTable {
    let lines = score.responses.sorted { left, right in
      let (a, b) = (left.urgency.rank, right.urgency.rank)
      if a != b { return a < b }
      if (left.seconds == nil) != (right.seconds == nil) { return left.seconds == nil }
      return left.askedAt < right.askedAt
    }
    let missed = lines.filter { $0.seconds == nil }
    let waits = lines.compactMap(\.seconds).sorted()
    let median = waits.isEmpty ? "" : "; median wait \(Self.wait(waits[waits.count / 2]))"
    return DataTable(
      id: "questions", title: "Questions to you",
      note: lines.isEmpty
        ? "Nobody asked you anything."
        : "\(waits.count) of \(lines.count) answered\(median). \(missed.count) missed, "
          + "\(missed.count { $0.urgency == .danger }) of them about safety.",
      columns: ["Question", "Urgency", "Asked", "Answered after"],
      rows: lines.map {
        [
          .init(question(in: $0.inject)), .init($0.urgency.words), timeCell($0.askedAt.time),
          .init($0.seconds.map(Self.wait) ?? "missed"),
        ]
      })
  }

  /// What the pack asks for by when.
  var markTable: DataTable {
    let marks = marks
    let met = marks.count { $0.earned >= $0.maximum }
    return DataTable(
      id: "marks", title: "Against the clock",
      note: "\(met) of \(marks.count) marks of the scenario met in full.",
      columns: ["What", "Mark", "You", .number("Points"), .number("Of"), "T+"],
      rows: marks.map {
        [
          .init($0.title), .init($0.mark), .init($0.what), .init($0.earned.short),
          .init($0.maximum.short), timeCell($0.at),
        ]
      })
  }

  /// Questions of the crowd that never got an answer, the dangerous first.
  var crowdQuestionTable: DataTable {
    let open = RunOutcome(of: events, in: pack).unanswered.filter { $0.post != nil }
    return DataTable(
      id: "crowd-questions", title: "Questions of the crowd without an answer",
      note: open.isEmpty
        ? "No question of the crowd was left without an answer."
        : "\(open.count), \(open.count { $0.urgency == .danger }) of them about safety.",
      columns: ["Question", "Urgency", "Asked"],
      rows: open.map {
        [.init($0.text.excerpt()), .init($0.urgency.words), timeCell($0.at)]
      })
  }

  private static func wait(_ seconds: Int) -> String { "\(seconds / 60) min \(seconds % 60) s" }

  /// Who asked, and the first words.
  private func question(in inject: Inject.ID) -> String {
    let post = screen.posts.first { $0.inject == inject }.map { ($0.author.name, $0.text) }
    let item = screen.inbox.first { $0.inject == inject }.map { ($0.from, $0.text) }
    guard let (name, text) = post ?? item else { return inject.rawValue }
    return "\(name): “\(text.excerpt(100))”"
  }
}

extension Urgency {
  fileprivate var rank: Int {
    switch self {
    case .danger: 0
    case .service: 1
    case .curiosity: 2
    }
  }

  fileprivate var words: String {
    switch self {
    case .danger: "Safety"
    case .service: "Service"
    case .curiosity: "Curiosity"
    }
  }
}
