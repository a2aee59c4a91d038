import CourseFormat
import Curriculum
import Foundation
import Hummingbird
import HummingbirdTesting
import Kernel
import Testing

@testable import Platform

/// Writing, reviewing and publishing a course by its pages.
struct AuthoringPagesTests {
  private static let course = "/authoring/courses/our-accounts"
  private static let lesson = "\(course)/modules/say-what-helps/items/what-helps"
  private static let question = "\(course)/modules/say-what-helps/questions/what-first"

  @Test func `from a new course to a version, with a second person`() async throws {
    try await visit { author, trainer in
      try await author.begin()
      let page = try await author.get(Self.course).text
      #expect(page.contains("No faults.") && page.contains("Send to review"))
      try await author.post("\(Self.course)/acts/submit", ["revision": "1", "note": "Please read"])
      #expect(try await trainer.get(Self.course).text.contains("Please read"))
      let own = try await author.send("\(Self.course)/acts/approve", ["revision": "1"])
      #expect(own.status == .forbidden)
      try await trainer.post("\(Self.course)/acts/approve", ["revision": "1", "note": "Good"])
      let refused = try await trainer.post("\(Self.course)/acts/publish", ["revision": "1"])
      #expect(refused.headers[.location] == Self.course)
      #expect(try await trainer.get(Self.course).text.contains("say why it can stay"))
      try await trainer.post(
        "\(Self.course)/acts/publish", ["revision": "1", "waiver": "A small course."])
      #expect(try await trainer.get("/courses").text.contains("Our accounts"))
      let history = try await author.get("\(Self.course)/history").text
      #expect(history.contains("Version 1") && history.contains("A small course."))
    }
  }

  @Test func `a fault is shown with its line where it is mended, and nothing is lost`() async throws
  {
    try await visit { author, _ in
      try await author.begin()
      try await author.post(Self.lesson, Self.lessonForm(minutes: "many", base: 1))
      let page = try await author.get(Self.lesson).text
      #expect(page.contains("Line 3") && page.contains("“many”. Write a whole number"))
      #expect(page.contains("value=\"many\"") && page.contains("The new text."))
      let outline = try await author.get(Self.course).text
      #expect(outline.contains("modules/say-what-helps/lessons/what-helps.md, line 3"))
      #expect(outline.contains("disabled"))
      try await author.post(Self.lesson, Self.lessonForm(minutes: "4", base: 2))
      #expect(try await author.get(Self.course).text.contains("No faults."))
    }
  }

  @Test func `two people at one lesson: the later one sees both texts`() async throws {
    try await visit { author, trainer in
      try await author.begin()
      try await author.post(Self.lesson, Self.lessonForm(minutes: "4", base: 1))
      var theirs = Self.lessonForm(minutes: "5", base: 1)
      theirs["text"] = "What the trainer wrote."
      let conflict = try await trainer.send(Self.lesson, theirs)
      #expect(conflict.status == .conflict)
      #expect(conflict.text.contains("Wes saved this meanwhile"))
      #expect(conflict.text.contains("The new text."))
      #expect(conflict.text.contains("What the trainer wrote."))
      theirs["base"] = "2"
      try await trainer.post(Self.lesson, theirs)
      #expect(try await author.get(Self.lesson).text.contains("What the trainer wrote."))
    }
  }

  @Test func `a question is written, made a must, and removed`() async throws {
    try await visit { author, _ in
      try await author.begin()
      let page = try await author.get(Self.question).text
      #expect(page.contains("name=\"a-option-0\"") && page.contains("checked"))
      let form = [
        "base": "1", "family": "what-first", "objective": "first-post", "source": "A book",
        "a-kind": "numeric", "a-stem": "How many minutes?", "a-answer": "15", "a-feedback": "So.",
        "b-kind": "numeric", "b-stem": "Within how many minutes?", "b-answer": "x",
        "b-feedback": "So.",
      ]
      try await author.post(Self.question, form)
      let broken = try await author.get(Self.question).text
      #expect(broken.contains("1 fault to mend") && broken.contains("“x”"))
      // The quiz does not insist on it any more, because the box was not ticked.
      let quiz = "\(Self.course)/modules/say-what-helps/items/quiz"
      let must = "name=\"must-pass\" value=\"what-first\" checked"
      #expect(try await author.get(quiz).text.contains(must) == false)
      var renamed = form
      (renamed["family"], renamed["base"], renamed["b-answer"]) = ("what-then", "2", "20")
      renamed["must-pass"] = "1"
      try await author.post(Self.question, renamed)
      #expect(try await author.get(Self.question).status == .notFound)
      #expect(try await author.get(quiz).text.contains("value=\"what-then\" checked"))
      #expect(try await author.get(Self.course).text.contains("No faults."))
      let other = Self.question.replacing("what-first", with: "what-then")
      try await author.post(other, ["do": "remove", "base": "3"])
      #expect(try await author.get(other).status == .notFound)
      // Nothing refers to it anymore: the drill and the quiz go on without it.
      #expect(try await author.get(quiz).text.contains("what-then") == false)
      #expect(try await author.get(Self.course).text.contains("There is no question") == false)
    }
  }

  @Test func `the preview shows lesson and questions, and leaves no record`() async throws {
    try await visit { author, _ in
      try await author.begin()
      let preview = "\(Self.course)/preview"
      #expect(try await author.get(preview).text.contains("Preview"))
      let lesson = try await author.get("\(preview)/say-what-helps/what-helps").text
      #expect(lesson.contains("Nothing that you do here is kept"))
      #expect(lesson.contains("\(Self.course)/media/first-post.svg"))
      #expect(!lesson.contains("data-time"))
      #expect(try await author.get("\(Self.course)/media/first-post.svg").status == .ok)
      try await author.post("\(preview)/say-what-helps/what-helps", [:])
      for item in ["practice", "quiz", "holding-statement", "first-drill", "last-time"] {
        let page = try await author.get("\(preview)/say-what-helps/\(item)")
        #expect(page.status == .ok && page.text.contains("Preview"), "\(item)")
      }
      let answer = try await author.send(
        "\(preview)/say-what-helps/quiz", ["question": "1", "variant": "a"])
      #expect(answer.status == .ok && answer.text.contains("There is a problem"))
      #expect(try await author.get("/learning").text.contains("Our accounts") == false)
    }
  }

  @Test func `questions of another system come with a report`() async throws {
    try await visit { author, _ in
      try await author.begin()
      let intake = "\(Self.course)/modules/say-what-helps/intake"
      let gift =
        "::Where:: Where do you point people? {=To the page ~To the wall ~Nowhere}\n\n"
        + "::Essay:: Tell. {}\n"
      let page = try await author.uploadFile(
        intake, ["objective": "first-post", "source": "Theirs"], field: "questions",
        name: "bank.gift", Array(gift.utf8))
      #expect(page.text.contains("1 question of “bank.gift” taken over"))
      #expect(page.text.contains("Taken over, to be completed"))
      for (name, bytes) in [
        ("a.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><quiz/>"), ("b.txt", "nothing"),
        ("c.xml", "<quiz"),
      ] {
        let refused = try await author.uploadFile(
          intake, [:], field: "questions", name: name, Array(bytes.utf8))
        #expect(refused.status == .unprocessableContent, "\(name)")
        #expect(refused.text.contains("No question could be taken over"))
      }
    }
  }

  @Test func `hostile text is shown as text`() async throws {
    try await visit { author, _ in
      try await author.begin()
      var form = Self.lessonForm(minutes: "4", base: 1)
      form["title"] = "<script>alert(1)</script>\" onload=x: [y](javascript:z) *a &b"
      form["text"] = "## H\n<script>alert(1)</script>\n[x](javascript:alert(1))\n---\nmore: {a: b}"
      try await author.post(Self.lesson, form)
      for path in [Self.lesson, Self.course, "\(Self.course)/preview/say-what-helps/what-helps"] {
        let text = try await author.get(path).text
        #expect(!text.contains("<script>alert"), "\(path)")
        #expect(!text.contains("href=\"javascript:"), "\(path)")
      }
      #expect(try await author.get(Self.lesson).text.contains("raw HTML"))
      let look = try await author.send("\(Self.course)/reading", form)
      #expect(look.status == .ok && !look.text.contains("<script>alert"))
    }
  }

  @Test func `bad names, bad dates and bad files are refused in words`() async throws {
    try await visit { author, _ in
      #expect(
        try await author.send("/authoring/new", ["title": ""]).text.contains("The title is missing")
      )
      let bad = try await author.send("/authoring/new", ["title": "A course", "name": "../x"])
      #expect(bad.status == .unprocessableContent && bad.text.contains("value=\"A course\""))
      try await author.begin()
      try await author.post(
        "\(Self.course)/settings",
        ["base": "1", "title": "Our accounts", "review-by": "2027-02-31", "language": "en-US"])
      let settings = try await author.get("\(Self.course)/settings").text
      #expect(settings.contains("2027-02-31") && settings.contains("which is no date"))
      let file = try await author.send("\(Self.course)/file", ["name": "../x.md", "text": "x"])
      #expect(file.status == .unprocessableContent)
      for (name, bytes) in [
        ("a.png", Array("GIF89a".utf8)), ("b.exe", [77, 90]), ("c.svg", [0xFF]),
      ] {
        let answer = try await author.uploadFile(
          "\(Self.course)/acts/picture", [:], field: "picture", name: name, bytes)
        #expect(answer.status == .seeOther)
        #expect(try await author.get(Self.course).text.contains("no picture that courses can have"))
      }
    }
  }

  @Test func `draft and version are held side by side, and go out as folders`() async throws {
    try await visit { author, trainer in
      try await author.begin()
      try await author.post("\(Self.course)/acts/submit", ["revision": "1"])
      try await trainer.post("\(Self.course)/acts/approve", ["revision": "1"])
      try await trainer.post("\(Self.course)/acts/publish", ["revision": "1", "waiver": "Small."])
      try await author.post(Self.lesson, Self.lessonForm(minutes: "4", base: 1))
      let page = try await author.get("\(Self.course)/difference?from=1&to=draft").text
      #expect(page.contains("From version 1 to the draft: 2 changed."))
      #expect(page.contains("<ins>") && page.contains("<del>"))
      #expect(
        try await author.get("\(Self.course)/difference?from=9&to=draft").status == .notFound)
      // Who takes the older version sees it in words.
      try await author.post("/courses/our-accounts/acts/enroll", ["path": ""])
      try await author.post("\(Self.course)/acts/submit", ["revision": "2"])
      try await trainer.post("\(Self.course)/acts/approve", ["revision": "2"])
      try await trainer.post("\(Self.course)/acts/publish", ["revision": "2", "waiver": "Small."])
      let changes = try await author.get("/courses/our-accounts/changes").text
      #expect(changes.contains("Version 2") && changes.contains("<ins>"))
      for path in ["archive", "versions/1/archive"] {
        let archive = try await author.get("\(Self.course)/\(path)")
        #expect(archive.headers[.contentType] == "application/zip")
        #expect(archive.body.readableBytesView.starts(with: [0x50, 0x4B]))
      }
      let due = try await author.get("/authoring/due").text
      #expect(due.contains("By date") && due.contains("Say what helps"))
    }
  }

  @Test func `steps and modules are added, moved and removed`() async throws {
    try await visit { author, _ in
      try await author.begin()
      let arrange = "\(Self.course)/acts/arrange"
      for kind in CourseItem.Kind.allCases {
        let added = try await author.post(
          arrange,
          [
            "do": "add", "module": "keep-private", "kind": kind.rawValue,
            "title": "New \(kind.rawValue)",
          ])
        let path = try #require(added.headers[.location])
        #expect(try await author.get(path).status == .ok, "\(kind)")
      }
      try await author.post(arrange, ["do": "up keep-private/new-quiz"])
      try await author.post(arrange, ["do": "remove keep-private/new-session"])
      try await author.post(arrange, ["do": "module-down say-what-helps"])
      try await author.post("\(Self.course)/acts/add-module", ["title": "A third one"])
      let outline = try await author.get(Self.course).text
      #expect(outline.contains("A third one") && !outline.contains("New session"))
      try await author.post(arrange, ["do": "up nowhere/nothing"])
      #expect(try await author.get(Self.course).text.contains("not there any more"))
    }
  }

  private static func lessonForm(minutes: String, base: Int) -> [String: String] {
    [
      "base": "\(base)", "title": "What helps", "minutes": minutes, "objectives": "first-post",
      "sources": "Our own: an example", "text": "## First\nThe new text.",
      "path": "modules/say-what-helps/lessons/what-helps.md",
    ]
  }

  private func visit(
    _ body: @escaping @Sendable (_ author: Browser, _ trainer: Browser) async throws -> Void
  ) async throws {
    let installation = try await TestInstallation()
    let author = try await installation.signIn("Wes", roles: [.author])
    let trainer = try await installation.signIn("Tara", roles: [.trainer])
    try await installation.test { client in
      try await body(
        Browser(client: client, cookie: author), Browser(client: client, cookie: trainer))
    }
  }
}

extension Browser {
  /// A new course with every kind of step and question.
  fileprivate func begin() async throws {
    try await post(
      "/authoring/new", ["title": "Our accounts", "name": "our-accounts", "example": "1"])
  }
}
