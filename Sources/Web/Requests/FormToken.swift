import Hummingbird
package import Kernel

/// The check that a form was sent from one of our own pages (protection against CSRF).
enum FormToken {
  static let field = "csrf"

  static func check(_ form: FormData, _ request: Request, visitor: Visitor) throws {
    let isForeign = request.headers.contains {
      $0.name.canonicalName == "sec-fetch-site" && $0.value == "cross-site"
    }
    guard !isForeign, !visitor.formToken.isEmpty, let sent = form[field],
      sent.isEqualInConstantTime(to: visitor.formToken)
    else { throw FormTokenError() }
  }
}

package struct FormTokenError: UserFacingError {
  package var kind: UserFacingErrorKind { .notAllowed }

  package var message: String {
    "This form is too old or came from another site. Go back, reload the page and send it again."
  }
}

extension String {
  fileprivate func isEqualInConstantTime(to other: String) -> Bool {
    guard utf8.count == other.utf8.count else { return false }
    return zip(utf8, other.utf8).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
