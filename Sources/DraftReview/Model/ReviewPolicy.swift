/// What an agency may always write: its own lines, its own doors and the names it has released.
package struct ReviewPolicy: Equatable, Sendable {
  /// Telephone numbers, in any notation.
  package var phones: [String]
  package var addresses: [String]
  package var releasedNames: [String]
  package var handles: [String]

  package init(
    phones: [String] = [],
    addresses: [String] = [],
    releasedNames: [String] = [],
    handles: [String] = []
  ) {
    self.phones = phones
    self.addresses = addresses
    self.releasedNames = releasedNames
    self.handles = handles
  }
}
