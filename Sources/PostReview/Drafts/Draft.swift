package import Kernel

/// A draft as lists show it: where it stands and who wrote it.
package struct Draft: Equatable, Sendable {
  package typealias ID = Identifier<Draft>

  package var id: ID
  package var title: String
  package var state: DraftState
  /// The number of its last version, from 1.
  package var version: Int
  /// Who began it.
  package var writer: DeskPerson
  /// Milliseconds since 1970.
  package var createdAt: Int
  package var updatedAt: Int
}

/// One text of a draft, as somebody saved it.
package struct DraftVersion: Equatable, Sendable {
  package var number: Int
  package var person: DeskPerson
  /// Milliseconds since 1970.
  package var at: Int
  package var content: DraftContent
  /// What draft review said about it then.
  package var findings: [PassageFinding]
}
