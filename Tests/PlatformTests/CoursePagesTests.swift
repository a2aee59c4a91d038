import CourseFormat
import Curriculum
import Foundation
import Hummingbird
import HummingbirdTesting
import Kernel
import Testing

@testable import Platform

/// A learner's way through the small course, by its pages.
struct CoursePagesTests {
  private static let item = "/courses/first-post/modules"
  private static let goodDraft =
    "Mill Street is closed between First and Third: a water main broke. Please take Oak Avenue. "
    + "Next update at 3:45 pm."

  @Test func `a learner reads, and is led to the next step`() async throws {
    try await visit { browser in
      #expect(try await browser.get("/courses").text.contains("Your first post"))
      try await browser.post("/courses/first-post/acts/enroll", ["path": ""])
      let lesson = "\(Self.item)/say-what-helps/what-helps"
      let page = try await browser.get(lesson).text
      #expect(page.contains("3 min · Lesson") && page.contains("Done, next"))
      #expect(page.contains("callout-do") && page.contains("<figcaption>"))
      #expect(page.contains("src=\"/courses/first-post/media/first-post.svg\""))
      let next = try await browser.post("\(lesson)/done", [:])
      #expect(next.headers[.location] == "\(Self.item)/say-what-helps/practice")
      let home = try await browser.get("/").text
      #expect(home.contains("Try it") && home.contains("Continue"))
    }
  }

  @Test func `what comes later is refused with what comes first`() async throws {
    try await visit { browser in
      try await browser.post("/courses/first-post/acts/enroll", [:])
      let early = try await browser.get("\(Self.item)/keep-private/names")
      #expect(early.status == .conflict)
      #expect(early.text.contains("First do “Say what helps”"))
      #expect(try await browser.get("\(Self.item)/keep-private/nothing").status == .notFound)
    }
  }

  @Test func `hostile answers change nothing and break nothing`() async throws {
    try await visit { browser in
      try await browser.post("/courses/first-post/acts/enroll", [:])
      let start = try await browser.post("\(Self.item)/say-what-helps/quiz/start", [:])
      let attempt = try #require(start.headers[.location])
      for fields in [
        ["question": "1"], ["question": "99", "choice": "x", "key": "12345678"],
        ["question": "1", "choice": "nobody", "text": "", "key": "12345678"],
        ["question": "-1", "key": "12345678"],
        ["question": "1", "place-x": "9223372036854775807", "pair-": "x", "key": "12345678"],
      ] {
        let answer = try await browser.send("\(attempt)/answers", fields)
        #expect([404, 422].contains(answer.status.code), "\(fields): \(answer.status)")
      }
      #expect(try await browser.get("\(attempt)?question=1").text.contains("Question 1 of 3"))
      #expect(try await browser.get("\(attempt)?question=zzz").status == .ok)
    }
  }

  @Test func `a draft is done when it says what it must and nothing else`() async throws {
    try await visit { browser in
      try await browser.post("/courses/first-post/acts/enroll", [:])
      let draft = "\(Self.item)/say-what-helps/holding-statement"
      try await browser.post(
        "\(draft)/draft", ["text": "We will open by noon.", "key": "draft-key-1"])
      let first = try await browser.get(draft).text
      #expect(first.contains("Not yet") && first.contains("Does not say where it is"))
      #expect(first.contains("Gives away when it opens again"))
      #expect(!first.contains("One way to say it"))
      try await browser.post("\(draft)/draft", ["text": Self.goodDraft, "key": "draft-key-2"])
      let done = try await browser.get(draft).text
      #expect(done.contains("This can go out") && done.contains("One way to say it"))
    }
  }

  @Test func `a reflection keeps a text that is too short on the page`() async throws {
    try await visit { browser in
      try await browser.post("/courses/first-post/acts/enroll", ["path": ""])
      try await browser.post(
        "\(Self.item)/say-what-helps/holding-statement/draft",
        ["text": Self.goodDraft, "key": "draft-key-1"])
      let reflection = "\(Self.item)/say-what-helps/last-time"
      let short = try await browser.send(
        "\(reflection)/reflection", ["text": "Not much <b>here</b>", "key": "reflect-1"])
      #expect(short.status == .unprocessableContent)
      #expect(short.text.contains("You wrote 3 words") && short.text.contains("at least 20"))
      #expect(short.text.contains(">Not much &lt;b&gt;here&lt;/b&gt;</textarea>"))
    }
  }

  /// Somebody signed in at an installation that has the small course.
  private func visit(_ body: @escaping @Sendable (Browser) async throws -> Void) async throws {
    let installation = try await TestInstallation()
    let course = try #require(TinyCourse.course)
    _ = try await installation.parts.courses.library.store.publish(
      course, media: [], by: "Test", now: installation.parts.clock())
    let cookie = try await installation.signIn("Pat", roles: [.officer])
    try await installation.test { client in
      try await body(Browser(client: client, cookie: cookie))
    }
  }
}
