package import HTTPTypes
package import Hummingbird
package import Kernel

/// One address of the site with who may use it: data, so that tests can walk over all of them.
package struct Route: Sendable {
  package typealias Handler = @Sendable (Request, AppContext) async throws -> Response

  package var method: HTTPRequest.Method
  package var path: String
  package var access: Access
  package var body = RequestBody.form
  package var handler: Handler

  package static func get(_ path: String, _ access: Access, use handler: @escaping Handler) -> Route
  {
    Route(method: .get, path: path, access: access, handler: handler)
  }

  package static func post(_ path: String, _ access: Access, use handler: @escaping Handler)
    -> Route
  {
    Route(method: .post, path: path, access: access, handler: handler)
  }

  /// A form that may carry files, up to so many bytes in all.
  package static func upload(
    _ path: String, _ access: Access, upTo limit: Int, use handler: @escaping Handler
  ) -> Route {
    Route(
      method: .post, path: path, access: access, body: .upload(upTo: limit), handler: handler)
  }

  /// An address for programs; see ``Access/program``.
  package static func program(
    _ method: HTTPRequest.Method, _ path: String, upTo limit: Int,
    use handler: @escaping Handler
  ) -> Route {
    Route(method: method, path: path, access: .program, body: .raw(upTo: limit), handler: handler)
  }
}

package enum Access: Sendable, Equatable {
  case everybody
  case signedIn
  case permission(Permission)
  /// A program with a token of its own. The handler asks for it: no cookie is looked at, so that no
  /// page of another site can use a person's sign-in.
  case program

  func check(_ visitor: Visitor) throws {
    switch self {
    case .everybody, .program: return
    case .signedIn: _ = try visitor.requirePerson()
    case .permission(let permission):
      guard try visitor.requirePerson().may(permission) else { throw AccessError(permission) }
    }
  }
}

package struct AccessError: UserFacingError, Equatable {
  package let permission: Permission

  init(_ permission: Permission) {
    self.permission = permission
  }

  package var kind: UserFacingErrorKind { .notAllowed }

  package var message: String {
    "Your role does not include this page. Ask an administrator of your agency if you need it."
  }
}
