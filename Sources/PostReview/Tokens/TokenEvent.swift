import Kernel
import Storage

/// What is done to tokens, for the audit log.
enum TokenEvent: String {
  case made = "post-review.token-made"
  case revoked = "post-review.token-revoked"

  func event(about token: APIToken, by person: DeskPerson, at now: Int) throws -> DomainEvent {
    let details = [
      "by": person.id, "name": token.name, "prefix": token.prefix,
      "scopes": token.scopes.map(\.rawValue).sorted().joined(separator: " "),
    ]
    return try DomainEvent(
      kind: rawValue, subject: token.id.rawValue, encoding: details, at: now)
  }
}
