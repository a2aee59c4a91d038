import Accounts
package import Curriculum
import Storage
package import Web

/// The trainer's side of the curriculum: gradebook, questions, rosters, certificates.
package struct TrainingParts: Sendable {
  package let certificates: CertificateDesk
  private let courses: CourseParts
  private let people: TrainingPeople
  private let database: any Database
  private let clock: @Sendable () -> Int

  init(
    courses: CourseParts, people: TrainingPeople, setUp: SetUpStore, database: any Database,
    publicURL: String, clock: @escaping @Sendable () -> Int
  ) {
    self.courses = courses
    self.people = people
    self.database = database
    self.clock = clock
    certificates = CertificateDesk(
      store: CertificateStore(database: database),
      agency: { try await setUp.agency()?.name ?? "This agency" }, publicURL: publicURL,
      clock: clock)
  }

  package var routes: [Route] {
    VerificationRoutes(desk: certificates).routes
      + CertificateRoutes(desk: certificates).routes
      + TranscriptRoutes(desk: certificates, database: database, people: people).routes
      + GradebookRoutes(
        library: courses.library, database: database, people: people,
        certificates: certificates.store, clock: clock
      ).routes
      + ItemStatisticsRoutes(library: courses.library, database: database).routes
      + RosterRoutes(
        store: RosterStore(
          database: database, library: courses.library, progress: courses.desk.progress),
        people: people, clock: clock
      ).routes
  }
}

extension Parts {
  package var training: TrainingParts {
    TrainingParts(
      courses: courses, people: TrainingPeople(people: people), setUp: setUp, database: database,
      publicURL: installation.publicURL, clock: clock)
  }
}
