import Accounts
import Foundation
import Kernel
import PostReview

/// Drafts at the demonstration agency's desk, one for each place on the way out.
///
/// People and places are invented.
struct DemonstrationDesk: Sendable {
  let desk: Desk
  let people: PersonStore

  /// Does nothing when there are drafts already.
  func prepare() async throws {
    guard try await desk.store.drafts(limit: 1).isEmpty else { return }
    let june = try await person("pio@fairhaven.example")
    let noah = try await person("writer@fairhaven.example")
    let dana = try await person("captain@fairhaven.example")
    try await publish(by: june, approver: dana)
    try await approve(by: june, approver: dana)
    try await sendBack(by: june, approver: dana)
    try await ask(by: noah)
    try await write(by: noah)
  }

  private func person(_ email: String) async throws -> DeskPerson {
    let person = try await people.person(withEmail: email)
    return DeskPerson(id: person.id.rawValue, name: person.name)
  }

  private func publish(by writer: DeskPerson, approver: DeskPerson) async throws {
    let id = try await desk.create(
      DraftContent(
        title: "Holding statement: smoke near the rail yard",
        text: """
          2:10 pm: We are aware of reports of smoke near the rail yard on Cannery Street. Officers \
          and firefighters are there and are checking the reports.
          Please stay away from Cannery Street. In danger? Call 911.
          We have not confirmed where the smoke comes from.
          Next update at 2:30 pm, here.
          """,
        own: [
          "x": """
          2:10 pm: We are aware of reports of smoke near the rail yard and are checking. Please stay \
          away from Cannery Street. In danger? Call 911. Next update 2:30 pm, here.
          """
        ],
        networks: ["x", "facebook"]), by: writer)
    try await desk.submit(id, version: 1, by: writer)
    try await desk.approve(id, version: 1, by: approver)
    try await desk.markPublished(
      id, version: 1, network: "x", link: "https://social.example/fairhavenpd/1", minutesAgo: "12",
      by: writer)
    try await desk.markPublished(
      id, version: 1, network: "facebook", link: "https://social.example/fairhaven-police/posts/1",
      minutesAgo: "11", by: writer)
  }

  private func approve(by writer: DeskPerson, approver: DeskPerson) async throws {
    let id = try await desk.create(
      DraftContent(
        title: "Road closure: Harbor Road",
        text: """
          Harbor Road is closed from 3rd Street to 7th Street because of a water main break.
          Use Mill Street instead.
          We expect to open it by 6:00 pm.
          Next update at 5:00 pm.
          """,
        networks: ["x", "facebook", "nextdoor"]), by: writer)
    try await desk.submit(id, version: 1, by: writer)
    try await desk.approve(id, version: 1, by: approver)
  }

  private func sendBack(by writer: DeskPerson, approver: DeskPerson) async throws {
    let id = try await desk.create(
      DraftContent(
        title: "Missing person: Walter Hale",
        text: """
          MISSING: Walter Hale, 74. Please help us find Walter Hale.
          Last seen: near the library on Alder Street, about 1:30 pm today.
          He has dementia and needs his heart medication.
          Next update at 6:00 pm.
          """,
        networks: ["facebook", "nextdoor"]), by: writer)
    try await desk.submit(
      id, version: 1, note: "The family agrees to the name and the photo.", by: writer)
    try await desk.sendBack(
      id, version: 1,
      comment: "Leave his health out, say what he wears, and whom to call.", by: approver)
  }

  private func ask(by writer: DeskPerson) async throws {
    let id = try await desk.create(
      DraftContent(
        title: "Community event: coffee with the neighborhood team",
        text: """
          You are invited: Coffee with the neighborhood team.
          When: Saturday, December 5, from 9:00 to 11:00 am.
          Where: Fairhaven Library, Alder Street.
          Bring your questions about traffic near the schools.
          Free, step-free entrance, Spanish interpreter there.
          Questions? Please call 311.
          """,
        networks: ["facebook", "nextdoor", "website"]), by: writer)
    try await desk.submit(id, version: 1, note: "To be posted on Tuesday.", by: writer)
  }

  private func write(by writer: DeskPerson) async throws {
    _ = try await desk.create(
      DraftContent(
        title: "Break-in on Mill Street",
        text: """
          UPDATE 1. We caught the burglar who broke into a store on Mill Street last night.
          Did you see anything? Call 311. #millstreet
          """,
        networks: ["x", "facebook"]), by: writer)
  }
}
