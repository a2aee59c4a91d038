import Foundation
import Hummingbird
import Kernel
import Markup
import SiteMap
package import Web

/// A person's own sessions: seeing and ending them.
package struct SessionRoutes: Sendable {
  private let sessions: SessionStore
  private let clock: @Sendable () -> Int

  package init(sessions: SessionStore, clock: @escaping @Sendable () -> Int) {
    self.sessions = sessions
    self.clock = clock
  }

  package var routes: [Route] {
    [
      .get("account/sessions", .signedIn, use: list),
      .post("account/sessions", .signedIn, use: end),
    ]
  }

  private func list(request: Request, context: AppContext) async throws -> Response {
    let person = try context.visitor.requirePerson()
    let own = try await sessions.sessions(of: person.id, now: clock())
    let flash = try await context.takeFlash()
    return context.page("Your sessions", flash: flash) {
      SessionsPage(
        sessions: own, current: context.visitor.session?.id,
        formToken: context.visitor.formToken)
    }
  }

  private func end(request: Request, context: AppContext) async throws -> Response {
    let person = try context.visitor.requirePerson()
    try await sessions.end(context.form.text("session"), of: person.id)
    try await context.leaveFlash(Flash(.success, "The session has ended."))
    return .redirect(to: Link.ownSessions.path, type: .normal)
  }
}

private struct SessionsPage: HTML {
  let sessions: [Session]
  let current: String?
  let formToken: String

  var body: some HTML {
    Element("h1") { "Your sessions" }
    Element("p", ["class": "lead"]) {
      "Browsers that are signed in as you. End what you do not know."
    }
    Element("ul", ["class": "cards"]) {
      sessions.map { session in
        Element("li", ["class": "card"]) {
          Element("p") {
            Element("strong") { session.browser }
          }
          Element("p", ["class": "meta"]) {
            "From \(session.address), last used \(lastUse(of: session))"
          }
          if session.id == current {
            Element("p") { "This browser" }
          }
          PostForm(to: Link.ownSessions.path, token: formToken) {
            VoidElement("input", ["type": "hidden", "name": "session", "value": session.id])
            Element("button", ["type": "submit"]) {
              "End this session"
              Element("span", ["class": "visually-hidden"]) { " of \(session.browser)" }
            }
          }
        }
      }
    }
  }

  private func lastUse(of session: Session) -> String {
    Date(timeIntervalSince1970: Double(session.seenAt) / 1000)
      .formatted(
        .iso8601.year().month().day().dateSeparator(.dash)
          .dateTimeSeparator(.space).time(includingFractionalSeconds: false)) + " UTC"
  }
}
