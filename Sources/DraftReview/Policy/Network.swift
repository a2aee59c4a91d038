/// A network on which the agency publishes, with the limits of its posts.
package struct Network: Equatable, Sendable, Identifiable {
  package var id: String
  package var name: String
  /// Other ids under which people know it.
  package var aliases: [String]
  /// In characters; nil where no figure is certain.
  package var textLimit: Int?
  package var altLimit: Int?
  /// Whether a picture can have alternative text.
  package var takesAlt: Bool
  /// The day on which the limits were checked, `YYYY-MM-DD`.
  package var checked: String
  /// What a writer should know besides.
  package var note: String?
}

extension [Network] {
  /// The network that goes by this id or alias.
  package func known(as name: String) -> Network? {
    let name = name.lowercased()
    return first { $0.id == name || $0.aliases.contains(name) }
  }
}
