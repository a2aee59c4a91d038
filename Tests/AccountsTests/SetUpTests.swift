import Kernel
import Storage
import Testing
import Web

@testable import Accounts

struct SetUpTests {
  private let now = TestAgency.now

  @Test func `the link makes the agency and its first administrator`() async throws {
    let (agency, ada) = try await TestAgency.make()
    #expect(try await agency.setUp.agency()?.name == "Elm Falls Police")
    #expect(ada.roles == [.administrator])
    #expect(ada.may(.managePeople))
    #expect(ada.email.text == "ada@elmfalls.example")
    let signedIn = try await agency.credentials.signIn(
      email: " ADA@elmfalls.example ",
      password: TestAgency.password,
      now: now
    )
    #expect(signedIn == ada)
    #expect(try await agency.eventKinds() == ["agency-set-up", "signed-in"])
  }

  @Test func `the link works once`() async throws {
    let agency = try await TestAgency.beforeSetUp()
    let token = try #require(try await agency.setUp.issueLink(now: now))
    _ = try await agency.setUp.setUp(TestAgency.ada(), with: token, now: now)
    await #expect(throws: SetUpError.alreadySetUp) {
      try await agency.setUp.setUp(TestAgency.ada(), with: token, now: now)
    }
    #expect(try await agency.setUp.issueLink(now: now) == nil)
  }

  @Test func `two who follow the link at once make one agency`() async throws {
    let agency = try await TestAgency.beforeSetUp()
    let token = try #require(try await agency.setUp.issueLink(now: now))
    let made = await withTaskGroup { group in
      for n in 0..<4 {
        group.addTask {
          let new = TestAgency.ada(agency: "Agency \(n)")
          return (try? await agency.setUp.setUp(new, with: token, now: now)) != nil
        }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(made == 1)
    #expect(try await agency.people.people().count == 1)
  }

  @Test func `an expired, replaced or invented link does nothing`() async throws {
    let agency = try await TestAgency.beforeSetUp()
    let replaced = try #require(try await agency.setUp.issueLink(now: now))
    let token = try #require(try await agency.setUp.issueLink(now: now))
    let day = 24 * 60 * 60 * 1000
    for (token, time) in [(replaced, now), (SessionToken(), now), (token, now + day)] {
      await #expect(throws: SetUpError.linkNotValid) {
        try await agency.setUp.setUp(TestAgency.ada(), with: token, now: time)
      }
    }
    #expect(try await agency.setUp.agency() == nil)
    try await agency.setUp.checkLink(token, now: now + day - 1)
  }

  @Test func `a refused password leaves the link usable`() async throws {
    let agency = try await TestAgency.beforeSetUp()
    let token = try #require(try await agency.setUp.issueLink(now: now))
    let weak = TestAgency.ada(password: Password("elm falls ada brook"))
    await #expect(throws: PasswordError.self) {
      try await agency.setUp.setUp(weak, with: token, now: now)
    }
    await #expect(throws: SetUpError.agencyNameMissing) {
      try await agency.setUp.setUp(TestAgency.ada(agency: " \n"), with: token, now: now)
    }
    _ = try await agency.setUp.setUp(TestAgency.ada(), with: token, now: now)
  }

  @Test func `the link is stored as a hash only`() async throws {
    let agency = try await TestAgency.beforeSetUp()
    let token = try #require(try await agency.setUp.issueLink(now: now))
    let row = try await agency.database.read { try $0.row("SELECT token_hash FROM account_set_up") }
    #expect(try row?.text("token_hash") == token.hash)
    #expect(token.hash != token.text)
    #expect(token.text.count == 32)
  }
}
