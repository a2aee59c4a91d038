import Kernel
import Storage
import Testing

@testable import Accounts

struct PersonStoreTests {
  private let now = TestAgency.now

  @Test func `deactivating ends sessions and access, and keeps the person`() async throws {
    let (agency, ada) = try await TestAgency.make()
    let mona = try await agency.addOfficer()
    try await agency.startSession(of: mona)
    try await agency.startSession(of: ada)
    try await agency.people.deactivate(mona.id, by: ada.id, now: now)
    #expect(try await agency.sessionCount(of: mona) == 0)
    #expect(try await agency.sessionCount(of: ada) == 1)
    #expect(try await agency.people.activePerson(mona.id) == nil)
    let kept = try await agency.people.person(mona.id)
    #expect(!kept.isActive && kept.name == mona.name && !kept.may(.takeExercises))
    await #expect(throws: SignInError.deactivated) {
      try await agency.credentials.signIn(
        email: mona.email.text,
        password: TestAgency.password,
        now: now
      )
    }
  }

  @Test func `a reactivated person signs in again`() async throws {
    let (agency, ada) = try await TestAgency.make()
    let mona = try await agency.addOfficer()
    try await agency.people.deactivate(mona.id, by: ada.id, now: now)
    await #expect(throws: PersonError.deactivated) {
      try await agency.invites.renew(mona.id, by: ada.id, now: now)
    }
    try await agency.people.reactivate(mona.id, by: ada.id, now: now)
    let signedIn = try await agency.credentials.signIn(
      email: mona.email.text,
      password: TestAgency.password,
      now: now
    )
    #expect(signedIn == mona)
  }

  @Test func `an open invitation ends with the account`() async throws {
    let (agency, ada) = try await TestAgency.make()
    let (mona, token) = try await agency.invites.invite(
      name: "Mona",
      email: "mona@elmfalls.example",
      roles: [.officer],
      by: ada.id,
      now: now
    )
    try await agency.people.deactivate(mona.id, by: ada.id, now: now)
    try await agency.people.reactivate(mona.id, by: ada.id, now: now)
    await #expect(throws: InviteError.linkNotValid) {
      try await agency.invites.person(invitedBy: token, now: now)
    }
  }

  @Test func `the last administrator stays one`() async throws {
    let (agency, ada) = try await TestAgency.make()
    await #expect(throws: PersonError.lastAdministrator) {
      try await agency.people.deactivate(ada.id, by: ada.id, now: now)
    }
    await #expect(throws: PersonError.lastAdministrator) {
      try await agency.people.assign([.officer], to: ada.id, by: ada.id, now: now)
    }
    let mona = try await agency.addOfficer(roles: [.administrator])
    try await agency.people.deactivate(ada.id, by: mona.id, now: now)
    await #expect(throws: PersonError.lastAdministrator) {
      try await agency.people.deactivate(mona.id, by: mona.id, now: now)
    }
  }

  @Test func `of two administrators who remove each other at once, one stays`() async throws {
    let (agency, ada) = try await TestAgency.make()
    let mona = try await agency.addOfficer(roles: [.administrator])
    async let one = (try? agency.people.deactivate(ada.id, by: mona.id, now: now)) != nil
    async let two = (try? agency.people.deactivate(mona.id, by: ada.id, now: now)) != nil
    let done = await [one, two]
    #expect(done.count { $0 } == 1)
    #expect(try await agency.people.people().count { $0.isActive } == 1)
  }

  @Test func `roles are replaced, and the change is recorded`() async throws {
    let (agency, ada) = try await TestAgency.make()
    let mona = try await agency.addOfficer()
    try await agency.people.assign([.evaluator, .auditor], to: mona.id, by: ada.id, now: now)
    try await agency.people.assign([.evaluator, .auditor], to: mona.id, by: ada.id, now: now)
    #expect(try await agency.people.person(mona.id).roles == [.evaluator, .auditor])
    await #expect(throws: PersonError.roleMissing) {
      try await agency.people.assign([], to: mona.id, by: ada.id, now: now)
    }
    let events = try await agency.database.read { try $0.events(after: 0) }
      .map(\.event).filter { $0.kind == "accounts.roles-changed" }
    let expected = DomainEvent(
      kind: "accounts.roles-changed",
      subject: mona.id.rawValue,
      payload: #"{"by":"\#(ada.id)","roles":"auditor evaluator"}"#,
      at: now
    )
    #expect(events == [expected])
  }

  @Test func `people are listed by name, with their roles`() async throws {
    let (agency, ada) = try await TestAgency.make()
    let mona = try await agency.addOfficer(roles: [.officer, .approver])
    try await agency.people.rename(ada.id, to: "Zoe Brook", by: ada.id, now: now)
    let people = try await agency.people.people()
    #expect(people.map(\.name) == ["Mona Reed", "Zoe Brook"])
    #expect(people.first?.roles == [.officer, .approver])
    #expect(try await agency.people.person(withEmail: " Mona@elmfalls.example") == mona)
  }

  @Test func `somebody who does not exist is not found`() async throws {
    let (agency, ada) = try await TestAgency.make()
    await #expect(throws: PersonError.noSuchPerson) { try await agency.people.person("nobody") }
    await #expect(throws: PersonError.noSuchPerson) {
      try await agency.people.deactivate("nobody", by: ada.id, now: now)
    }
  }
}
