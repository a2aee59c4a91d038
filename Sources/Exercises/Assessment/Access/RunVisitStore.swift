import Foundation
import Kernel
package import Storage

/// Where it is kept who opened whose run; nothing in it is ever changed.
package struct RunVisitStore: Sendable {
  private let database: any Database

  package init(database: any Database) {
    self.database = database
  }

  /// Writes down a visit, unless the same one is still going on.
  func note(_ visit: RunVisit) async throws {
    let recent = condition(of: visit, after: visit.at - RunVisit.length)
    let isKnown = try await database.read {
      try $0.exists("SELECT id FROM assessment_visit WHERE \(recent)")
    }
    guard !isKnown else { return }
    let id = UUID().uuidString.lowercased()
    try await database.write { transaction in
      guard try !transaction.exists("SELECT id FROM assessment_visit WHERE \(recent)") else {
        return
      }
      try transaction.execute(
        """
        INSERT INTO assessment_visit (id, person_id, run_id, viewer_id, viewer_name, at)
        VALUES (\(id), \(visit.person), \(optional: visit.run), \(visit.viewer), \(visit.name),
                \(visit.at))
        """)
    }
  }

  /// Who opened what of a person, the latest first.
  func visits(to person: String, limit: Int = 20) async throws -> [RunVisit] {
    try await database.read {
      try $0.rows(
        """
        SELECT * FROM assessment_visit WHERE person_id = \(person)
        ORDER BY at DESC, id LIMIT \(limit)
        """
      ).map(RunVisit.init)
    }
  }

  private func condition(of visit: RunVisit, after start: Int) -> SQL {
    let run: SQL = visit.run.map { "run_id = \($0)" } ?? "run_id IS NULL"
    return
      """
      person_id = \(visit.person) AND viewer_id = \(visit.viewer) AND at > \(start) AND \(run)
      """
  }
}

extension RunVisit {
  fileprivate init(_ row: Row) throws {
    self.init(
      person: try row.text("person_id"), run: try row.textIfPresent("run_id").map { Run.ID($0) },
      viewer: try row.text("viewer_id"), name: try row.text("viewer_name"),
      at: try row.integer("at"))
  }
}
