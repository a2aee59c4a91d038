import Hummingbird
import Kernel
import Markup
import ScenarioFormat
import SiteMap
import Web

/// The runs of everybody who takes exercises, for those who review them.
struct LearnerRoutes: Sendable {
  let runs: AssessedRuns
  let library: ScenarioLibrary
  let clock: @Sendable () -> Int

  var routes: [Route] {
    let access = Access.permission(.reviewOthersResults)
    return [
      .get("learners", access, use: show),
      .get("learners/points.csv", access, use: file),
    ]
  }

  private func show(request: Request, context: AppContext) async throws -> Response {
    let people = try await runs.people.everybody()
    let ended = try await runs.store.endedRuns()
    let overview = try await overview(ended, people, request)
    let viewer = try context.visitor.requirePerson()
    let names = Dictionary(people.map { ($0.id, $0.name) }) { first, _ in first }
    let open = try await runs.store.openRuns().filter { $0.person != viewer.id }
      .map { (run: $0, name: names[$0.person] ?? "Somebody") }
    let scenarios = try scenarios(with: ended)
    return context.page("Learners", isExercise: true, styles: ["assessment.css"]) {
      LearnerPage(overview: overview, scenarios: scenarios, open: open)
    }
  }

  private func file(request: Request, context: AppContext) async throws -> Response {
    let overview = try await overview(
      try await runs.store.endedRuns(), try await runs.people.everybody(), request)
    let entries = overview.lines.flatMap { line in
      line.entries.map { (name: Optional(line.person.name), entry: $0) }
    }
    return .commaTable(PointsFile.table(entries), named: "exercise-learners.csv")
  }

  private func overview(
    _ ended: [Run], _ people: [RunPerson], _ request: Request
  ) async throws -> LearnerOverview {
    let filter = LearnerFilter(
      scenario: request.uri.queryParameters["scenario"].map(String.init),
      period: request.uri.queryParameters["period"].map(String.init))
    return LearnerOverview(
      ended, rated: try await runs.overrides.rated(ended), people: people, filter: filter,
      now: clock())
  }

  /// What is in the library, and what was played and is there no more.
  private func scenarios(
    with ended: [Run]
  ) throws -> [(id: ScenarioSetting.ID, title: String)] {
    let offered = try library.entries().compactMap(\.pack).map { ($0.setting.id, $0.setting.title) }
    let played = ended.map { ($0.scenario, $0.title) }
    let titles = Dictionary(played + offered) { _, last in last }
    return titles.sorted { $0.value < $1.value }.map { (id: $0.key, title: $0.value) }
  }
}
