import Accounts
import Exercises
import Kernel

extension SafetyContact {
  /// The trainers who can sign in, by name.
  static func trainers(among people: PersonStore) async throws -> [SafetyContact] {
    try await people.people()
      .filter { $0.roles.contains(.trainer) && $0.hasPassword }
      .map { SafetyContact(name: $0.name, email: $0.email.text) }
      .sorted { $0.name < $1.name }
  }
}
