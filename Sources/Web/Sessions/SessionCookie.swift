package import Hummingbird

/// The cookies of the site: one for the session, one for forms before sign-in.
package enum SessionCookie {
  static let session = "rollcall_session"
  static let form = "rollcall_form"

  static func token(in request: Request) -> SessionToken? {
    request.cookies[session].map { SessionToken($0.value) }
  }

  static func make(_ name: String, value: String, isSecure: Bool, maxAge: Int?) -> Cookie {
    Cookie(
      name: name, value: value, maxAge: maxAge, path: "/", secure: isSecure, httpOnly: true,
      sameSite: .lax
    )
  }

  /// Sets the cookie of a session that has just begun.
  package static func set(_ token: SessionToken, on response: inout Response, isSecure: Bool) {
    response.setCookie(make(session, value: token.text, isSecure: isSecure, maxAge: nil))
  }

  package static func clear(on response: inout Response, isSecure: Bool) {
    response.setCookie(make(session, value: "", isSecure: isSecure, maxAge: 0))
  }
}
