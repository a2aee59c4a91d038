import Kernel
import Storage
import Testing

@testable import Accounts

struct SignInTests {
  private let now = TestAgency.now
  private let wrong = Password("eight herons over the mill pond")

  @Test func `a wrong password and an unknown address get the same answer`() async throws {
    let (agency, ada) = try await TestAgency.make()
    for email in [ada.email.text, "nobody@elmfalls.example", "", "not an address"] {
      await #expect(throws: SignInError.wrong) {
        try await agency.credentials.signIn(email: email, password: wrong, now: now)
      }
    }
    await #expect(throws: SignInError.wrong) {
      try await agency.credentials.signIn(email: ada.email.text, password: Password(""), now: now)
    }
    let kinds = try await agency.eventKinds()
    #expect(kinds == ["agency-set-up", "sign-in-refused", "sign-in-refused"])
  }

  @Test(arguments: ["ada@elmfalls.example", "nobody@elmfalls.example"])
  func `after five failures even the right password has to wait`(_ email: String) async throws {
    let (agency, _) = try await TestAgency.make()
    for _ in 1...5 {
      await #expect(throws: SignInError.wrong) {
        try await agency.credentials.signIn(email: email, password: wrong, now: now)
      }
    }
    await #expect(throws: SignInError.tooManyAttempts(seconds: 15)) {
      try await agency.credentials.signIn(email: email, password: TestAgency.password, now: now)
    }
  }

  @Test func `the wait is for one address only, and a success ends it`() async throws {
    let (agency, ada) = try await TestAgency.make()
    let mona = try await agency.addOfficer()
    for _ in 1...5 {
      _ = try? await agency.credentials.signIn(email: ada.email.text, password: wrong, now: now)
    }
    try await agency.signIn(mona)
    try await agency.signIn(ada, now: now + 15_000)
    for _ in 1...4 {
      _ = try? await agency.credentials.signIn(email: ada.email.text, password: wrong, now: now)
    }
    try await agency.signIn(ada)
  }

  @Test func `guesses made at once do not all count as the first`() async throws {
    let (agency, ada) = try await TestAgency.make()
    let answers = await withTaskGroup(of: SignInError?.self) { group in
      for _ in 0..<20 {
        group.addTask {
          do {
            _ = try await agency.credentials.signIn(
              email: ada.email.text,
              password: wrong,
              now: now
            )
            return nil
          } catch {
            return error as? SignInError
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(answers.count { $0 == .wrong } == 5)
    #expect(answers.count { $0 == .tooManyAttempts(seconds: 15) } == 15)
  }

  @Test func `the table of attempts holds no address`() async throws {
    let (agency, _) = try await TestAgency.make()
    _ = try? await agency.credentials.signIn(email: "my secret", password: wrong, now: now)
    let row = try await agency.database.read {
      try $0.row("SELECT email_hash FROM account_sign_in_attempt")
    }
    #expect(try row?.text("email_hash").count == 64)
  }

  @Test func `a new password takes the old one's place and ends all sessions`() async throws {
    let (agency, ada) = try await TestAgency.make()
    try await agency.startSession(of: ada)
    let new = Password("a ladder full of porcelain")
    await #expect(throws: SignInError.wrong) {
      try await agency.credentials.changePassword(of: ada.id, from: wrong, to: new, now: now)
    }
    #expect(try await agency.sessionCount(of: ada) == 1)
    try await agency.credentials.changePassword(
      of: ada.id,
      from: TestAgency.password,
      to: new,
      now: now
    )
    #expect(try await agency.sessionCount(of: ada) == 0)
    await #expect(throws: SignInError.wrong) { try await agency.signIn(ada) }
    _ = try await agency.credentials.signIn(email: ada.email.text, password: new, now: now)
  }
}

extension TestAgency {
  fileprivate func signIn(_ person: Person, now: Int = TestAgency.now) async throws {
    let signedIn = try await credentials.signIn(
      email: person.email.text,
      password: Self.password,
      now: now
    )
    #expect(signedIn.id == person.id)
  }
}
