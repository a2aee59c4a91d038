import Foundation
import Hummingbird
import HummingbirdTesting
import Kernel
import Markup
import Storage
import Synchronization
import TestSupport
import Web

/// A small site on a real in-memory database, with a clock that the test moves.
struct TestSite {
  let database: any Database
  let sessions: SessionStore
  let flashes: FlashStore
  let clock: TestClock
  var settings = SiteSettings()

  static let person = SignedInPerson(id: "mona", name: "Mona Reyes", roles: [.officer])

  init(settings: SiteSettings = SiteSettings()) async throws {
    self.settings = settings
    database = try await makeTestDatabase(SessionSchema.migrations)
    sessions = SessionStore(database: database, settings: settings)
    flashes = FlashStore(database: database)
    clock = TestClock()
  }

  func test(_ body: @escaping @Sendable (any TestClientProtocol) async throws -> Void) async throws
  {
    try await Application(responder: site.router().buildResponder()).test(.router, body)
  }

  func signIn() async throws -> String {
    let token = try await sessions.start(
      person: "mona", browser: "Test", address: "local", now: clock.now)
    return "rollcall_session=\(token.text)"
  }

  private var site: Site {
    Site(
      routes: routes, assets: Assets(), sessions: sessions, flashes: flashes,
      people: { $0 == "mona" ? Self.person : nil }, navigation: { _ in [] }, settings: settings,
      clock: { [clock] in clock.now }
    )
  }

  private var routes: [Route] {
    [
      .get("open", .everybody) { _, context in
        let flash = try await context.takeFlash()
        return context.page("Open", flash: flash) {
          context.form(to: "/open") { Element("button") { "Go" } }
        }
      },
      .post("open", .everybody) { _, context in
        try await context.leaveFlash(Flash(.success, "Kept <it>"))
        return context.page("Posted") { Text(context.form.text("word")) }
      },
      .get("long", .everybody) { _, context in
        context.page("Long") { Text(String(repeating: "All is well. ", count: 200)) }
      },
      .get("mine", .signedIn) { _, context in
        let person = try context.visitor.requirePerson()
        return context.page("Mine") { Text(person.name) }
      },
      .get("people", .permission(.managePeople)) { _, context in
        context.page("People") { Text("everybody") }
      },
      .get("broken", .everybody) { _, _ in throw Secret() },
      .upload("pictures", .everybody, upTo: 1024 * 1024) { _, context in
        let file = context.form.file("picture")
        return context.page("Taken") {
          Text("\(file?.fileName ?? "-") has \(file?.bytes.count ?? 0) bytes")
        }
      },
      .program(.post, "api/v1/echo", upTo: 1_000) { request, _ in
        Response(
          status: .ok, body: ResponseBody(byteBuffer: try await request.wholeBody(upTo: 1_000)))
      },
      .program(.post, "api/v1/broken", upTo: 1_000) { _, _ in throw Secret() },
    ] + HealthRoutes(database: database).routes
  }
}

struct Secret: Error {
  let word = "xyzzy"
}

final class TestClock: Sendable {
  private let milliseconds = Mutex(1_000_000_000)

  var now: Int { milliseconds.withLock { $0 } }

  func advance(by amount: Int) {
    milliseconds.withLock { $0 += amount }
  }
}

extension TestResponse {
  var text: String { String(buffer: body) }

  func header(_ name: String) -> String? {
    headers.first { $0.name.canonicalName == name.lowercased() }?.value
  }

  /// The token in the page's form.
  var formToken: String? {
    text.split(separator: "name=\"csrf\" value=\"").dropFirst().first
      .map { String($0.prefix(while: { $0 != "\"" })) }
  }

  /// The name and value of the first cookie that is set.
  var cookie: String? {
    header("set-cookie").map { String($0.prefix(while: { $0 != ";" })) }
  }
}
