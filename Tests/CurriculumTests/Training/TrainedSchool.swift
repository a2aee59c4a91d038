import CourseFormat
import Kernel
import Learning
import Storage
import TestSupport
import Testing
import Web

@testable import Curriculum

/// The small course with several learners and a trainer, certificates and rosters included.
struct TrainedSchool {
  static let day = 24 * 60 * 60 * 1000

  let database: any Database
  let time = TestClock()
  let library: CourseLibrary
  let attempts: AttemptDesk
  let certificates: CertificateStore
  let standings: StandingStore
  let rosters: RosterStore
  let trainer = SignedInPerson(id: "ravi", name: "Ravi Okafor", roles: [.trainer])
  let people = ["Ana", "Ben", "Cy", "Dot"].map { name in
    TrainingPerson(
      id: name.lowercased(), name: name, email: "\(name)@example.org",
      unit: name == "Dot" ? "Traffic" : "Patrol")
  }

  var desk: CourseDesk { attempts.courses }
  var course: Course.ID { Course.ID(TinyCourse.folder) }

  init(_ course: Course? = nil) async throws {
    database = try await makeTestDatabase(
      CurriculumSchema.migrations + CertificateSchema.migrations + RosterSchema.migrations)
    let time = time
    library = CourseLibrary(store: CourseVersionStore(database: database))
    let progress = ProgressStore(
      database: database, whenCompleted: CertificateStore.whenCompleted)
    attempts = AttemptDesk(
      courses: CourseDesk(
        library: library, enrollments: EnrollmentStore(database: database), progress: progress,
        clock: { time.now }),
      store: AttemptStore(database: database), cards: ReviewStore(database: database))
    certificates = CertificateStore(database: database)
    standings = StandingStore(database: database, library: library)
    rosters = RosterStore(database: database, library: library, progress: progress)
    let standard = try #require(TinyCourse.course)
    _ = try await library.store.publish(
      course ?? standard, media: [], by: "Test", now: time.now)
  }

  func learner(_ name: String, path: CoursePath.ID? = "patrol") async throws -> Learner {
    let person = SignedInPerson(id: name.lowercased(), name: name, roles: [.officer])
    let version = try await library.newest(course)
    let enrollment = try await desk.enrollments.enroll(
      person.id, in: version, path: path, now: time.now)
    return Learner(person: person, enrollment: enrollment, version: version)
  }

  func finish(_ items: [String], by learner: Learner, score: Double? = nil) async throws {
    for item in items {
      try await desk.progress.finish(
        try #require(ItemReference(item)), in: learner, score: score, now: time.now)
    }
  }

  /// Everything on the short path.
  func complete(_ name: String, score: Double? = 0.9) async throws -> Learner {
    let learner = try await learner(name)
    try await finish(Self.patrol, by: learner, score: score)
    return learner
  }

  static let patrol = ["say-what-helps/what-helps", "keep-private/names", "keep-private/quiz"]

  /// Takes the quiz of the short path with so many right answers.
  @discardableResult
  func sit(_ learner: Learner, right: Int) async throws -> Attempt.ID {
    let place = try #require(ItemReference("keep-private/quiz"))
    let standing = try await desk.standing(of: learner)
    let id = try await attempts.begin(try #require(standing.step(place)), by: learner)
    let sitting = try await attempts.sitting(id, of: learner.person)
    for asked in sitting.questions {
      guard let given = asked.question.example(isRight: asked.place <= right) else { continue }
      try await attempts.store.save(
        SavedAnswer(
          question: asked.entry.question, variant: asked.entry.variant,
          objective: asked.family.objective, given: given,
          credit: asked.question.graded(given).credit, key: "\(id) \(asked.place)",
          at: time.now), to: id, of: learner.person.id)
    }
    try await attempts.submit(try await attempts.sitting(id, of: learner.person))
    time.move(by: 60_000)
    return id
  }

  func gradebook(_ filter: Gradebook.Filter = .init()) async throws -> Gradebook {
    let all = try await standings.standings(in: course, people: people, now: time.now)
    return Gradebook(try await library.newest(course).course, all, filter: filter)
  }
}
