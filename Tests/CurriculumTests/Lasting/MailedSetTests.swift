import CourseFormat
import Kernel
import Learning
import Storage
import Synchronization
import Testing
import Web

@testable import Curriculum

/// The day's questions go out once, and the link opens nothing else.
struct MailedSetTests {
  @Test func `a set is mailed once a day, however often it is looked`() async throws {
    let post = try await PostOffice()
    try await post.desk.settings.choose(true, for: "mona", now: post.school.time.now)
    for _ in 0..<3 { try await post.desk.mailDue() }
    #expect(post.letters.map(\.address) == ["mona@example.org"])
    #expect(post.letters.first?.due == 3)
    // The link waits, so nothing is sent the next day; after it ended, the next one goes out.
    post.school.time.move(by: School.day)
    try await post.desk.mailDue()
    #expect(post.letters.count == 1)
    post.school.time.move(by: 3 * School.day)
    try await post.desk.mailDue()
    #expect(post.letters.count == 2)
    #expect(Set(post.letters.map(\.token)).count == 2)
  }

  @Test func `nobody is mailed who did not ask for it, and nobody on leave`() async throws {
    let post = try await PostOffice()
    try await post.desk.mailDue()
    #expect(post.letters.isEmpty)
    try await post.desk.settings.choose(true, for: "mona", now: post.school.time.now)
    let today = try #require(TrainingTime.day(of: post.school.time.now))
    try await post.desk.leaves.add(
      post.mona, first: today, last: today, note: "", by: "Ravi", now: post.school.time.now)
    try await post.desk.mailDue()
    #expect(post.letters.isEmpty)
  }

  @Test func `the token is kept as a hash, and ends`() async throws {
    let post = try await PostOffice()
    let token = try await post.token()
    let kept = try await post.school.database.read {
      try $0.rows("SELECT token_hash FROM course_mailed_set").map { try $0.text("token_hash") }
    }
    #expect(kept == [SessionToken(token).hash] && kept != [token])
    #expect(try await post.desk.set(token).person == "mona")
    for wrong in ["", "nobody", String(token.dropLast()), kept.first ?? ""] {
      await #expect(throws: LastingError.linkEnded) { try await post.desk.set(wrong) }
    }
    post.school.time.move(by: MailedSet.lifetime + 1)
    await #expect(throws: LastingError.linkEnded) { try await post.desk.set(token) }
  }

  @Test func `a link of somebody who left opens nothing`() async throws {
    let post = try await PostOffice()
    let token = try await post.token()
    let set = try await post.desk.set(token)
    #expect(try await post.desk.owner(of: set).roles.isEmpty)
    post.everybody.withLock { $0[0].isActive = false }
    await #expect(throws: LastingError.linkEnded) { try await post.desk.owner(of: set) }
  }

  @Test func `the agency's days count from the next answer on`() async throws {
    let post = try await PostOffice()
    let school = post.school
    let days = try LastingSettings(days: "2, 9", mailsByDefault: true, hour: "0")
    try await post.desk.settings.save(days, by: "Ravi", now: school.time.now)
    #expect(try await post.desk.settings.settings() == days)
    let attempt = try await post.desk.attempts.beginToday(by: school.person)
    let sitting = try await post.desk.attempts.sitting(attempt, of: school.person)
    let asked = try #require(sitting.questions.first)
    let given = try #require(asked.question.example(isRight: true))
    try await school.attempts.store.save(
      asked.saved(given, key: "key-today", at: school.time.now), to: attempt, of: "mona")
    try await post.desk.attempts.submit(
      try await post.desk.attempts.sitting(attempt, of: school.person))
    let card = try await school.attempts.cards.cards(of: "mona", in: "first-post")
      .first { $0.question == asked.entry.question }
    #expect(card?.dueAt == school.time.now + 9 * School.day)
  }
}

/// The school with an outbox that a test can look into, and questions due for Mona.
private struct PostOffice {
  let school: School
  let desk: MailedSetDesk
  let mona = TrainingPerson(id: "mona", name: "Mona Reyes", email: "mona@example.org")
  let everybody: Box<[TrainingPerson]>
  private let sent: Box<[SetMail.Letter]>

  var letters: [SetMail.Letter] { sent.withLock { $0 } }

  init() async throws {
    school = try await School()
    let quiz = try await Quiz(school)
    for place in 0..<3 { try await quiz.answer(place, isRight: true, key: "key-\(place)") }
    try await quiz.submit()
    // To 14:00 UTC of the next day but one.
    let time = school.time.now
    school.time.move(by: 3 * School.day - time % School.day + 14 * 60 * 60 * 1000)
    let people = Box([mona])
    let box = Box<[SetMail.Letter]>([])
    (everybody, sent) = (people, box)
    let lasting = LastingStore(database: school.database)
    desk = MailedSetDesk(
      settings: lasting,
      store: MailedSetStore(
        database: school.database,
        mail: SetMail { _, letter in box.withLock { $0.append(letter) } }),
      attempts: AttemptDesk(
        courses: school.desk, store: school.attempts.store,
        cards: ReviewStore(
          database: school.database, schedule: { try await lasting.settings().schedule })),
      leaves: LeaveStore(database: school.database),
      people: TrainingPeople(everybody: { people.withLock { $0 } }))
  }

  func token() async throws -> String {
    try await desk.settings.choose(true, for: "mona", now: school.time.now)
    try await desk.mailDue()
    return try #require(letters.first).token
  }
}

/// A value that several threads may change.
private final class Box<Value: Sendable>: Sendable {
  private let value: Mutex<Value>

  init(_ value: Value) {
    self.value = Mutex(value)
  }

  func withLock<Result: Sendable>(_ body: (inout Value) -> Result) -> Result {
    value.withLock { (value: inout Value) -> Result in body(&value) }
  }
}
