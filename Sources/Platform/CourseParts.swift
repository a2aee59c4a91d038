import Accounts
package import Curriculum
import DraftReview
import Exercises
import Foundation
import Kernel
import Logging
import SiteMap
import Storage
package import Web

/// The parts of the curriculum, wired with exercises and draft review.
package struct CourseParts: Sendable {
  package let library: CourseLibrary
  package let folders: CourseFolders
  package let desk: CourseDesk
  package let attempts: AttemptDesk
  package let items: ItemDesk
  package let assignments: AssignmentDesk
  package let sync: SyncDesk
  package let mailedSets: MailedSetDesk
  package let authoring: AuthoringDesk
  private let credit: CreditStore

  init(
    _ installation: Installation, _ database: any Database, _ people: PersonStore,
    starter: RunStarter, runs: RunStore, reviewer: DraftReviewer, logger: Logger,
    clock: @escaping @Sendable () -> Int
  ) {
    library = CourseLibrary(store: CourseVersionStore(database: database))
    folders = CourseFolders(content: installation.content, library: library, logger: logger)
    desk = CourseDesk(
      library: library, enrollments: EnrollmentStore(database: database),
      progress: ProgressStore(
        database: database, whenCompleted: CertificateStore.whenCompleted), clock: clock)
    let lasting = LastingStore(database: database)
    attempts = AttemptDesk(
      courses: desk, store: AttemptStore(database: database),
      cards: ReviewStore(
        database: database, schedule: { try await lasting.settings().schedule }))
    items = ItemDesk(
      courses: desk, texts: TextStore(database: database),
      surveys: SurveyStore(database: database), signatures: SignatureStore(database: database),
      attempts: attempts, exercises: CourseExercises(starter: starter, runs: runs),
      review: { reviewer.findings(in: ReviewedText(text: $0)) })
    sync = SyncDesk(store: DeviceEntryStore(database: database), items: items)
    assignments = AssignmentDesk(
      store: AssignmentStore(database: database), leaves: LeaveStore(database: database),
      notices: NoticeStore(database: database, mail: NoticeMail(installation)),
      people: TrainingPeople(people: people), library: library, clock: clock)
    mailedSets = MailedSetDesk(
      settings: lasting,
      store: MailedSetStore(database: database, mail: SetMail(installation)), attempts: attempts,
      leaves: assignments.leaves, people: assignments.people)
    credit = CreditStore(database: database, library: library)
    authoring = AuthoringDesk(
      database: database, library: library, folders: folders,
      publishers: { try await people.publishers },
      review: { reviewer.findings(in: ReviewedText(text: $0)) }, clock: clock)
  }

  package var routes: [Route] {
    CourseRoutes(desk: desk, folders: folders).routes + ItemRoutes(desk: items).routes
      + AttemptRoutes(desk: attempts).routes + ReviewRoutes(desk: attempts).routes
      + KeepRoutes(desk: attempts).routes + SyncRoutes(desk: sync, attempts: attempts).routes
      + MailedSetRoutes(desk: mailedSets).routes + RemindersRoutes(desk: mailedSets).routes
      + AssignmentRoutes(desk: assignments).routes + ComplianceRoutes(desk: assignments).routes
      + NoticeRoutes(desk: assignments).routes
      + AuthoringRoutes(desk: authoring).routes
      + CreditRoutes(store: credit, people: assignments.people, clock: desk.clock).routes
  }
}

extension CourseExercises {
  /// Exercises of a course are runs like any other.
  init(starter: RunStarter, runs: RunStore) {
    self.init(
      start: { pack, person in
        let run = try await starter.start(scenario: pack, seed: "", person: person.id)
        return Link.run(run.id.rawValue).path
      },
      runs: { pack, person in
        try await runs.runs(of: person, limit: 200).filter { $0.scenario.rawValue == pack }.map {
          let isOver = $0.state == .ended
          return CourseRun(
            id: $0.id.rawValue,
            path: (isOver ? Link.runResult($0.id.rawValue) : Link.run($0.id.rawValue)).path,
            points: isOver ? $0.ratedTotal ?? 0 : nil, startedAt: $0.createdAt)
        }
      })
  }
}
