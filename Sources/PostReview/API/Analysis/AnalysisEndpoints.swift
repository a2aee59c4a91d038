import HTTPTypes
import TextAnalysis
import Web

/// What posts say about an event, for tools that read along.
struct AnalysisEndpoints: Sendable {
  private let models: TextModels

  init(_ models: TextModels) {
    self.models = models
  }

  var all: [Endpoint] {
    [
      Endpoint(
        method: .post, path: "/analyse", name: "analysePosts", title: "Read posts",
        about: "Sentiment, civility, informativeness and stance of each post. A label is about a "
          + "post: never score a person with it.",
        scope: .review, request: AnalysisBody.schema, bodyLimit: APILimits.body,
        success: Endpoint.Success(
          status: .ok, about: "The labels of each post.",
          schema: .object([
            .init("analyses", .list(AnalysisAnswer.schema, most: nil), "In the order of the posts.")
          ])),
        handler: { call in
          let body = try await call.body(AnalysisBody.self)
          return [
            "analyses": body.posts.map { post in
              AnalysisAnswer(id: post.id, models.reading(of: post.thread))
            }
          ]
        })
    ]
  }
}

private struct AnalysisAnswer: Encodable, Sendable {
  var id: String
  var sentiment: String
  var civility: String
  var informative: String
  var stance: String

  init(id: String, _ reading: PostReading) {
    self.id = id
    sentiment = reading.sentiment.rawValue
    civility = reading.civility.rawValue
    informative = reading.informativeness.rawValue
    stance = reading.stance.rawValue
  }

  static let schema = Schema.object([
    .init("id", .text, "As it was sent."),
    .init("sentiment", .choice(LearnedTask.sentiment.labels), "The mood of the post."),
    .init("civility", .choice(LearnedTask.civility.labels), "Whether it insults or threatens."),
    .init(
      "informative", .choice(LearnedTask.informative.labels),
      "Whether it tells something useful about an emergency."),
    .init(
      "stance", .choice(LearnedTask.stance.labels),
      "What it does to the claim that its thread is about."),
  ])
}
