/// Whom the agency's mail comes from.
package struct MailSender: Sendable, Equatable {
  package let address: MailAddress
  package let name: String

  package init(address: MailAddress, name: String) throws(MailFault) {
    guard
      !name.isEmpty, name.unicodeScalars.count <= 100,
      !name.unicodeScalars.contains(where: \.isHidden)
    else { throw .name }
    self.address = address
    self.name = name
  }
}
