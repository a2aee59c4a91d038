package import Kernel
package import ScenarioFormat

/// A scenario that a trainer starts for several people at once.
package struct ExerciseClass: Equatable, Sendable {
  package typealias ID = Identifier<ExerciseClass>

  package var id: ID
  /// What the short link ends in.
  package var code: ClassCode
  package var scenario: ScenarioSetting.ID
  package var title: String
  package var trainer: String
  package var trainerName: String
  /// The crowd that all meet; nil when each has a crowd of their own.
  package var seed: UInt64?
  package var mode: Run.Mode
  package var hints: Bool
  package var abuse: AbuseLevel
  /// Milliseconds since 1970.
  package var createdAt: Int
  package var closedAt: Int?

  package var isOpen: Bool { closedAt == nil }
}

/// Somebody who has joined a class.
package struct ClassMember: Equatable, Sendable {
  package var exerciseClass: ExerciseClass.ID
  package var person: String
  package var name: String
  package var run: Run.ID
  package var joinedAt: Int
  /// Asked after “Stop and leave” that the trainer comes.
  package var wantsToTalk: Bool
}
