import Kernel
import Storage

/// Everything that changes about an account, for the audit log and for other features.
enum AccountEvent: Equatable {
  case agencySetUp(name: String)
  case invited(roles: Set<Role>)
  case invitationRenewed
  case passwordSet
  case renamed(from: String, to: String)
  case rolesChanged(to: Set<Role>)
  case transferred(unit: String, rank: String, supervisor: Person.ID?)
  case deactivated
  case reactivated
  case signedIn
  case signInRefused

  private var kind: String {
    switch self {
    case .agencySetUp: "accounts.agency-set-up"
    case .invited: "accounts.person-invited"
    case .invitationRenewed: "accounts.invitation-renewed"
    case .passwordSet: "accounts.password-set"
    case .renamed: "accounts.person-renamed"
    case .rolesChanged: "accounts.roles-changed"
    case .transferred: "accounts.person-transferred"
    case .deactivated: "accounts.person-deactivated"
    case .reactivated: "accounts.person-reactivated"
    case .signedIn: "accounts.signed-in"
    case .signInRefused: "accounts.sign-in-refused"
    }
  }

  private var details: [String: String] {
    switch self {
    case .agencySetUp(let name): ["agency": name]
    case .invited(let roles), .rolesChanged(let roles):
      ["roles": roles.map(\.rawValue).sorted().joined(separator: " ")]
    case .renamed(let from, let to): ["from": from, "to": to]
    case .transferred(let unit, let rank, let supervisor):
      ["unit": unit, "rank": rank, "supervisor": supervisor?.rawValue ?? ""]
    case .invitationRenewed, .passwordSet, .deactivated, .reactivated, .signedIn, .signInRefused:
      [:]
    }
  }

  fileprivate func domainEvent(
    about person: Person.ID,
    by actor: Person.ID?,
    at now: Int
  ) throws -> DomainEvent {
    var payload = details
    payload["by"] = actor?.rawValue
    return try DomainEvent(kind: kind, subject: person.rawValue, encoding: payload, at: now)
  }
}

extension Transaction {
  /// `actor` is nil when the command line did it.
  func record(
    _ event: AccountEvent,
    about person: Person.ID,
    by actor: Person.ID?,
    at now: Int
  ) throws {
    try append(event.domainEvent(about: person, by: actor, at: now))
  }
}
