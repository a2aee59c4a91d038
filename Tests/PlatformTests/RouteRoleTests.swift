import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Testing
import Web

@testable import Platform

/// Every address × every role, made from the route table: nobody gets in who may not.
struct RouteRoleTests {
  @Test(arguments: Role.allCases)
  func `a role reaches what it may and nothing else`(role: Role) async throws {
    let installation = try await TestInstallation()
    let cookie = try await installation.signIn("Pat", roles: [role])
    let routes = installation.parts.routes
    try await installation.test { client in
      for route in routes {
        let status = try await client.status(of: route, cookie: cookie)
        let isAllowed =
          switch route.access {
          case .everybody, .signedIn, .program: true
          case .permission(let permission):
            RolePermissions.standard.permissions(of: role).contains(permission)
          }
        if isAllowed {
          // A post without a form token is refused later, for another reason.
          #expect(route.method == .post || status != .forbidden, "\(route.path) refused \(role)")
        } else {
          #expect(status == .forbidden, "\(route.method) \(route.path) let \(role) in: \(status)")
        }
      }
    }
  }

  @Test func `without sign-in only the open addresses answer`() async throws {
    let installation = try await TestInstallation()
    let routes = installation.parts.routes
    try await installation.test { client in
      for route in routes where ![.everybody, .program].contains(route.access) {
        let response = try await client.execute(uri: route.sample, method: route.method) { $0 }
        #expect(response.status == .seeOther, "\(route.path) answered \(response.status)")
        #expect(response.headers[.location] == "/sign-in")
      }
    }
  }

  @Test func `programs are asked for a token everywhere but at the description`() async throws {
    let installation = try await TestInstallation()
    let routes = installation.parts.routes.filter { $0.access == .program }
    try await installation.test { client in
      var open: Set<String> = []
      for route in routes {
        let response = try await client.execute(uri: route.sample, method: route.method) { $0 }
        if response.status != .unauthorized { open.insert(route.path) }
      }
      #expect(open == ["api/v1/openapi.json", "api/v1/problems/:kind"])
    }
  }

  @Test func `the table has every kind of access, so that the walk means something`() async throws {
    let routes = try await TestInstallation().parts.routes
    #expect(routes.contains { $0.access == .everybody })
    #expect(routes.contains { $0.access == .signedIn })
    #expect(routes.contains { $0.access == .program })
    #expect(routes.contains { $0.access == .permission(.takeExercises) })
    #expect(routes.contains { $0.access == .permission(.managePeople) })
    #expect(Set(routes.map { "\($0.method) \($0.path)" }).count == routes.count)
  }
}

extension Route {
  /// The address with something in place of each parameter.
  fileprivate var sample: String {
    let path = path.hasPrefix("/") ? path : "/" + path
    return path.split(separator: "/").reduce("") { $0 + "/" + ($1.hasPrefix(":") ? "1" : $1) }
      .nonEmpty ?? "/"
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}

extension TestClientProtocol {
  fileprivate func status(of route: Route, cookie: String) async throws -> HTTPResponse.Status {
    try await execute(uri: route.sample, method: route.method, headers: [.cookie: cookie]) {
      $0.status
    }
  }
}
