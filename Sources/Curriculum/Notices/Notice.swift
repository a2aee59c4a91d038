package import Kernel

/// Something that the program or a trainer tells somebody; it stands on “My assignments”.
package struct Notice: Equatable, Sendable {
  package typealias ID = Identifier<Notice>

  package enum Kind: String, Sendable {
    case assigned, reminder, late
    /// About somebody else: to their supervisor.
    case report
    /// From a trainer.
    case message
  }

  package var id: ID
  package var person: String
  package var kind: Kind
  /// The same key is told once.
  package var key: String
  package var title: String
  package var text: String
  /// Where it leads.
  package var path: String
  /// nil when the program says it.
  package var sender: String?
  /// The same for all who got one message.
  package var batch: String?
  package var at: Int
  package var readAt: Int?
}
