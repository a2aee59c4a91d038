import Hummingbird
import Kernel
import Markup
import SiteMap
package import Web

/// Managing the agency's people.
package struct PeopleRoutes: Sendable {
  private let people: PersonStore
  private let services: ServiceStore
  private let invites: InviteStore
  private let publicURL: String
  private let clock: @Sendable () -> Int

  package init(
    people: PersonStore, services: ServiceStore, invites: InviteStore, publicURL: String,
    clock: @escaping @Sendable () -> Int
  ) {
    self.people = people
    self.services = services
    self.invites = invites
    self.publicURL = publicURL
    self.clock = clock
  }

  package var routes: [Route] {
    let access = Access.permission(.managePeople)
    return [
      .get("people", access, use: list),
      .post("people", access, use: add),
      .get("people/:person", access, use: show),
      .post("people/:person", access, use: change),
    ]
  }

  private func list(request: Request, context: AppContext) async throws -> Response {
    try await listPage(context, error: nil)
  }

  private func listPage(_ context: AppContext, error: (any UserFacingError)?) async throws
    -> Response
  {
    let everybody = try await people.people()
    return context.page("People", status: error?.kind.status ?? .ok) {
      PeoplePage(
        people: everybody, error: error?.message, name: context.form.text("name"),
        email: context.form.text("email"), formToken: context.visitor.formToken)
    }
  }

  private func add(request: Request, context: AppContext) async throws -> Response {
    do {
      let (person, token) = try await invites.invite(
        name: context.form.text("name"), email: context.form.text("email"),
        roles: context.form.roles, by: try actor(context), now: clock())
      return try await page(person, link: token, context)
    } catch let error as PersonError {
      return try await listPage(context, error: error)
    }
  }

  private func show(request: Request, context: AppContext) async throws -> Response {
    try await page(try await people.person(try id(context)), link: nil, context)
  }

  private func change(request: Request, context: AppContext) async throws -> Response {
    let id = try id(context)
    let actor = try actor(context)
    var link: SessionToken?
    switch context.form.text("do") {
    case "roles": try await people.assign(context.form.roles, to: id, by: actor, now: clock())
    case "service":
      try await services.transfer(id, to: try context.form.service, by: actor, now: clock())
    case "deactivate": try await people.deactivate(id, by: actor, now: clock())
    case "reactivate": try await people.reactivate(id, by: actor, now: clock())
    case "link": link = try await invites.renew(id, by: actor, now: clock())
    default: break
    }
    return try await page(try await people.person(id), link: link, context)
  }

  private func page(_ person: Person, link token: SessionToken?, _ context: AppContext)
    async throws -> Response
  {
    let everybody = try await people.people()
    let link = token.map { publicURL + Link.invitation(token: $0.text).path }
    return context.page(person.name) {
      PersonPage(
        person: person, people: everybody, link: link, formToken: context.visitor.formToken)
    }
  }

  private func id(_ context: AppContext) throws -> Person.ID {
    Person.ID(try context.parameters.require("person"))
  }

  private func actor(_ context: AppContext) throws -> Person.ID {
    Person.ID(try context.visitor.requirePerson().id)
  }
}

extension FormData {
  /// The roles that are ticked; unknown ones are left out.
  fileprivate var roles: Set<Role> {
    Set(all("role").compactMap(Role.init))
  }

  fileprivate var service: ServiceRecord {
    get throws {
      let supervisor = text("supervisor")
      return try ServiceRecord(
        typedUnit: text("unit"), typedRank: text("rank"),
        supervisor: supervisor.isEmpty ? nil : Person.ID(supervisor))
    }
  }
}
