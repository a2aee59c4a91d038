import Accounts
import Exercises
import Kernel

extension RunPeople {
  /// The assessment's questions about people, answered by the accounts.
  init(people: PersonStore) {
    self.init(everybody: {
      try await people.people().map {
        RunPerson(
          id: $0.id.rawValue, name: $0.name, isActive: $0.isActive,
          takesExercises: RolePermissions.standard.allows(.takeExercises, to: $0.roles))
      }
    })
  }
}
