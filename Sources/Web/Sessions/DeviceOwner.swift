/// Whose page it is, as a browser may know it.
///
/// What is kept on a device belongs to one person. Every page tells by this tag whose it is, so that
/// the browser locks it when nobody is signed in, and removes it when somebody else is.
package struct DeviceOwner: Equatable, Sendable {
  package let tag: String

  package init(_ visitor: Visitor) {
    tag = visitor.person.map { Self.tag(of: $0.id) } ?? "nobody"
  }

  /// A hash, so that it says nothing where it is kept.
  package static func tag(of person: String) -> String {
    String(SessionToken("owner/\(person)").hash.prefix(16))
  }
}
