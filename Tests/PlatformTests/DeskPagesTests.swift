import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Testing

@testable import Platform

/// The post desk as browsers use it, without JavaScript.
struct DeskPagesTests {
  static let clean =
    "Harbor Road is closed from 3rd Street to 7th Street. Use Mill Street. Next update at 5:00 pm."

  @Test func `a draft travels from the first words to its link`() async throws {
    try await withDesk { writer, approver in
      let path = try await writer.newDraft(Self.clean)
      #expect(try await writer.get("/desk").text.contains("Your drafts (1)"))
      let sent = try await writer.post(path, ["do": "submit", "version": "1"])
      #expect(sent.headers[.location] == path)
      #expect(try await approver.get("/desk").text.contains("One draft waits for you."))
      #expect(try await writer.send("\(path)/approve", ["version": "1"]).status == .forbidden)
      try await approver.post("\(path)/approve", ["version": "1"])
      let approved = try await writer.get(path).text
      #expect(approved.contains("Approved: ready to post") && approved.contains("Copy text"))
      try await writer.post(
        "\(path)/publish",
        ["version": "1", "network": "x", "link": "https://x.example/1", "minutes": "2"])
      let published = try await writer.get(path).text
      #expect(published.contains("Published on all its networks"))
      #expect(published.contains("href=\"https://x.example/1\""))
      #expect(published.contains("marked version 1 as published on X"))
    }
  }

  @Test func `an edit after the approval says that it ends it`() async throws {
    try await withDesk { writer, approver in
      let path = try await writer.newDraft(Self.clean)
      try await writer.post(path, ["do": "submit", "version": "1"])
      try await approver.post("\(path)/approve", ["version": "1"])
      let editing = try await writer.get("\(path)?edit=1").text
      #expect(editing.contains("The approval holds for exactly these words"))
      try await writer.post(path, Self.fields(Self.clean + " Thank you.", version: 1))
      let page = try await writer.get(path).text
      #expect(page.contains("which ended the approval"))
      #expect(page.contains("Ask for approval"))
    }
  }

  @Test func `two writers see both texts, and nothing typed is lost`() async throws {
    try await withDesk { writer, approver in
      let path = try await writer.newDraft(Self.clean)
      try await approver.post(path, Self.fields("Theirs, with <b>marks</b>.", version: 1))
      let answer = try await writer.send(path, Self.fields("Mine, typed for minutes.", version: 1))
      #expect(answer.status == .conflict)
      #expect(answer.text.contains("Theirs, with &lt;b&gt;marks&lt;/b&gt;."))
      #expect(answer.text.contains("Mine, typed for minutes.</textarea>"))
      #expect(answer.text.contains("name=\"version\" value=\"2\""))
      try await writer.post(path, Self.fields("Mine, typed for minutes.", version: 2))
    }
  }

  @Test func `a rewrite is applied to exactly its words without JavaScript`() async throws {
    try await withDesk { writer, _ in
      let text = "Café update: #harborroad is closed. Use Mill Street. Next update at 5:00 pm."
      let looked = try await writer.send("/desk/drafts", Self.fields(text, do: "check"))
      #expect(looked.status == .ok)
      let button = try #require(
        looked.text.firstMatch(
          of: /value="(fix=[^"]*)"[^>]*data-quote="([^"]*)" data-rewrite="([^"]*)"/))
      let mended = try await writer.send("/desk/drafts", Self.fields(text, do: String(button.1)))
      let expected = text.replacing(String(button.2), with: String(button.3))
      #expect(expected != text && mended.text.contains(">\(expected)</textarea>"))
      #expect(try await writer.get("/desk").text.contains("No draft yet"))
    }
  }

  @Test func `a block is overridden on the page by an approver only`() async throws {
    try await withDesk { writer, approver in
      let path = try await writer.newDraft("We caught the burglar. Next update at 5:00 pm.")
      try await writer.post(path, ["do": "submit", "version": "1"])
      #expect(!(try await writer.get(path).text.contains("value=\"override=")))
      let page = try await approver.get(path).text
      #expect(page.contains("One block is still open."))
      #expect(!page.contains("Approve this text"))
      let act = String(try #require(page.firstMatch(of: /value="(override=[^"]*)"/)?.1))
      let key = String(act.dropFirst("override=".count))
      let refused = try await writer.send(
        path, ["do": act, "version": "1", "reason-\(key)": "Please."])
      #expect(refused.status == .forbidden)
      try await approver.post(
        path, ["do": act, "version": "1", "reason-\(key)": "Convicted on Monday."])
      let after = try await approver.get(path).text
      #expect(after.contains("Convicted on Monday.") && after.contains("Approve this text"))
    }
  }

  @Test(arguments: [
    ("GET", "/desk/drafts/nothing"), ("GET", "/desk/drafts/%00%ff"),
    ("GET", "/desk/drafts/nothing/record"), ("GET", "/desk/templates/nothing"),
    ("GET", "/desk/new?from=nothing"), ("POST", "/desk/drafts/nothing"),
    ("POST", "/desk/drafts/nothing/publish"), ("POST", "/desk/drafts/nothing/record/csv"),
  ])
  func `what does not exist is said plainly`(method: String, path: String) async throws {
    try await withDesk { writer, _ in
      let answer =
        method == "GET" ? try await writer.get(path) : try await writer.send(path, ["text": "a"])
      #expect(answer.status == .notFound || answer.status == .badRequest, "\(answer.status)")
      #expect(answer.text.contains("role=\"alert\""))
    }
  }

  @Test func `too long a text comes back whole, and ten megabytes are refused`() async throws {
    try await withDesk { writer, _ in
      let long = String(repeating: "word ", count: 15_000)
      let answer = try await writer.send("/desk/drafts", Self.fields(long))
      #expect(answer.status == .unprocessableContent)
      #expect(answer.text.contains("longer than 70000 characters"))
      #expect(answer.text.contains(long))
      let huge = try await writer.send(
        "/desk/drafts", Self.fields(String(repeating: "a", count: 10_000_000)))
      #expect(huge.status.code == 400 || huge.status.code == 413)
      #expect(huge.text.contains("Send less"))
    }
  }

  @Test func `hidden characters are shown, taken out, and not sent`() async throws {
    try await withDesk { writer, _ in
      let text = "Harbor Road is\u{202E} closed.\u{200B} Next update at 5:00 pm."
      let path = try await writer.newDraft(text)
      try await writer.post(path, Self.fields(text, version: 1, do: "submit"))
      let page = try await writer.get(path).text
      #expect(page.contains("Saved. The text holds characters that nobody can see."))
      #expect(page.contains("1 × characters without width"))
      let cleaned = try await writer.send(path, Self.fields(text, version: 1, do: "clean"))
      #expect(cleaned.text.contains("Harbor Road is closed. Next update at 5:00 pm.</textarea>"))
    }
  }

  @Test func `bytes that are no text are shown as such, and the rest is kept`() async throws {
    try await withDesk { writer, _ in
      let token = try #require(try await writer.get("/desk/new").formToken)
      let answer = try await writer.client.execute(
        uri: "/desk/drafts", method: .post,
        headers: [
          .cookie: writer.cookie, .contentType: "application/x-www-form-urlencoded",
        ],
        body: ByteBuffer(string: "csrf=\(token)&do=check&text=Harbor+Road%FF%FE+is+closed.%00")
      ) { $0 }
      #expect(answer.status == .ok)
      #expect(answer.text.contains("2 × characters that could not be read (�)"))
      #expect(answer.text.contains("Harbor Road�� is closed.</textarea>"))
    }
  }

  @Test func `the review answers with the part of the page it renews`() async throws {
    try await withDesk { writer, _ in
      let fields = Self.fields("We caught the burglar.")
      let answer = try await writer.send("/desk/review", fields)
      #expect(answer.text.contains("id=\"review\" data-review-part"))
      #expect(answer.text.contains("1 block"))
      #expect(!answer.text.contains("<html"))
    }
  }

  @Test func `an auditor reads and exports, and writes nothing`() async throws {
    let installation = try await TestInstallation()
    let noah = try await installation.signIn("Noah", roles: [.publicInformationOfficer])
    let sam = try await installation.signIn("Sam", roles: [.auditor])
    try await installation.test { client in
      let writer = Browser(client: client, cookie: noah)
      let auditor = Browser(client: client, cookie: sam)
      let path = try await writer.newDraft(Self.clean)
      let page = try await auditor.get(path).text
      #expect(page.contains("Harbor Road is closed") && !page.contains("Save the draft"))
      let file = try await auditor.send("\(path)/record/csv", [:])
      #expect(file.headers[.contentDisposition]?.contains("attachment") ?? false)
      #expect(file.text.contains("\"written\"") && file.text.contains("\"exported\""))
      #expect(try await auditor.send(path, Self.fields("Mine.")).status == .forbidden)
    }
  }

  @Test func `a template asks again for what is missing, and makes a draft`() async throws {
    try await withDesk { writer, _ in
      let path = "/desk/templates/road-closure"
      let refused = try await writer.send(path, ["answer-road": "Harbor Road"])
      #expect(refused.status == .unprocessableContent)
      #expect(refused.text.contains("value=\"Harbor Road\""))
      #expect(refused.text.contains("href=\"#answer-from\""))
      let made = try await writer.post(
        path,
        [
          "answer-road": "Harbor Road", "answer-from": "3rd Street", "answer-to": "7th Street",
          "answer-why": "a water main break", "answer-way": "Use Mill Street instead",
          "answer-until": "We expect to open it by 6:00 pm", "answer-next": "5:00 pm",
        ])
      let draft = try await writer.get(try #require(made.headers[.location])).text
      #expect(draft.contains("Harbor Road is closed from 3rd Street to 7th Street"))
      #expect(draft.contains("Road closure: Harbor Road"))
    }
  }
}

extension DeskPagesTests {
  static func fields(
    _ text: String, version: Int = 0, do command: String = "save"
  ) -> [String: String] {
    ["text": text, "networks": "x", "version": "\(version)", "do": command]
  }

  /// A writer who may not approve, and an approver.
  private func withDesk(
    _ body: @escaping @Sendable (Browser, Browser) async throws -> Void
  ) async throws {
    let installation = try await TestInstallation()
    let noah = try await installation.signIn("Noah", roles: [.publicInformationOfficer])
    let dana = try await installation.signIn("Dana", roles: [.approver])
    try await installation.test { client in
      try await body(
        Browser(client: client, cookie: noah), Browser(client: client, cookie: dana))
    }
  }
}

extension Browser {
  /// Gives the path of the new draft.
  fileprivate func newDraft(_ text: String) async throws -> String {
    let fields = DeskPagesTests.fields(text)
    return try #require(try await post("/desk/drafts", fields).headers[.location])
  }
}
