import Kernel
import Testing
import Web

@testable import Accounts

struct InvitationTests {
  private let now = TestAgency.now

  @Test func `an invited person sets a password and signs in`() async throws {
    let (agency, ada) = try await TestAgency.make()
    let (invited, token) = try await agency.invites.invite(
      name: "  Mona   Reed ",
      email: "mona@elmfalls.example",
      roles: [.officer, .trainer],
      by: ada.id,
      now: now
    )
    #expect(invited.name == "Mona Reed")
    #expect(!invited.hasPassword)
    #expect(try await agency.invites.person(invitedBy: token, now: now) == invited)
    let mona = try await agency.invites.accept(token, password: TestAgency.password, now: now)
    #expect(mona.hasPassword)
    #expect(mona.may(.controlExercises) && !mona.may(.managePeople))
    let signedIn = try await agency.credentials.signIn(
      email: "mona@elmfalls.example",
      password: TestAgency.password,
      now: now
    )
    #expect(signedIn == mona)
    #expect(
      try await agency.eventKinds()
        == ["agency-set-up", "person-invited", "password-set", "signed-in"]
    )
  }

  @Test func `an invitation works once, for a week, and until it is replaced`() async throws {
    let (agency, ada) = try await TestAgency.make()
    let (mona, first) = try await agency.invites.invite(
      name: "Mona",
      email: "mona@elmfalls.example",
      roles: [.officer],
      by: ada.id,
      now: now
    )
    let second = try await agency.invites.renew(mona.id, by: ada.id, now: now)
    await expectInvalid(first, agency, now: now)
    await expectInvalid(second, agency, now: now + 7 * 24 * 60 * 60 * 1000)
    _ = try await agency.invites.accept(second, password: TestAgency.password, now: now)
    await expectInvalid(second, agency, now: now)
  }

  @Test func `the old password works until the link for a new one is used`() async throws {
    let (agency, ada) = try await TestAgency.make()
    let mona = try await agency.addOfficer()
    try await agency.startSession(of: mona)
    let token = try await agency.invites.renew(mona.id, by: ada.id, now: now)
    _ = try await agency.credentials.signIn(
      email: mona.email.text,
      password: TestAgency.password,
      now: now
    )
    #expect(try await agency.sessionCount(of: mona) == 1)
    let new = Password("a ladder full of porcelain")
    _ = try await agency.invites.accept(token, password: new, now: now)
    #expect(try await agency.sessionCount(of: mona) == 0)
    _ = try await agency.credentials.signIn(email: mona.email.text, password: new, now: now)
  }

  @Test func `nobody is invited twice, whatever the capitals`() async throws {
    let (agency, ada) = try await TestAgency.make()
    await #expect(throws: PersonError.emailTaken) {
      try await agency.invites.invite(
        name: "Ada again",
        email: "ADA@elmfalls.EXAMPLE",
        roles: [.officer],
        by: ada.id,
        now: now
      )
    }
    #expect(try await agency.people.people().count == 1)
    #expect(try await agency.eventKinds() == ["agency-set-up"])
  }

  @Test func `an invitation needs a name, an address and a role`() async throws {
    let (agency, _) = try await TestAgency.make()
    let attempts: [(String, String, Set<Role>, PersonError)] = [
      (" ", "a@b.example", [.officer], .nameMissing),
      (String(repeating: "n", count: 101), "a@b.example", [.officer], .nameTooLong),
      ("Mona", "mona", [.officer], .emailInvalid),
      ("Mona", "a@b@c", [.officer], .emailInvalid),
      ("Mona", "mo na@b.example", [.officer], .emailInvalid),
      ("Mona", "@b.example", [.officer], .emailInvalid),
      ("Mona", "a@b.example", [], .roleMissing),
    ]
    for (name, email, roles, error) in attempts {
      await #expect(throws: error) {
        try await agency.invites.invite(name: name, email: email, roles: roles, by: nil, now: now)
      }
    }
    #expect(try await agency.people.people().count == 1)
  }

  private func expectInvalid(_ token: SessionToken, _ agency: TestAgency, now: Int) async {
    await #expect(throws: InviteError.linkNotValid) {
      try await agency.invites.accept(token, password: TestAgency.password, now: now)
    }
  }
}
