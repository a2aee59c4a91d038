import DraftReview
import Kernel
import Testing

@testable import PostReview

struct ApprovalTests {
  @Test func `a second person approves, and the text goes out`() async throws {
    let test = try await TestDesk()
    let id = try await test.inReview()
    try await test.desk.approve(id, version: 1, by: TestDesk.dana)
    #expect(try await test.state(of: id) == .approved)
    try await test.desk.markPublished(
      id, version: 1, network: "long", link: "https://social.example/1", minutesAgo: "5",
      by: TestDesk.noah)
    let record = try await test.desk.store.record(id)
    #expect(record.draft.state == .published)
    #expect(record.publications["long"]?.postedAt == 1_795_000_000_000 - 300_000)
  }

  @Test func `nobody approves an own draft while another approver is there`() async throws {
    let test = try await TestDesk()
    let id = try await test.desk.create(TestDesk.clean, by: TestDesk.june)
    try await test.desk.submit(id, version: 1, by: TestDesk.june)
    await #expect(throws: DraftError.leaveTo(["Dana Ortiz"])) {
      try await test.desk.approve(id, version: 1, by: TestDesk.june)
    }
  }

  @Test func `an edit makes an approver a writer`() async throws {
    let test = try await TestDesk()
    let id = try await test.desk.create(TestDesk.clean, by: TestDesk.noah)
    var edited = TestDesk.clean
    edited.text += " Thank you."
    try await test.desk.save(edited, of: id, basedOn: 1, by: TestDesk.june)
    try await test.desk.submit(id, version: 2, by: TestDesk.noah)
    await #expect(throws: DraftError.leaveTo(["Dana Ortiz"])) {
      try await test.desk.approve(id, version: 2, by: TestDesk.june)
    }
  }

  @Test func `the only approver may approve alone, and the record says so`() async throws {
    let test = try await TestDesk(approvers: [TestDesk.june])
    let id = try await test.desk.create(TestDesk.clean, by: TestDesk.june)
    try await test.desk.submit(id, version: 1, by: TestDesk.june)
    try await test.desk.approve(id, version: 1, by: TestDesk.june)
    let event = try #require(try await test.desk.store.record(id).events.last)
    #expect(event.details[.alone] == "true")
    #expect(event.sentence([]).contains("no other approver"))
  }

  @Test func `who is no approver decides about nothing`() async throws {
    let test = try await TestDesk()
    let id = try await test.inReview(TestDesk.blocked)
    await #expect(throws: DraftError.notAnApprover) {
      try await test.desk.approve(id, version: 1, by: TestDesk.noah)
    }
    let key = try #require(FindingKey("text:guilt-statement:3:21"))
    await #expect(throws: DraftError.notAnApprover) {
      try await test.desk.decide(
        about: key, overrides: true, reason: "Fine.", on: id, version: 1, by: TestDesk.noah)
    }
  }

  @Test func `an approval holds for exactly the text that was read`() async throws {
    let test = try await TestDesk()
    let id = try await test.inReview()
    var edited = TestDesk.clean
    edited.text += " Thank you."
    try await test.desk.save(edited, of: id, basedOn: 1, by: TestDesk.noah)
    try await test.desk.submit(id, version: 2, by: TestDesk.noah)
    await #expect(throws: DraftError.stale(by: "Noah Park", version: 2)) {
      try await test.desk.approve(id, version: 1, by: TestDesk.dana)
    }
    try await test.desk.approve(id, version: 2, by: TestDesk.dana)
    edited.text += " Drive safely."
    let saved = try await test.desk.save(edited, of: id, basedOn: 2, by: TestDesk.noah)
    #expect(saved.endedState == .approved)
    #expect(try await test.state(of: id) == .draft)
    await #expect(throws: DraftError.notNow(.published, .draft)) {
      try await test.desk.markPublished(
        id, version: 3, network: "long", link: "https://social.example/1", minutesAgo: "",
        by: TestDesk.noah)
    }
  }

  @Test func `a block is overridden with a reason, or the text is not approved`() async throws {
    let test = try await TestDesk()
    let id = try await test.inReview(TestDesk.blocked)
    await #expect(throws: DraftError.blocksOpen(1)) {
      try await test.desk.approve(id, version: 1, by: TestDesk.dana)
    }
    let key = try await test.blockKey(of: id)
    await #expect(throws: DraftError.noReason) {
      try await test.desk.decide(
        about: key, overrides: true, reason: "", on: id, version: 1, by: TestDesk.dana)
    }
    try await test.desk.decide(
      about: key, overrides: true, reason: "Convicted on Monday.", on: id, version: 1,
      by: TestDesk.dana)
    try await test.desk.approve(id, version: 1, by: TestDesk.dana)
    #expect(try await test.state(of: id) == .approved)
  }

  @Test func `a writer's reason does not settle a block`() async throws {
    let test = try await TestDesk()
    let id = try await test.inReview(TestDesk.blocked)
    let key = try await test.blockKey(of: id)
    await #expect(throws: DraftError.noSuchFinding) {
      try await test.desk.decide(
        about: key, overrides: false, reason: "I am sure.", on: id, version: 1, by: TestDesk.noah)
    }
  }

  @Test func `a reason holds for the same words in the same sentence only`() async throws {
    let test = try await TestDesk()
    let id = try await test.inReview(TestDesk.blocked)
    try await test.desk.decide(
      about: try await test.blockKey(of: id), overrides: true, reason: "Convicted on Monday.",
      on: id, version: 1, by: TestDesk.dana)
    let events = try await test.desk.store.record(id).events
    var longer = TestDesk.blocked
    longer.text += " More on our page."
    #expect(SettledReview(test.desk.review.read(longer), events: events).open(.block) == 0)
    var other = TestDesk.blocked
    other.text = "At noon we caught the burglar. Next update at 5:00 pm."
    #expect(SettledReview(test.desk.review.read(other), events: events).open(.block) == 1)
  }

  @Test func `what comes back says why`() async throws {
    let test = try await TestDesk()
    let id = try await test.inReview()
    await #expect(throws: DraftError.noReason) {
      try await test.desk.sendBack(id, version: 1, comment: "", by: TestDesk.dana)
    }
    try await test.desk.sendBack(id, version: 1, comment: "Name the block.", by: TestDesk.dana)
    let record = try await test.desk.store.record(id)
    #expect(record.draft.state == .returned)
    #expect(record.openReturn?.details[.comment] == "Name the block.")
  }

  @Test func `a draft without a network or with hidden characters is not sent`() async throws {
    let test = try await TestDesk()
    var content = TestDesk.clean
    content.networks = []
    let first = try await test.desk.create(content, by: TestDesk.noah)
    await #expect(throws: DraftError.noNetwork) {
      try await test.desk.submit(first, version: 1, by: TestDesk.noah)
    }
    content = TestDesk.clean
    content.text += "\u{202E}"
    let second = try await test.desk.create(content, by: TestDesk.noah)
    await #expect(throws: DraftError.hiddenCharacters) {
      try await test.desk.submit(second, version: 1, by: TestDesk.noah)
    }
  }

  @Test(arguments: [
    "javascript:alert(1)", "social.example/1", "https://x", "", "https://a b.example",
  ])
  func `only the address of a post is a link`(_ link: String) async throws {
    let test = try await TestDesk()
    let id = try await test.inReview()
    try await test.desk.approve(id, version: 1, by: TestDesk.dana)
    await #expect(throws: DraftError.badLink) {
      try await test.desk.markPublished(
        id, version: 1, network: "long", link: link, minutesAgo: "0", by: TestDesk.noah)
    }
  }

  @Test(arguments: ["-1", "10081", "soon", "99999999999999999999"])
  func `the time of posting is a number of minutes`(_ minutes: String) async throws {
    let test = try await TestDesk()
    let id = try await test.inReview()
    try await test.desk.approve(id, version: 1, by: TestDesk.dana)
    await #expect(throws: DraftError.badTime) {
      try await test.desk.markPublished(
        id, version: 1, network: "long", link: "https://social.example/1", minutesAgo: minutes,
        by: TestDesk.noah)
    }
  }

  @Test func `what is set aside is kept and can be taken up`() async throws {
    let test = try await TestDesk()
    let id = try await test.desk.create(TestDesk.clean, by: TestDesk.noah)
    try await test.desk.setAside(id, version: 1, reason: "It is over.", by: TestDesk.noah)
    #expect(try await test.state(of: id) == .setAside)
    try await test.desk.takeUp(id, version: 1, by: TestDesk.june)
    #expect(try await test.state(of: id) == .draft)
  }
}

extension TestDesk {
  fileprivate func blockKey(of id: Draft.ID) async throws -> FindingKey {
    let review = desk.review.read(try await desk.store.record(id).content)
    let passage = try #require(review.passages.first)
    let found = try #require(passage.findings.first { $0.finding.severity == .block })
    return FindingKey(field: passage.field, finding: found.finding)
  }
}
