import Foundation

/// An officer of the demonstration agency, as a program.
struct BenchVisitor: Sendable {
  let http: BenchHTTP
  let cookie: String

  static func signIn(to server: MeasuredServer) async throws -> BenchVisitor {
    let http = BenchHTTP(address: server.address)
    let page = try await http.get("/sign-in", cookie: nil)
    guard let token = page.formToken, let formCookie = page.cookie else {
      throw CommandProblem("The sign-in page has no form. Is something else on this port?")
    }
    let answer = try await http.post(
      "/sign-in",
      [("csrf", token), ("email", server.email), ("password", server.passphrase)],
      cookie: formCookie)
    guard answer.status == 303, let cookie = answer.cookie else {
      throw CommandProblem("The demonstration officer could not sign in (\(answer.status)).")
    }
    return BenchVisitor(http: http, cookie: cookie)
  }

  /// Home, the screen of a started run, and the result of a finished one.
  func pages() async throws -> [(name: String, path: String)] {
    let finished = try await startRun()
    try await clock(finished, "start")
    try await clock(finished, "finish")
    let open = try await startRun()
    try await clock(open, "start")
    for _ in 0..<6 { try await clock(open, "skip") }
    return [("home", "/"), ("play", open), ("result", "\(finished)/result")]
  }

  /// Page, style sheet and scripts together, in kilobytes as sent.
  func weight(_ path: String) async throws -> Double {
    let page = try await http.get(path, cookie: cookie).body
    var bytes = page.utf8.count
    for asset in page.assetPaths {
      bytes += try await http.get(asset, cookie: nil).body.utf8.count
    }
    return Double(bytes) / 1024
  }

  func startRun(seed: Int = 1) async throws -> String {
    let answer = try await post(
      "/runs", [("scenario", "mall-shooting-drill"), ("seed", "\(seed)")])
    guard let path = answer.location else {
      throw CommandProblem("No run could be started (\(answer.status)).")
    }
    return path
  }

  func clock(_ run: String, _ command: String) async throws {
    _ = try await post("\(run)/clock", [("command", command)])
  }

  private func post(_ path: String, _ fields: [(String, String)]) async throws -> BenchHTTP.Answer {
    let token = try await http.get("/account/sessions", cookie: cookie).formToken ?? ""
    return try await http.post(path, fields + [("csrf", token)], cookie: cookie)
  }
}

extension BenchHTTP.Answer {
  /// The token in the page's first form.
  var formToken: String? {
    body.components(separatedBy: "name=\"csrf\" value=\"").dropFirst().first
      .map { String($0.prefix(while: { $0 != "\"" })) }
  }
}

extension String {
  /// Style sheets and scripts that a page names.
  fileprivate var assetPaths: [String] {
    components(separatedBy: "\"/assets/").dropFirst()
      .map { "/assets/" + $0.prefix(while: { $0 != "\"" }) }
  }
}
