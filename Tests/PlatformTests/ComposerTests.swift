import FoundationEssentials
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Testing
import Web

@testable import Platform

/// What an officer writes, and where it goes.
struct ComposerTests {
  @Test func `one text goes to two networks in one act`() async throws {
    try await withDrill { officer, run in
      try await officer.postTo(run, ["microblog", "community"], text: Self.text)
      for network in ["microblog", "community"] {
        let page = try await officer.get("\(run)?platform=\(network)").text
        #expect(page.contains(Self.text), "\(network)")
      }
    }
  }

  @Test func `a network gets a text of its own, the others the common one`() async throws {
    try await withDrill { officer, run in
      try await officer.postTo(
        run, ["microblog", "community"], text: Self.text,
        own: ["community": "Please stay away from the mall, neighbors."])
      let common = try await officer.get("\(run)?platform=microblog").text
      let own = try await officer.get("\(run)?platform=community").text
      #expect(common.contains(Self.text) && !common.contains("neighbors."))
      #expect(own.contains("neighbors.") && !own.contains(Self.text))
    }
  }

  @Test func `where one network refuses, none gets the post, and no word is lost`() async throws {
    try await withDrill { officer, run in
      let long = String(repeating: "Stay away. ", count: 40)
      let answer = try await officer.sendTo(run, ["microblog", "community"], text: long)
      #expect(answer.status == .unprocessableContent)
      #expect(answer.text.contains("Chirrup: The text has 439 characters"), "\(answer.text)")
      #expect(answer.text.contains(">\(long)</textarea>"))
      #expect(answer.text.contains("href=\"#text-post\""))
      let feed = try await officer.get("\(run)?platform=community").text
      #expect(!feed.contains("Stay away. Stay away."))
    }
  }

  @Test func `the same form sent twice posts once on each network`() async throws {
    try await withDrill { officer, run in
      for _ in 0..<2 {
        try await officer.postTo(run, ["microblog", "community"], text: Self.text)
      }
      for network in ["microblog", "community"] {
        let page = try await officer.get("\(run)?platform=\(network)").text
        #expect(page.components(separatedBy: "class=\"post post-agency\"").count == 2)
      }
    }
  }

  @Test func `no network chosen is said, and the text stays`() async throws {
    try await withDrill { officer, run in
      let answer = try await officer.sendTo(run, [], text: Self.text)
      #expect(answer.status == .unprocessableContent)
      #expect(answer.text.contains("Choose at least one"))
      #expect(answer.text.contains(">\(Self.text)</textarea>"))
    }
  }

  @Test func `a template is added to what is typed, with its blanks named`() async throws {
    try await withDrill { officer, run in
      let page = try await officer.step(
        run, "template:holding-statement", ["text": "My own words."]
      ).text
      #expect(page.contains(">My own words.\n\n[Time of this post]: We are aware of"))
      #expect(page.contains("[Next update]"))
    }
  }

  @Test func `the drawer shows what was learned, never what was not`() async throws {
    try await withDrill { officer, run in
      let before = try await officer.get(run).text
      #expect(!before.contains("A search of the garage"))
      #expect(before.contains("id=\"knowledge-post\""))
      let answer = try await officer.step(run, "fact:garage-clear", ["text": "x"])
      #expect(answer.status == .unprocessableContent)
      for _ in 0..<6 { try await officer.post("\(run)/clock", ["command": "skip"]) }
      let after = try await officer.get(run).text
      #expect(after.contains("class=\"known known-"), "\(after.count)")
    }
  }

  @Test func `an own picture is cleaned, its finds are told, and it is posted on two networks`()
    async throws
  {
    try await withDrill { officer, run in
      let page = try await officer.upload(
        "\(run)/compose", Self.form.merging(["step": "upload"]) { $1 }, file: TinyPicture.png
      ).text
      #expect(page.contains("Made or edited with Painter 2."))
      #expect(page.contains(">\(Self.text)</textarea>"))
      let picture = try #require(
        page.firstMatch(of: /value="(upload\/[0-9a-f-]+)" checked/).map { String($0.1) })
      let answer = try await officer.sendTo(
        run, ["microblog", "community"], text: Self.text,
        more: [("image", picture), ("alt", "A gray square.")])
      #expect(answer.status == .seeOther, "\(answer.text)")
      let address = "\(run)/pictures/\(picture.dropFirst("upload/".count))"
      for network in ["microblog", "community"] {
        let feed = try await officer.get("\(run)?platform=\(network)").text
        #expect(feed.contains("src=\"\(address)\" alt=\"A gray square.\""), "\(feed)")
      }
      let image = try await officer.get(address)
      #expect(image.headers[.contentType] == "image/png")
    }
  }

  @Test(arguments: [
    Array("%PDF-1.7 hello".utf8), Array("<svg onload=\"alert(1)\"/>".utf8), [],
    Array(TinyPicture.png.prefix(40)),
  ])
  func `a file that is no good picture is refused, and the text stays`(file: [UInt8]) async throws {
    try await withDrill { officer, run in
      let answer = try await officer.upload(
        "\(run)/compose", Self.form.merging(["step": "upload"]) { $1 }, file: file)
      #expect(answer.status == .unprocessableContent)
      #expect(answer.text.contains(">\(Self.text)</textarea>"))
      #expect(answer.text.contains("href=\"#photo-post\""))
      #expect(!answer.text.contains("onload"))
    }
  }

  @Test func `another person's picture is closed, and an invented one is not posted`()
    async throws
  {
    let installation = try await TestInstallation()
    let mona = try await installation.signIn("Mona", roles: [.officer])
    let ravi = try await installation.signIn("Ravi", roles: [.officer])
    try await installation.test { client in
      let officer = Browser(client: client, cookie: mona)
      let run = try await officer.startDrill()
      try await officer.post("\(run)/clock", ["command": "start"])
      let page = try await officer.upload(
        "\(run)/compose", Self.form.merging(["step": "upload"]) { $1 }, file: TinyPicture.png
      ).text
      let id = try #require(
        page.firstMatch(of: /value="upload\/([0-9a-f-]+)"/).map { String($0.1) })
      let stranger = Browser(client: client, cookie: ravi)
      let closed = try await stranger.get("\(run)/pictures/\(id)")
      #expect(closed.status == .forbidden)
      let own = try await stranger.startDrill()
      let other = try await stranger.get("\(own)/pictures/\(id)")
      #expect(other.status == .notFound)
      let invented = try await officer.sendTo(
        run, ["microblog"], text: Self.text, more: [("image", "upload/nonsense"), ("alt", "x")])
      #expect(invented.status == .unprocessableContent)
      #expect(invented.text.contains("This picture is not there any more"))
    }
  }

  @Test func `a poll goes out with its answers`() async throws {
    try await withDrill { officer, run in
      let answer = try await officer.sendTo(
        run, ["microblog"], text: "Where do you need help?",
        more: [("option", "At the mall"), ("option", " "), ("option", "At the library")])
      #expect(answer.status == .seeOther, "\(answer.text)")
      let feed = try await officer.get(run).text
      #expect(feed.contains("At the mall") && feed.contains("At the library"))
    }
  }

  @Test func `a post waits for its time, is listed and can be cancelled`() async throws {
    try await withDrill { officer, run in
      let answer = try await officer.sendTo(
        run, ["microblog"], text: "A later word.", more: [("time", "14:14")])
      #expect(answer.status == .seeOther, "\(answer.text)")
      let page = try await officer.get(run).text
      #expect(page.contains("A later word.") && page.contains("unschedule:1"))
      let cancelled = try await officer.step(run, "unschedule:1", ["text": "x"]).text
      #expect(!cancelled.contains("A later word.") && cancelled.contains(">x</textarea>"))
      for time in ["03:00", "soon", "14:99"] {
        let wrong = try await officer.sendTo(run, ["microblog"], text: "x", more: [("time", time)])
        #expect(wrong.status == .unprocessableContent && wrong.text.contains("#time-post"))
      }
    }
  }

  @Test func `a text goes to command and comes back with one tap to post`() async throws {
    try await withDrill { officer, run in
      let asked = try await officer.step(run, "ask", ["text": "Please stay away from the mall."])
      #expect(asked.text.contains("Waiting since"))
      for _ in 0..<12 { try await officer.post("\(run)/clock", ["command": "skip"]) }
      let page = try await officer.get(run).text
      let step = try #require(page.firstMatch(of: /value="(approved:[0-9]+)"/).map { String($0.1) })
      _ = try await officer.step(run, step, ["text": "Something else."])
      _ = try await officer.step(run, step, ["text": "Something else."])
      let feed = try await officer.get(run).text
      #expect(feed.components(separatedBy: "class=\"post post-agency\"").count == 2)
      #expect(!feed.contains("value=\"approved:"))
    }
  }

  @Test func `the preview is the post as it will be`() async throws {
    try await withDrill { officer, run in
      let panel = try await officer.sendList(
        "\(run)/review",
        [
          ("do", "post"), ("platform", "microblog"), ("text", Self.text), ("known", "microblog"),
          ("known", "community"), ("networks", "microblog"), ("networks", "community"),
          ("own-community", "<b>Neighbors</b>"),
        ]
      ).text
      #expect(panel.contains("id=\"preview-post\"") && panel.contains("id=\"knowledge-post\""))
      #expect(panel.contains("On Chirrup") && panel.contains("On Commonroom"))
      #expect(panel.contains("&lt;b>Neighbors") || panel.contains("&lt;b&gt;Neighbors"))
      #expect(panel.components(separatedBy: "class=\"post post-agency\"").count == 3)
    }
  }

  @Test func `a text of 100,000 characters is refused by its count and kept`() async throws {
    try await withDrill { officer, run in
      let long = String(repeating: "e\u{301}", count: 60_000)
      let answer = try await officer.upload(
        "\(run)/compose", Self.form.merging(["text": long, "step": "preview"]) { $1 }, file: [])
      #expect(answer.status == .ok && answer.text.contains(long))
      #expect(answer.text.contains("59720 characters too many"), "\(answer.text.suffix(2_000))")
    }
  }

  static let form = [
    "do": "post", "platform": "microblog", "key": "form", "text": text, "known": "microblog",
    "networks": "microblog",
  ]

  static let text = "Please stay away from Harbor Point Mall. Next update 2:30 pm."

  private func withDrill(_ body: @escaping @Sendable (Browser, String) async throws -> Void)
    async throws
  {
    let installation = try await TestInstallation()
    let cookie = try await installation.signIn("Mona", roles: [.officer])
    try await installation.test { client in
      let officer = Browser(client: client, cookie: cookie)
      let run = try await officer.startDrill()
      try await officer.post("\(run)/clock", ["command": "start"])
      try await body(officer, run)
    }
  }
}

extension Browser {
  func sendTo(
    _ run: String, _ networks: [String], text: String, own: [String: String] = [:],
    more: [(String, String)] = []
  ) async throws -> TestResponse {
    var fields = [
      ("do", "post"), ("platform", "microblog"), ("key", "form"), ("text", text),
      ("known", "microblog"), ("known", "community"),
    ]
    fields += networks.map { ("networks", $0) }
    fields += own.map { ("own-\($0.key)", $0.value) }
    fields += more
    return try await sendList("\(run)/actions", fields)
  }

  func postTo(
    _ run: String, _ networks: [String], text: String, own: [String: String] = [:]
  ) async throws {
    let answer = try await sendTo(run, networks, text: text, own: own)
    #expect(answer.status == .seeOther, "\(answer.text.prefix(2_000))")
  }

  func step(
    _ run: String, _ step: String, _ fields: [String: String] = [:]
  ) async throws -> TestResponse {
    let all = ["do": "post", "platform": "microblog", "key": "form", "step": step]
      .merging(fields) { $1 }
    return try await send("\(run)/compose", all)
  }
}
