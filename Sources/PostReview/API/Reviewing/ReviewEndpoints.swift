import DraftReview
import HTTPTypes
import SiteMap
import Web

/// Review of texts, and what the review knows.
struct ReviewEndpoints: Sendable {
  private let service: APIService

  init(_ service: APIService) {
    self.service = service
  }

  var all: [Endpoint] { [review, reviewBatch, rules, networks] }

  private var review: Endpoint {
    Endpoint(
      method: .post, path: "/review", name: "reviewText", title: "Review a text",
      about: "Tells what is wrong with a text before it is public, gravest first.",
      scope: .review, request: .object(ReviewBody.properties(service.networks)),
      bodyLimit: APILimits.body,
      success: Endpoint.Success(
        status: .ok, about: "The findings; none when the review has no objection.",
        schema: .object([.init("findings", .list(.named("Finding"), most: nil), "Gravest first.")])),
      handler: { call in
        let body = try await call.body(ReviewBody.self)
        return Findings(findings: try findings(in: body).get())
      })
  }

  private var reviewBatch: Endpoint {
    let draft = [Schema.Property("id", .text(.init(most: 200)), "Comes back with the answer.")]
    return Endpoint(
      method: .post, path: "/review/batch", name: "reviewTexts", title: "Review several texts",
      about: "The same for several texts, answered in their order.", scope: .review,
      request: .object([
        .init(
          "drafts",
          .list(.object(draft + ReviewBody.properties(service.networks)), most: APILimits.batch),
          "The texts.")
      ]),
      bodyLimit: APILimits.body,
      success: Endpoint.Success(
        status: .ok, about: "The findings of each text.",
        schema: .object([
          .init(
            "reviews",
            .list(
              .object([
                .init("id", .text, "As it was sent."),
                .init("findings", .list(.named("Finding"), most: nil), "Gravest first."),
              ]), most: nil), "In the order of the texts.")
        ])),
      handler: { call in try await answer(try await call.body(ReviewBatchBody.self)) })
  }

  private var rules: Endpoint {
    Endpoint(
      method: .get, path: "/rules", name: "listRules", title: "The rules of the review",
      about: "Every rule with why it is there.", scope: .review,
      success: Endpoint.Success(
        status: .ok, about: "The rules, in the order of the reference.",
        schema: .object([
          .init(
            "rules",
            .list(
              .object([
                .init("id", .choice(DraftReviewer.ruleIDs), "As findings name it."),
                .init("severe", .flag, "Whether a text must not go out with a finding of it."),
                .init("page", .text(.init(format: "uri")), "What it asks for, and why."),
              ]), most: nil), "The rules.")
        ])),
      handler: { _ in
        [
          "rules": DraftReviewer.ruleIDs.map { id in
            RuleAnswer(
              id: id, severe: DraftReviewer.severeRuleIDs.contains(id),
              page: service.publicURL + Link.rule(id).path)
          }
        ]
      })
  }

  private var networks: Endpoint {
    Endpoint(
      method: .get, path: "/networks", name: "listNetworks", title: "The agency's networks",
      about: "The networks that drafts are written for, with their limits.", scope: .review,
      success: Endpoint.Success(
        status: .ok, about: "The networks.",
        schema: .object([
          .init("networks", .list(NetworkAnswer.schema, most: nil), "In the agency's order.")
        ])),
      handler: { _ in ["networks": service.networks.map(NetworkAnswer.init)] })
  }

  private func findings(in body: ReviewBody) -> Result<[FindingAnswer], Problem> {
    body.draft(on: service.networks)
      .map { service.reviewer.findings(in: $0).map(FindingAnswer.init) }
      .mapError { .invalidBody([$0]) }
  }

  /// Lets others have the thread between two texts.
  private func answer(_ batch: ReviewBatchBody) async throws -> Reviews {
    var reviews: [Reviews.Review] = []
    for (place, draft) in batch.drafts.enumerated() {
      let read = draft.body.draft(on: service.networks)
        .mapError { Problem.invalidBody([$0.below("/drafts/\(place)")]) }
      let findings = service.reviewer.findings(in: try read.get())
      reviews.append(.init(id: draft.id, findings: findings.map(FindingAnswer.init)))
      await Task.yield()
    }
    return Reviews(reviews: reviews)
  }
}

private struct Findings: Encodable, Sendable {
  var findings: [FindingAnswer]
}

private struct Reviews: Encodable, Sendable {
  var reviews: [Review]

  struct Review: Encodable, Sendable {
    var id: String
    var findings: [FindingAnswer]
  }
}

private struct RuleAnswer: Encodable, Sendable {
  var id: String
  var severe: Bool
  var page: String
}
