import Accounts
import Curriculum
import Kernel

extension TrainingPeople {
  /// The curriculum's questions about people, answered by the accounts.
  init(people: PersonStore) {
    self.init(everybody: {
      try await people.people().map { person in
        TrainingPerson(
          id: person.id.rawValue, name: person.name, email: person.email.text,
          unit: person.service.unit, rank: person.service.rank,
          roles: Set(person.roles.map(\.rawValue)),
          supervisor: person.service.supervisor?.rawValue, isActive: person.isActive,
          learns: RolePermissions.standard.allows(.takeCourses, to: person.roles))
      }
    })
  }
}
