import Hummingbird
import Kernel
import Markup
import Scoring
import SiteMap
import Web

/// Holding a run against another one and against the group.
struct ComparisonRoutes: Sendable {
  let runs: AssessedRuns

  var routes: [Route] {
    [.get("runs/:run/comparison", .permission(.viewOwnRecord), use: show)]
  }

  private func show(request: Request, context: AppContext) async throws -> Response {
    let viewer = try context.visitor.requirePerson()
    let run = try await runs.rated(Run.ID(try context.parameters.require("run")), for: viewer)
    let ended = try await runs.store.endedRuns(of: run.record.scenario)
    let others = ended.filter { $0.id != run.record.id && $0.isVisible(to: viewer) }
    let choices = try await choices(others, beside: run)
    let wanted = request.uri.queryParameters["with"].map { Run.ID(String($0)) }
    let second = try await second(wanted, for: viewer)
    let comparison = try await second.asyncMap { other in
      RunComparison(try await compared(run.record), try await compared(other))
    }
    let other = try await second.asyncMap { try await self.choices([$0], beside: run).first }
    return context.page("Compare", isExercise: true, styles: ["replay.css", "assessment.css"]) {
      ComparisonPage(
        run: run, choices: choices, other: other.flatMap { $0 }, comparison: comparison,
        group: GroupFigures(ended.compactMap(CountedRun.init), since: nil))
    }
  }

  /// The run that was asked for; whoever may not see it is told so.
  private func second(_ id: Run.ID?, for viewer: SignedInPerson) async throws -> Run? {
    guard let id else { return nil }
    let run = try await runs.access.look(at: id, by: viewer)
    guard run.points != nil else { throw RunError.notEnded }
    return run
  }

  /// The latest first.
  private func choices(_ others: [Run], beside run: RatedRun) async throws -> [ComparisonChoice] {
    let names = Dictionary(try await runs.people.everybody().map { ($0.id, $0.name) }) { $1 }
    return others.reversed().map { other in
      let whose =
        other.person == run.viewer.id ? "Your run" : "\(names[other.person] ?? "Somebody")’s run"
      let title = other.scenario == run.record.scenario ? "" : " of \(other.title)"
      let day = other.endedAt.map { ", \(WrittenMoment.day($0))" } ?? ""
      let points = other.total.map { ", \($0.short) points" } ?? ""
      return ComparisonChoice(run: other.id, title: whose + title + day + points)
    }
  }

  private func compared(_ record: Run) async throws -> ComparedRun {
    guard let points = record.points, let score = try await runs.store.score(of: record.id) else {
      throw RunError.notEnded
    }
    let history = try await runs.overrides.history(of: record.id)
    return ComparedRun(
      record: record, score: score, rated: RatedPoints(points, history),
      events: try await runs.store.events(of: record.id),
      names: ComparedNames(try await runs.store.pack(of: record).read().pack))
  }
}

extension Optional {
  fileprivate func asyncMap<Value>(_ body: (Wrapped) async throws -> Value) async rethrows
    -> Value?
  {
    if let self { try await body(self) } else { nil }
  }
}
