package import Kernel

/// Why something cannot be mailed.
package enum MailFault: UserFacingError, Equatable {
  case address
  case name
  case subject
  case subjectTooLong(limit: Int)
  case textTooLong(limit: Int)
  case noText

  package var kind: UserFacingErrorKind { .invalid }

  package var message: String {
    switch self {
    case .address:
      "This is no address that mail can go to. "
        + "Write it like mona@example.gov, with plain letters and without spaces."
    case .name:
      "The sender’s name is empty, too long, or has line breaks or hidden characters in it. "
        + "Type it again on one line, without copying it from elsewhere."
    case .subject:
      "The subject is empty or has line breaks in it. Write it on one line."
    case .subjectTooLong(let limit):
      "The subject is too long. Write at most \(limit) characters."
    case .textTooLong(let limit):
      "The message is too long to mail. Shorten it to \(limit / 1000) kB or link to a page."
    case .noText:
      "The message has no text. Write some."
    }
  }
}
