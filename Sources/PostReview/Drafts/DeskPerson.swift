/// Somebody at the desk, by the name they had when they acted.
package struct DeskPerson: Equatable, Sendable, Codable {
  package var id: String
  package var name: String

  package init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}
