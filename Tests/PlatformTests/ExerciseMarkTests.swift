import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Testing
import Web

@testable import Platform

/// Every address of an exercise, made from the route table: page, export or file, each says that it
/// is an exercise.
struct ExerciseMarkTests {
  /// What is no page of its own: parts of a page, the stream, pictures, and the way into a class.
  private static let parts: Set<String> = [
    "runs/:run/coach", "runs/:run/events", "runs/:run/inbox", "runs/:run/debrief/events",
    "classes/:class/events", "classes/:class/roster", "scenarios/:scenario/media/:file",
  ]

  private static let roots = ["runs/", "scenarios/", "classes", "c/"]

  @Test func `every screen and export of an exercise is marked`() async throws {
    let installation = try await TestInstallation()
    let cookie = try await installation.signIn("Ravi", roles: [.trainer, .officer])
    let routes = installation.parts.routes.filter { route in
      route.method == .get && Self.roots.contains { route.path.hasPrefix($0) }
        && !Self.parts.contains(route.path)
    }
    try await installation.test { client in
      let browser = Browser(client: client, cookie: cookie)
      let places = try await Places(browser)
      var pages = 0
      for route in routes {
        for values in [places.open, places.ended] {
          let path = Self.path(of: route, values)
          let answer = try await browser.get(path)
          guard answer.status == .ok else { continue }
          let type = answer.headers[.contentType] ?? ""
          if type.hasPrefix("image/") { continue }
          if type.hasPrefix("text/html"), !answer.text.hasPrefix("<!doctype html>") { continue }
          let name = answer.headers[.contentDisposition] ?? ""
          let isMarked =
            type.hasPrefix("text/html")
            ? answer.text.contains("<strong>EXERCISE</strong>")
            : answer.text.contains("EXERCISE") || name.contains("EXERCISE")
          #expect(isMarked, "\(path) (\(type)) is not marked")
          pages += 1
        }
      }
      #expect(pages >= 14, "only \(pages) pages were looked at")
    }
  }

  @Test func `every page of an open run has the way out`() async throws {
    let installation = try await TestInstallation()
    let cookie = try await installation.signIn("Mona", roles: [.officer])
    let routes = installation.parts.routes.filter {
      $0.method == .get && $0.path.hasPrefix("runs/") && !Self.parts.contains($0.path)
    }
    try await installation.test { client in
      let browser = Browser(client: client, cookie: cookie)
      let run = try await browser.startDrill()
      try await browser.post("\(run)/clock", ["command": "start"])
      for _ in 0..<4 { try await browser.post("\(run)/clock", ["command": "skip"]) }
      let id = String(run.split(separator: "/").last ?? "")
      // Not played on: what is read about a run, and the way out itself.
      let others: Set<String> = [
        "runs/:run/stop", "runs/:run/crowd", "runs/:run/notes", "runs/:run/watch",
      ]
      for route in routes where !others.contains(route.path) {
        let answer = try await browser.get(Self.path(of: route, ["run": id]))
        guard answer.status == .ok, answer.text.hasPrefix("<!doctype html>") else { continue }
        #expect(answer.text.contains("class=\"stop\""), "\(route.path) has no way out")
      }
    }
  }

  private static let samples = [
    "scenario": "mall-shooting-drill", "post": "1", "platform": "microblog",
    "handle": "FairhavenPD", "tag": "harborpoint", "story": "1", "place": "0", "kind": "json",
  ]

  fileprivate static func path(of route: Route, _ values: [String: String]) -> String {
    route.path.split(separator: "/").reduce("") { path, part in
      guard part.hasPrefix(":") else { return path + "/" + part }
      let name = String(part.dropFirst())
      return path + "/" + (values[name] ?? samples[name] ?? "1")
    }
  }

  /// An open run and an ended one, and a class.
  private struct Places {
    var open: [String: String]
    var ended: [String: String]

    init(_ browser: Browser) async throws {
      let open = try await browser.startDrill()
      try await browser.post("\(open)/clock", ["command": "start"])
      try await browser.post("\(open)/clock", ["command": "skip"])
      let ended = try await browser.startDrill()
      try await browser.post("\(ended)/clock", ["command": "start"])
      try await browser.post("\(ended)/clock", ["command": "skip"])
      try await browser.post("\(ended)/clock", ["command": "finish"])
      let made = try await browser.post("/classes", ["scenario": "mall-shooting-drill"])
      let location = try #require(made.headers[.location])
      let page = try await browser.get(location).text
      let code = try #require(page.firstMatch(of: /join-code">([A-Z0-9]{6})</)).1
      func last(_ path: String) -> String { String(path.split(separator: "/").last ?? "") }
      let shared = ["class": last(location), "code": String(code)]
      self.open = shared.merging(["run": last(open)]) { $1 }
      self.ended = shared.merging(["run": last(ended)]) { $1 }
    }
  }
}
