import DraftReview
import Kernel

/// A draft of the desk in a list.
struct DraftSummary: Encodable, Sendable {
  var id: String
  var title: String
  var state: String
  var version: Int
  var writer: String
  var createdAt: String
  var updatedAt: String

  init(_ draft: Draft) {
    id = draft.id.rawValue
    title = draft.title
    state = draft.state.rawValue
    version = draft.version
    writer = draft.writer.name
    createdAt = draft.createdAt.asTimestamp
    updatedAt = draft.updatedAt.asTimestamp
  }

  private enum CodingKeys: String, CodingKey {
    case id, title, state, version, writer
    case createdAt = "created_at"
    case updatedAt = "updated_at"
  }

  static let properties: [Schema.Property] = [
    .init("id", .text, "Names the draft in other requests."),
    .init("title", .text, "Its working title."),
    .init("state", .choice(DraftState.allCases.map(\.rawValue)), "Where it stands."),
    .init("version", .whole(from: 1, to: nil), "The number of its last version."),
    .init("writer", .text, "Who began it."),
    .init("created_at", .text(.init(format: "date-time")), "When it was begun."),
    .init("updated_at", .text(.init(format: "date-time")), "When it last changed."),
  ]
}

/// A draft with its text and what the review says about it.
struct DraftAnswer: Encodable, Sendable {
  private var summary: DraftSummary
  private var content: DraftContent
  private var findings: [NetworkFindings]
  private var publications: [PublicationAnswer]

  private struct NetworkFindings: Encodable, Sendable {
    var networks: [String]
    var finding: FindingAnswer
  }

  private struct PublicationAnswer: Encodable, Sendable {
    var network: String
    var link: String
  }

  init(_ record: DraftRecord, _ review: ReviewedDraft) {
    summary = DraftSummary(record.draft)
    content = record.content
    findings = review.findings.map {
      NetworkFindings(networks: $0.networks, finding: FindingAnswer($0.finding))
    }
    publications = record.publications.values.sorted { $0.network < $1.network }
      .map { PublicationAnswer(network: $0.network, link: $0.link) }
  }

  private enum CodingKeys: String, CodingKey {
    case text, networks, own, alt, findings, publications
    case hasPicture = "has_picture"
  }

  func encode(to encoder: any Encoder) throws {
    try summary.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(content.text, forKey: .text)
    try container.encode(content.networks, forKey: .networks)
    let own = content.own.sorted { $0.key < $1.key }
    try container.encode(
      own.map { DraftBody.OwnWording(network: $0.key, text: $0.value) }, forKey: .own)
    try container.encode(content.picture != nil, forKey: .hasPicture)
    try container.encode(content.alt, forKey: .alt)
    try container.encode(findings, forKey: .findings)
    try container.encode(publications, forKey: .publications)
  }

  static let schema = Schema.object(
    DraftSummary.properties + [
      .init("text", .text, "The text for all networks."),
      .init("networks", .list(.text, most: nil), "Where it is to appear."),
      .init(
        "own",
        .list(
          .object([
            .init("network", .text, "The network."), .init("text", .text, "What it gets."),
          ]), most: nil), "Wording of its own for a network."),
      .init("has_picture", .flag, "Whether a picture goes with it."),
      .init("alt", .text, "The picture's alternative text."),
      .init(
        "findings",
        .list(
          .object([
            .init("networks", .list(.text, most: nil), "The networks whose text it is in."),
            .init("finding", .named("Finding"), "The finding."),
          ]), most: nil), "What the review says now, gravest first for each text."),
      .init(
        "publications",
        .list(
          .object([
            .init("network", .text, "The network."),
            .init("link", .text, "Where the post can be seen; empty when nobody gave a link."),
          ]), most: nil), "Where somebody marked it as published."),
    ])
}
