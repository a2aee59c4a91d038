import Kernel
import RunLog
import ScenarioFormat
import Scoring

/// What of a run is held against another one.
struct ComparedRun: Sendable {
  let record: Run
  let score: Score
  let rated: RatedPoints
  /// How often the agency's own posts were seen, in all.
  let views: Int
  /// What injects and claims are called.
  let names: ComparedNames

  init(record: Run, score: Score, rated: RatedPoints, events: [RunEvent], names: ComparedNames) {
    self.record = record
    self.score = score
    self.rated = rated
    self.names = names
    views = Self.views(in: events)
  }

  private static func views(in events: [RunEvent]) -> Int {
    var own: Set<Post.Number> = []
    var seen: [Post.Number: Int] = [:]
    for event in events {
      switch event.happening {
      case .posted(let post) where post.author.kind == .agency: own.insert(post.number)
      case .counted(let changed):
        for counters in changed where own.contains(counters.post) {
          seen[counters.post] = counters.views
        }
      default: break
      }
    }
    return seen.values.reduce(0, +)
  }
}

/// What the parts of a scenario are called in a sentence.
struct ComparedNames: Sendable {
  let injects: [Inject.ID: String]
  let claims: [Claim.ID: String]

  init(_ pack: ScenarioPack) {
    let quotes = pack.injects.map { ($0.id, "“\($0.text.beginning)”") }
    injects = Dictionary(quotes) { first, _ in first }
    claims = Dictionary(
      pack.facts.map { ($0.id, $0.short) } + pack.rumours.map { ($0.id, $0.short) }
    ) { first, _ in first }
  }
}
