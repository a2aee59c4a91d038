import Hummingbird
import Kernel
import Markup
import ScenarioFormat
import SiteMap
import Web

/// A person's own runs, and those of a learner for a reviewer.
struct HistoryRoutes: Sendable {
  let runs: AssessedRuns
  let library: ScenarioLibrary

  var routes: [Route] {
    [
      .get("history", .permission(.viewOwnRecord), use: showOwn),
      .get("history/points.csv", .permission(.viewOwnRecord), use: file),
      .get("learners/:person", .permission(.reviewOthersResults), use: showLearner),
    ]
  }

  private func showOwn(request: Request, context: AppContext) async throws -> Response {
    let viewer = try context.visitor.requirePerson()
    return try await page(
      of: viewer.id, owner: nil, visits: try await runs.visits.visits(to: viewer.id), context)
  }

  private func showLearner(request: Request, context: AppContext) async throws -> Response {
    let viewer = try context.visitor.requirePerson()
    let id = try context.parameters.require("person")
    guard id != viewer.id else {
      return .redirect(to: Link.history.path, type: .normal)
    }
    guard let owner = try await runs.people.person(id) else { throw LearnerError.noSuchLearner }
    try await runs.access.lookAtHistory(of: id, by: viewer)
    return try await page(of: id, owner: owner, visits: [], context)
  }

  private func page(
    of person: String, owner: RunPerson?, visits: [RunVisit], _ context: AppContext
  ) async throws -> Response {
    let record = try await record(of: person)
    let open = try await runs.store.runs(of: person).filter { $0.state != .ended }
    let drill = try await nextDrill(after: record)
    return context.page(
      owner.map { "The runs of \($0.name)" } ?? "My runs", isExercise: true,
      styles: ["assessment.css"]
    ) {
      HistoryPage(record: record, open: open, drill: drill, visits: visits, owner: owner)
    }
  }

  private func file(request: Request, context: AppContext) async throws -> Response {
    let record = try await record(of: try context.visitor.requirePerson().id)
    return .commaTable(
      PointsFile.table(record.entries.map { (nil, $0) }), named: "exercise-my-runs.csv")
  }

  private func record(of person: String) async throws -> PersonalRecord {
    let ended = try await runs.store.endedRuns(by: person)
    return PersonalRecord(ended, rated: try await runs.overrides.rated(ended))
  }

  private func nextDrill(after record: PersonalRecord) async throws -> NextDrill? {
    guard let latest = record.latest, let weakest = record.weakest else { return nil }
    let packs = try library.entries().compactMap(\.pack)
    let pack = packs.first { $0.setting.id == latest.run.scenario }
    let score = try await runs.store.score(of: latest.run.id)
    let missed = pack.flatMap { score?.missedItems(of: weakest, in: $0) } ?? []
    let played = record.entries.reduce(into: [:]) { $0[$1.run.scenario, default: 0] += 1 }
    return NextDrill.choose(from: packs, for: weakest, missed: missed, played: played)
  }
}

extension Response {
  /// A table as a file to keep.
  static func commaTable(_ table: CommaTable, named name: String) -> Response {
    Response(
      status: .ok,
      headers: [
        .contentType: "text/csv; charset=utf-8",
        .contentDisposition: "attachment; filename=\"\(name)\"",
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(string: table.text)))
  }
}
