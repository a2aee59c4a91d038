import DraftReview
import Kernel
import Storage
import TestSupport

@testable import PostReview

/// The desk on a real in-memory database, with a small list of networks and the standard policy.
struct TestDesk {
  let database: any Database
  let desk: Desk

  static let june = DeskPerson(id: "june", name: "June Albright")
  static let dana = DeskPerson(id: "dana", name: "Dana Ortiz")
  static let noah = DeskPerson(id: "noah", name: "Noah Park")

  /// 40 characters, 5,000, and no limit.
  static let networks = NetworkFile.read(
    """
    networks:
      - {id: short, name: Short, textLimit: 40, checked: 2026-11-22}
      - {id: long, name: Long, textLimit: 5000, checked: 2026-11-22}
      - {id: endless, name: Endless, checked: 2026-11-22}
    """, file: "networks.yaml"
  ).networks

  init(approvers: [DeskPerson] = [Self.june, Self.dana]) async throws {
    database = try await makeTestDatabase(PostReviewSchema.migrations)
    desk = Desk(
      store: DraftStore(database: database),
      review: DeskReview(
        reviewer: DraftReviewer(policy: ReviewPolicy()), networks: Self.networks),
      people: DeskPeople(
        approvers: { approvers }, agency: { "Fairhaven Police Department" }),
      clock: { 1_795_000_000_000 })
  }

  /// A text in which draft review finds nothing grave.
  static let clean = DraftContent(
    title: "Road closure",
    text: "Harbor Road is closed from 3rd Street to 7th Street. Use Mill Street. "
      + "Next update at 5:00 pm.",
    networks: ["long"])

  /// A text with exactly one block.
  static let blocked = DraftContent(
    title: "Arrest", text: "We caught the burglar. Next update at 5:00 pm.", networks: ["long"])

  /// A clean draft of Noah's that waits for approval.
  func inReview(_ content: DraftContent = clean) async throws -> Draft.ID {
    let id = try await desk.create(content, by: Self.noah)
    try await desk.submit(id, version: 1, by: Self.noah)
    return id
  }

  func state(of id: Draft.ID) async throws -> DraftState {
    try await desk.store.record(id).draft.state
  }
}
