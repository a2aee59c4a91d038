package import Kernel

/// A program's key to the API: everything but the secret, of which only a hash is kept.
package struct APIToken: Sendable, Equatable {
  package typealias ID = Identifier<APIToken>

  package var id: ID
  /// Which program has it, as the administrator called it.
  package var name: String
  /// How the secret begins, so that people can tell which one a program uses.
  package var prefix: String
  package var scopes: Set<TokenScope>
  package var madeBy: String
  /// Milliseconds since 1970, as all moments.
  package var madeAt: Int
  package var expiresAt: Int?
  /// To the minute.
  package var lastUsedAt: Int?
  package var revokedAt: Int?
  package var revokedBy: String?

  package func state(at now: Int) -> State {
    if revokedAt != nil { return .revoked }
    return expiresAt.map { $0 <= now } == true ? .expired : .valid
  }

  package enum State: Sendable { case valid, expired, revoked }
}
