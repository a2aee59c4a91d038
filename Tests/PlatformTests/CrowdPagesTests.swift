import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Testing

@testable import Platform

/// “How this crowd behaves”, and the form for a run on other values.
struct CrowdPagesTests {
  private static let crowd = "/scenarios/mall-shooting-drill/crowd"

  @Test func `everybody signed in reads how the crowd behaves`() async throws {
    for role in [Role.officer, .supervisor, .trainer] {
      try await with(role) { person in
        let page = try await person.get(Self.crowd)
        #expect(page.status == .ok)
        #expect(page.text.contains("Correction by the agency") && page.text.contains("31 %"))
        #expect(page.text.contains("Walter and others 2021"))
        let form = "href=\"\(Self.crowd)/change\""
        #expect(page.text.contains(form) == (role == .trainer))
      }
    }
  }

  @Test func `an officer cannot change the crowd`() async throws {
    try await with(.officer) { officer in
      let form = try await officer.get("\(Self.crowd)/change")
      #expect(form.status == .forbidden)
      let start = try await officer.send("\(Self.crowd)/change", ["start": "1", "belief": "0.9"])
      #expect(start.status == .forbidden)
      let home = try await officer.get("/").text
      #expect(home.contains("You have not played yet"))
    }
  }

  @Test func `a controller fills in the form and is told who can start the run`() async throws {
    try await with(.controller) { controller in
      let form = try await controller.get("\(Self.crowd)/change").text
      #expect(form.contains("Your role does not enter exercises"))
      #expect(!form.contains("Start a run with these values"))
      let start = try await controller.send("\(Self.crowd)/change", ["start": "1"])
      #expect(start.status == .forbidden)
    }
  }

  @Test func `a trainer starts a changed run, marked on each of its pages`() async throws {
    try await with(.trainer) { trainer in
      let answer = try await trainer.send(
        "\(Self.crowd)/change", ["start": "1", "seed": "3", "belief": "0.9", "patience": "5"])
      let run = try #require(answer.headers[.location])
      try await trainer.post("\(run)/clock", ["command": "start"])
      let bar = try await trainer.get(run).text
      #expect(bar.contains("Changed crowd: 2 values"))
      let home = try await trainer.get("/").text
      #expect(home.contains("Changed crowd: 2 values"))
      try await trainer.post("\(run)/clock", ["command": "finish"])
      for path in ["\(run)/result", "\(run)/crowd"] {
        let page = try await trainer.get(path).text
        #expect(page.contains("Changed crowd: 2 values differ from the pack."), "\(path)")
        #expect(page.contains("<del>0.55</del> → <ins>0.9</ins>"), "\(path)")
      }
    }
  }

  @Test func `the pack's own values start a normal run without a mark`() async throws {
    try await with(.trainer) { trainer in
      let answer = try await trainer.send(
        "\(Self.crowd)/change", ["start": "1", "belief": "0.55", "patience": " 15.0 "])
      let run = try #require(answer.headers[.location])
      let page = try await trainer.get(run).text
      #expect(!page.contains("Changed crowd"))
      let crowd = try await trainer.get("\(run)/crowd").text
      #expect(!crowd.contains("Changed"))
    }
  }

  @Test(arguments: [
    ("belief", "1.01", "Believing at first sight cannot be “1.01”. Write a number from 0 to 1."),
    ("belief", "nan", "cannot be “nan”"),
    ("belief", "", "Believing at first sight has no value"),
    ("belief", "<b>", "cannot be “&lt;b&gt;”"),
    ("seed", "-4", "“-4” is not a seed. Use a whole number from 0"),
  ])
  func `a mistake is named at its field, keeps what was written and starts nothing`(
    field: String, text: String, says: String
  ) async throws {
    try await with(.trainer) { trainer in
      var fields = ["start": "1", "hedge": "0.3"]
      fields[field] = text
      let answer = try await trainer.send("\(Self.crowd)/change", fields)
      #expect(answer.status == .unprocessableContent)
      #expect(answer.text.contains(says) && answer.text.contains("id=\"\(field)-error\""))
      #expect(answer.text.contains("value=\"0.3\""))
      let home = try await trainer.get("/").text
      #expect(home.contains("You have not played yet"))
    }
  }

  @Test func `one value goes back to the pack's, the others stay`() async throws {
    try await with(.trainer) { trainer in
      let answer = try await trainer.send(
        "\(Self.crowd)/change", ["back": "belief", "belief": "oops", "hedge": "0.3"])
      #expect(answer.status == .ok)
      #expect(answer.text.contains("value=\"0.55\"") && answer.text.contains("value=\"0.3\""))
      #expect(answer.text.contains("Changed crowd: 1 value differs from the pack"))
    }
  }

  @Test func `the crowd of another person's run is open to trainers alone`() async throws {
    let installation = try await TestInstallation()
    let mona = try await installation.signIn("Mona", roles: [.officer])
    let ravi = try await installation.signIn("Ravi", roles: [.officer])
    let tess = try await installation.signIn("Tess", roles: [.trainer])
    try await installation.test { client in
      let run = try await Browser(client: client, cookie: mona).startDrill()
      let colleague = try await Browser(client: client, cookie: ravi).get("\(run)/crowd")
      #expect(colleague.status == .forbidden)
      let trainer = try await Browser(client: client, cookie: tess).get("\(run)/crowd")
      #expect(trainer.status == .ok)
    }
  }

  @Test func `a wrong seed on the briefing is named there and kept`() async throws {
    try await with(.officer) { officer in
      let answer = try await officer.send(
        "/runs", ["scenario": "mall-shooting-drill", "seed": "99999999999999999999"])
      #expect(answer.status == .unprocessableContent)
      #expect(answer.text.contains("value=\"99999999999999999999\""))
      #expect(answer.text.contains("Use a whole number from 0 to 18446744073709551615"))
    }
  }

  private func with(
    _ role: Role, _ body: @escaping @Sendable (Browser) async throws -> Void
  ) async throws {
    let installation = try await TestInstallation()
    let cookie = try await installation.signIn("Pat", roles: [role])
    try await installation.test { try await body(Browser(client: $0, cookie: cookie)) }
  }
}
