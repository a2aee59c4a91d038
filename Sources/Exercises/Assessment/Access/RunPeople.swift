/// What the assessment asks of the accounts; `Platform` answers.
package struct RunPeople: Sendable {
  /// Everybody, deactivated people included, by name: their runs stay.
  package let everybody: @Sendable () async throws -> [RunPerson]

  package init(everybody: @escaping @Sendable () async throws -> [RunPerson]) {
    self.everybody = everybody
  }

  /// The person, or nil when nobody has this id.
  func person(_ id: String) async throws -> RunPerson? {
    try await everybody().first { $0.id == id }
  }
}

/// Somebody whose runs can be looked at.
package struct RunPerson: Equatable, Sendable {
  package var id: String
  package var name: String
  package var isActive: Bool
  package var takesExercises: Bool

  package init(id: String, name: String, isActive: Bool, takesExercises: Bool) {
    self.id = id
    self.name = name
    self.isActive = isActive
    self.takesExercises = takesExercises
  }
}
