import Accounts
import CourseFormat
import Curriculum
import Foundation
import Hummingbird
import HummingbirdTesting
import Kernel
import Testing

@testable import Platform

/// What a device asks the server for, and what it sends, as it goes over the line.
struct OfflinePagesTests {
  @Test func `a kept module's pages are copies that count as nothing`() async throws {
    try await visit { browser in
      let box = try await browser.get(Self.module).text
      #expect(box.contains("data-keep") && box.contains("“Write the holding statement”"))
      let kept = try await browser.send(Self.keep, [:])
      #expect(kept.status == .ok && kept.text.contains("\"/courses/first-post/modules"))
      let copy = try await browser.get("\(Self.module)/last-time?copy=1")
      #expect(copy.status == .ok && copy.text.contains("offline.js"))
      // Read in its turn, it is still closed.
      #expect(try await browser.get("\(Self.module)/last-time").status == .conflict)
      #expect(try await browser.get(Self.module).text.contains("step-started") == false)
      let later = try await browser.get("/courses/first-post/modules/keep-private/names?copy=1")
      #expect(later.status == .conflict)
    }
  }

  @Test func `what a device sends is taken once`() async throws {
    try await visit { browser in
      let hello = try await browser.get("/learning/sync").text
      #expect(hello.contains("\"owner\"") && hello.contains("\"token\""))
      let entry =
        #"[{"key":"lesson-01","number":1,"path":"\#(Self.module)/what-helps/done","fields":""}]"#
      let body = ["device": "laptop-of-pat", "entries": entry]
      for _ in 0..<2 {
        let answer = try await browser.send("/learning/sync", body)
        #expect(answer.text == #"{"results":[{"key":"lesson-01","state":"kept"}]}"#)
      }
      #expect(try await browser.get(Self.module).text.contains("step-done"))
    }
  }

  @Test(arguments: [
    "", "[", "{}", "[{}]", #"[{"key":"x","number":1,"path":"/","fields":""}]"#,
    #"[{"key":"12345678","number":-1,"path":"/","fields":""}]"#,
    #"[{"key":"12345678","number":99999999999999999999,"path":"/","fields":""}]"#,
  ])
  func `what cannot be read is refused whole, so that the device keeps it`(
    entries: String
  ) async throws {
    try await visit { browser in
      let body = ["device": "laptop-of-pat", "entries": entries]
      let answer = try await browser.send("/learning/sync", body)
      #expect(answer.status == .unprocessableContent, "\(entries)")
      #expect(answer.text.contains("stays on the device"))
    }
  }

  @Test func `what could not be used stands on a page with the reason`() async throws {
    try await visit { browser in
      let start = try await browser.post("\(Self.module)/quiz/start", [:])
      let attempt = try #require(start.headers[.location])
      try await browser.post("\(attempt)/submission", [:])
      let entry =
        #"[{"key":"answer-01","number":1,"path":"\#(attempt)/answers","fields":"question=1&text=Words+%26+more"}]"#
      let answer = try await browser.send(
        "/learning/sync", ["device": "laptop-of-pat", "entries": entry])
      #expect(answer.text.contains("set-aside"))
      let page = try await browser.get("/learning/devices").text
      #expect(page.contains("One thing could not be used"))
      #expect(page.contains("handed in before this arrived") && page.contains("Words &amp; more"))
    }
  }

  @Test func `who was deactivated or signed out is led to sign in, and the device keeps all`()
    async throws
  {
    let installation = try await TestInstallation()
    _ = try await installation.signIn("Ada", roles: [.administrator])
    let cookie = try await installation.signIn("Pat", roles: [.officer])
    let people = installation.parts.people
    let pat = try #require(try await people.people().first { $0.name == "Pat" })
    try await installation.test { client in
      let browser = Browser(client: client, cookie: cookie)
      #expect(try await browser.get("/learning/sync").status == .ok)
      try await people.deactivate(pat.id, by: nil, now: installation.parts.clock())
      // The worker takes a redirect to the sign-in page for “not sent”.
      let hello = try await browser.get("/learning/sync")
      #expect(hello.status == .seeOther && hello.headers[.location] == "/sign-in")
    }
  }

  @Test func `reminders and the agency's days are chosen on pages`() async throws {
    try await visit(roles: [.trainer]) { browser in
      let before = try await browser.get("/learning/reminders").text
      #expect(before.contains("You get no mails") && before.contains("sends no mail"))
      try await browser.post("/learning/reminders", ["mails": "yes"])
      #expect(try await browser.get("/learning/reminders").text.contains("You get a mail when"))
      #expect(try await browser.get("/training/lasting").text.contains("1, 4, 10, 25, 60, 150"))
      let bad = try await browser.send("/training/lasting", ["days": "4, 1", "hour": "13"])
      #expect(bad.status == .unprocessableContent && bad.text.contains("The days do not grow"))
      #expect(bad.text.contains("value=\"4, 1\""))
      try await browser.post("/training/lasting", ["days": "2 5 9", "hour": "7", "mails": "1"])
      let page = try await browser.get("/training/lasting").text
      #expect(page.contains("value=\"2, 5, 9\"") && page.contains("value=\"7\""))
      #expect(try await browser.get("/today/nobody").status == .notFound)
      #expect(try await browser.get("/today/nobody/stop").status == .notFound)
    }
  }

  private static let module = "/courses/first-post/modules/say-what-helps"
  private static let keep = "/learning/kept/first-post/say-what-helps"

  /// Somebody who takes the small course.
  private func visit(
    roles: Set<Role> = [.officer], _ body: @escaping @Sendable (Browser) async throws -> Void
  ) async throws {
    let installation = try await TestInstallation()
    _ = try await installation.parts.courses.library.store.publish(
      try #require(TinyCourse.course), media: [], by: "Test", now: installation.parts.clock())
    let cookie = try await installation.signIn("Pat", roles: roles)
    try await installation.test { client in
      let browser = Browser(client: client, cookie: cookie)
      try await browser.post("/courses/first-post/acts/enroll", ["path": ""])
      try await body(browser)
    }
  }
}
