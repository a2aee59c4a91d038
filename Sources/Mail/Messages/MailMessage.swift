/// A message of plain text for one person.
///
/// What it holds has been checked: the subject is one line, the text has `\n` between its lines.
package struct MailMessage: Sendable, Equatable {
  package let recipient: MailAddress
  package let subject: String
  package let text: String

  package static let longestSubject = 200
  /// Bytes of UTF-8.
  package static let longestText = 100_000

  package init(to recipient: MailAddress, subject: String, text: String) throws(MailFault) {
    guard
      !subject.isEmpty, !subject.unicodeScalars.contains(where: \.isLineBreakOrControl)
    else { throw .subject }
    guard subject.unicodeScalars.count <= Self.longestSubject
    else { throw .subjectTooLong(limit: Self.longestSubject) }
    guard !text.isEmpty else { throw .noText }
    guard text.utf8.count <= Self.longestText
    else { throw .textTooLong(limit: Self.longestText) }
    self.recipient = recipient
    self.subject = subject
    self.text = Self.lines(text)
  }

  package init(to recipient: String, subject: String, text: String) throws(MailFault) {
    try self.init(to: try MailAddress(recipient), subject: subject, text: text)
  }

  /// A carriage return alone ends a line as well; some servers would take it for one.
  private static func lines(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var followsReturn = false
    for scalar in text.unicodeScalars {
      if scalar == "\r" {
        scalars.append("\n")
      } else if scalar != "\n" || !followsReturn {
        scalars.append(scalar)
      }
      followsReturn = scalar == "\r"
    }
    return String(scalars)
  }
}
