package import DraftReview
import Hummingbird
package import Kernel
import Markup
import SiteMap
package import Web

/// Drafts that begin with a form.
package struct TemplateRoutes: Sendable {
  private let desk: Desk
  private let templates: [PostTemplate]

  package init(desk: Desk, templates: [PostTemplate]) {
    self.desk = desk
    self.templates = templates
  }

  package var routes: [Route] {
    let access = Access.permission(.writeDrafts)
    return [
      .get("desk/templates", access, use: list),
      .get("desk/templates/:template", access, use: show),
      .post("desk/templates/:template", access, use: create),
    ]
  }

  private func list(request: Request, context: AppContext) async throws -> Response {
    context.page("Templates") { TemplateListPage(templates: templates) }
  }

  private func show(request: Request, context: AppContext) async throws -> Response {
    let template = try template(context)
    return context.page(template.name, scripts: ["desk.js"]) {
      TemplatePage(
        template: template, answers: [:], faults: [], formToken: context.visitor.formToken)
    }
  }

  private func create(request: Request, context: AppContext) async throws -> Response {
    let template = try template(context)
    let answers = Dictionary(
      template.fields.map { ($0.id, context.form.text($0.control)) }
    ) { $1 }
    let faults = template.faults(in: answers)
    guard faults.isEmpty else {
      return context.page(template.name, status: .unprocessableContent, scripts: ["desk.js"]) {
        TemplatePage(
          template: template, answers: answers, faults: faults,
          formToken: context.visitor.formToken)
      }
    }
    let visitor = try context.visitor.requirePerson()
    let person = DeskPerson(id: visitor.id, name: visitor.name)
    let networks = try await desk.usualNetworks(of: person)
    let filled = try await filled(answers)
    let content = DraftContent(
      title: template.title(answers), text: template.text(filled),
      own: template.own(filled, on: desk.review.networks.filter { networks.contains($0.id) }),
      networks: networks)
    let id = try await desk.create(content, by: person, template: template.id)
    let notice =
      "This text is made from your answers. Read it, change what you like, then ask for "
      + "approval."
    try await context.leaveFlash(Flash(.success, notice))
    return .redirect(to: Link.deskDraft(id.rawValue).path, type: .normal)
  }

  private func filled(_ answers: [String: String]) async throws -> [String: String] {
    answers.merging([PostTemplate.agency: try await desk.people.agency()]) { $1 }
  }

  private func template(_ context: AppContext) throws -> PostTemplate {
    let id = try context.parameters.require("template")
    guard let template = templates.first(where: { $0.id == id }) else {
      throw TemplateError.noSuchTemplate
    }
    return template
  }
}

package enum TemplateError: UserFacingError, Equatable {
  case noSuchTemplate

  package var kind: UserFacingErrorKind { .notFound }

  package var message: String {
    "There is no such template. Pick one from the list of templates."
  }
}

extension PostTemplate {
  /// For the desk's list: the kind of event and the first answer that says which.
  fileprivate func title(_ answers: [String: String]) -> String {
    let telling = ["road", "name", "where", "aware", "earlier", "what"]
    let answer = telling.compactMap { answers[$0] }.first { !$0.isEmpty } ?? ""
    return String((answer.isEmpty ? name : "\(name): \(answer)").prefix(DraftLimits.title))
  }
}
