import FoundationEssentials
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Pictures
import PostReview
import Testing

@testable import Platform

/// A picture on its way through the desk.
struct DeskPictureTests {
  private let fields = [
    "version": "0", "text": "Road open again.", "networks": "x", "title": "", "do": "attach",
  ]

  private func withWriter(
    _ body: @escaping @Sendable (Browser, TestInstallation) async throws -> Void
  ) async throws {
    let installation = try await TestInstallation()
    let cookie = try await installation.signIn("June", roles: [.publicInformationOfficer])
    try await installation.test { client in
      try await body(Browser(client: client, cookie: cookie), installation)
    }
  }

  @Test func `a picture is attached with the words around it, shown, described and removed`()
    async throws
  {
    try await withWriter { [fields] browser, _ in
      let saved = try await browser.upload("/desk/drafts", fields, file: TinyPicture.png)
      #expect(saved.status == .seeOther, "\(saved.text.prefix(500))")
      let path = try #require(saved.headers[.location])
      let page = try await browser.get(path).text
      #expect(page.contains("Road open again."))
      #expect(page.contains("Found in the file and removed"))
      #expect(page.contains("Made or edited with Painter 2."))
      #expect(page.contains("PNG, 1 × 1 pixels"))
      #expect(page.contains("accessibility"), "the missing alt text is a finding")

      let address = try #require(page.pictureAddress)
      let picture = try await browser.get(address + "?download=1")
      #expect(picture.headers[.contentType] == "image/png")
      #expect(picture.headers[.contentDisposition]?.hasPrefix("attachment") == true)
      let bytes = Array(picture.body.readableBytesView)
      #expect(try PictureCleaner().clean(bytes).findings == [])

      let id = String(address.split(separator: "/").last ?? "")
      let described = try await browser.send(
        path,
        fields.merging([
          "version": "1", "do": "save", "picture": id, "alt": "An empty road.",
        ]) { $1 })
      #expect(described.status == .seeOther)
      #expect(try await browser.get(path).text.contains("Alt text: An empty road."))

      let removed = try await browser.send(
        path,
        fields.merging(["version": "2", "do": "detach", "picture": id, "alt": "An empty road."]) {
          $1
        })
      #expect(removed.status == .seeOther)
      #expect(try await browser.get(path).text.pictureAddress == nil)
    }
  }

  @Test func `a file that is no picture is refused, and no word is lost`() async throws {
    try await withWriter { [fields] browser, installation in
      let answer = try await browser.upload(
        "/desk/drafts", fields, file: Array("%PDF-1.7 hello".utf8))
      #expect(answer.status == .unprocessableContent)
      #expect(answer.text.contains("no JPEG, PNG, WebP, GIF or HEIC picture"))
      #expect(answer.text.contains("Road open again."))
      #expect(try await installation.parts.desk.store.drafts() == [])
    }
  }

  @Test func `an invented picture is not taken for one`() async throws {
    try await withWriter { [fields] browser, installation in
      try await browser.post("/desk/drafts", fields.merging(["picture": "nonsense"]) { $1 })
      let draft = try #require(try await installation.parts.desk.store.drafts().first)
      let record = try await installation.parts.desk.store.record(draft.id)
      #expect(record.content.picture == nil)
      let none = try await browser.get("/desk/pictures/nonsense")
      #expect(none.status == .notFound)
    }
  }

  @Test func `a picture that nobody used is forgotten after a week, one in a draft is kept`()
    async throws
  {
    let installation = try await TestInstallation()
    let parts = installation.parts
    let person = DeskPerson(id: "june", name: "June")
    let clean = try PictureCleaner().clean(TinyPicture.png)
    let now = parts.clock()
    let store = parts.pictures.store
    let used = try await store.add(clean, by: person, now: now)
    let unused = try await store.add(clean, by: person, now: now)
    _ = try await parts.desk.create(
      DraftContent(text: "Road open.", networks: ["x"], picture: used.rawValue), by: person)
    let week = 7 * 24 * 60 * 60 * 1000
    _ = try await store.add(clean, by: person, now: now + week)
    #expect(try await store.picture(unused) != nil)
    _ = try await store.add(clean, by: person, now: now + week + 1)
    #expect(try await store.picture(unused) == nil)
    #expect(try await store.picture(used)?.findings.count == 1)
  }
}

extension String {
  fileprivate var pictureAddress: String? {
    firstMatch(of: /src="(\/desk\/pictures\/[0-9a-f-]+)"/).map { String($0.1) }
  }
}
