/// Something in a text that leads to one person: how to reach, find, charge or identify them.
package struct PersonalDatum: Hashable, Sendable {
  /// What it is, by the type names that data sets for this task use.
  package enum Kind: String, CaseIterable, Sendable {
    case phone = "PHONE_NUMBER"
    case email = "EMAIL_ADDRESS"
    case paymentCard = "CREDIT_CARD"
    case socialSecurityNumber = "US_SSN"
    case bankAccount = "IBAN_CODE"
    case networkAddress = "IP_ADDRESS"
    /// A date with a word of birth before it; other dates are no personal data.
    case birthDate = "DATE_TIME"
    case driverLicense = "US_DRIVER_LICENSE"
    case licensePlate = "LICENSE_PLATE"
    case streetAddress = "STREET_ADDRESS"
  }

  package let kind: Kind

  /// In Unicode scalars of the text.
  package let span: TextSpan
}
