import CourseFormat
import Hummingbird
import Kernel
import Learning
import Markup
import SiteMap
package import Web

/// Where devices send what was done without a connection, and where learners see what came of it.
package struct SyncRoutes: Sendable {
  private let desk: SyncDesk
  private let attempts: AttemptDesk

  package init(desk: SyncDesk, attempts: AttemptDesk) {
    self.desk = desk
    self.attempts = attempts
  }

  package var routes: [Route] {
    let access = Access.permission(.takeCourses)
    return [
      .get("learning/sync", access, use: greet),
      .post("learning/sync", access, use: take),
      .get("learning/devices", access, use: showSetAside),
    ]
  }

  /// Whose session it is, and the token for sending.
  private struct Greeting: Encodable {
    var owner: String
    var token: String
  }

  private struct Answer: Encodable {
    var results: [DeviceResult]
  }

  private func greet(request: Request, context: AppContext) async throws -> Response {
    let greeting = Greeting(
      owner: DeviceOwner(context.visitor).tag, token: context.visitor.formToken)
    return .json(Array(try CurriculumJSON.encode(greeting).utf8))
  }

  private func take(request: Request, context: AppContext) async throws -> Response {
    let device = context.form.text("device")
    guard (8...64).contains(device.utf8.count),
      let entries = try? CurriculumJSON.decode(
        [DeviceEntry].self, from: context.form["entries"] ?? ""),
      entries.count <= 100, entries.allSatisfy(\.isSound)
    else { throw DeviceError.unreadable }
    let results = try await desk.take(
      entries, from: device, by: try context.visitor.requirePerson())
    return .json(Array(try CurriculumJSON.encode(Answer(results: results)).utf8))
  }

  private func showSetAside(request: Request, context: AppContext) async throws -> Response {
    let person = try context.visitor.requirePerson()
    var rows: [SetAsideRow] = []
    for entry in try await desk.store.setAside(of: person.id) {
      rows.append(try await row(of: entry, by: person))
    }
    return context.page(
      "Sent from your devices", scripts: ["offline.js"], styles: ItemRoutes.styles
    ) {
      SetAsidePage(rows: rows)
    }
  }

  /// What the entry was about, as far as it can still be told.
  private func row(
    of entry: SetAsideEntry, by person: SignedInPerson
  ) async throws -> SetAsideRow {
    let form = FormData(urlEncoded: entry.fields)
    var row = SetAsideRow(
      about: "A step of a course", given: form.text("text"), reason: entry.reason, path: nil,
      receivedAt: entry.receivedAt)
    guard case .answer(let id) = DeviceDeed(path: entry.path),
      let sitting = try? await attempts.sitting(Attempt.ID(id), of: person)
    else { return row }
    row.path = Link.learning(.attempt(id)).path
    row.about = sitting.title
    if let asked = try? sitting.question(Int(form.text("question")) ?? 0) {
      row.about += ": \(asked.question.stem)"
      row.given =
        AnswerForm.answer(to: asked.question, in: form)
        .map { AnswerWords.given($0, to: asked.question) } ?? row.given
    }
    return row
  }
}
