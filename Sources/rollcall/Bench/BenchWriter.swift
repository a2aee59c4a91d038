import Foundation

/// An officer who writes in the composer of a running exercise.
struct BenchWriter: Sendable {
  private let visitor: BenchVisitor
  private let run: String
  private let formToken: String
  private let number: Int

  /// Signs in and starts a drill of the writer's own.
  static func enter(_ server: MeasuredServer, number: Int) async throws -> BenchWriter {
    let visitor = try await BenchVisitor.signIn(to: server)
    let run = try await visitor.startRun(seed: number + 1)
    try await visitor.clock(run, "start")
    let page = try await visitor.http.get(run, cookie: visitor.cookie)
    guard let token = page.formToken else {
      throw CommandProblem("The run has no form to write in (\(page.status)).")
    }
    return BenchWriter(visitor: visitor, run: run, formToken: token, number: number)
  }

  /// What is in the field after so many pauses; at its end the writer begins the next post.
  func review(step: Int) async throws -> BenchHTTP.Answer {
    let draft = Self.drafts[(number + step / 40) % Self.drafts.count]
    let typed = draft.prefix((step % 40 + 1) * 7)
    return try await visitor.http.post(
      "\(run)/review",
      [
        ("csrf", formToken), ("do", "post"), ("key", "bench"), ("platform", "microblog"),
        ("text", String(typed)), ("image", ""), ("alt", ""),
      ], cookie: visitor.cookie)
  }

  private static let drafts = [
    "UPDATE 1. We are getting calls about loud bangs at Harbor Point Mall. Officers are at the "
      + "mall. Please stay away from the mall. In danger? Call 911. Families can meet at the "
      + "library on Dock Street. Next update 2:30 pm. #HarborPointMall",
    "We caught the killer at the mall! The perp, a convicted felon, exited the vehicle near the "
      + "north loading dock. There is a second shooter. Justice was served. #harborpointmall",
    "🚨 Please do not share rumors about the mall. We have no evidence of a second shooter so far. "
      + "Four people were hurt and taken to the hospital. We will not name anyone until the "
      + "families know. Next update at 2:45 pm.",
  ]
}
