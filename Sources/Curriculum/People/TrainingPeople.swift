/// What trainers' pages and assignments ask about the people of the agency; `Platform` answers it.
package struct TrainingPeople: Sendable {
  /// Everybody, deactivated people included, by name.
  package let everybody: @Sendable () async throws -> [TrainingPerson]

  package init(everybody: @escaping @Sendable () async throws -> [TrainingPerson]) {
    self.everybody = everybody
  }

  package func byID() async throws -> [String: TrainingPerson] {
    Dictionary(try await everybody().map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

/// One of the agency's people, as training sees them.
package struct TrainingPerson: Equatable, Sendable {
  package var id: String
  package var name: String
  package var email: String
  /// Empty when it is not known, as is the rank.
  package var unit: String
  package var rank: String
  /// The identifiers of roles, such as `officer`.
  package var roles: Set<String>
  /// Whom late training is reported to.
  package var supervisor: String?
  package var isActive: Bool
  /// Whether they may take courses.
  package var learns: Bool

  package init(
    id: String, name: String, email: String, unit: String = "", rank: String = "",
    roles: Set<String> = [], supervisor: String? = nil, isActive: Bool = true, learns: Bool = true
  ) {
    self.id = id
    self.name = name
    self.email = email
    self.unit = unit
    self.rank = rank
    self.roles = roles
    self.supervisor = supervisor
    self.isActive = isActive
    self.learns = learns
  }
}
