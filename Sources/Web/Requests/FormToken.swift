import Hummingbird
package import Kernel

/// The check that a form was sent from one of our own pages (protection against CSRF).
///
/// A page never shows the secret itself but hides it behind random bytes, new in each answer: what
/// is compressed with a page cannot be guessed from its size.
package enum FormToken {
  static let field = "csrf"

  static func check(_ form: FormData, _ request: Request, visitor: Visitor) throws {
    let isForeign = request.headers.contains {
      $0.name.canonicalName == "sec-fetch-site" && $0.value == "cross-site"
    }
    guard !isForeign, !visitor.formSecret.isEmpty, let sent = form[field],
      matches(sent, secret: visitor.formSecret)
    else { throw FormTokenError() }
  }

  /// Random bytes, and the secret mixed with them, in hexadecimal.
  package static func masked(_ secret: String) -> String {
    var generator = SystemRandomNumberGenerator()
    let mask = secret.utf8.map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    return (mask + zip(mask, secret.utf8).map { $0 ^ $1 }).hexadecimal
  }

  private static func matches(_ token: String, secret: String) -> Bool {
    let length = secret.utf8.count
    guard let bytes = [UInt8](hexadecimal: token), bytes.count == 2 * length else { return false }
    let sent = zip(bytes.prefix(length), bytes.suffix(length)).map { $0 ^ $1 }
    return zip(sent, secret.utf8).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }
}

package struct FormTokenError: UserFacingError {
  package var kind: UserFacingErrorKind { .notAllowed }

  package var message: String {
    "This form is too old or came from another site. Go back, reload the page and send it again."
  }
}
