import Hummingbird
import Kernel
import Markup
import SiteMap
package import Web

/// The credit record, on a page and as a file.
package struct CreditRoutes: Sendable {
  private let store: CreditStore
  private let people: TrainingPeople
  private let clock: @Sendable () -> Int

  package init(
    store: CreditStore, people: TrainingPeople, clock: @escaping @Sendable () -> Int
  ) {
    self.store = store
    self.people = people
    self.clock = clock
  }

  package var routes: [Route] {
    let mayRead = Access.permission(.readCompliance)
    return [
      .get("training/credit", mayRead, use: show),
      .get("training/files/credit.csv", mayRead, use: file),
    ]
  }

  private func show(request: Request, context: AppContext) async throws -> Response {
    let window = try window(request)
    let report = try await report(window)
    return context.page("Credit record", styles: ["training.css"]) {
      CreditPage(report: report, window: window)
    }
  }

  private func file(request: Request, context: AppContext) async throws -> Response {
    .csv(try await report(try window(request)).table, named: "credit.csv")
  }

  private func window(_ request: Request) throws -> CreditWindow {
    let query = request.uri.queryParameters
    let window = CreditWindow(
      from: query["from"].map(String.init), to: query["to"].map(String.init), now: clock())
    guard let window else { throw AssignmentError.dueMissing }
    return window
  }

  private func report(_ window: CreditWindow) async throws -> CreditReport {
    CreditReport(
      records: try await store.records(from: window.start, to: window.end),
      people: try await people.byID())
  }
}
