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

  init(
    _ content: URL, _ database: any Database, exercises: CourseExercises,
    reviewer: DraftReviewer, logger: Logger, clock: @escaping @Sendable () -> Int
  ) {
    library = CourseLibrary(store: CourseVersionStore(database: database))
    folders = CourseFolders(content: content, library: library, logger: logger)
    desk = CourseDesk(
      library: library, enrollments: EnrollmentStore(database: database),
      progress: ProgressStore(
        database: database, whenCompleted: CertificateStore.whenCompleted), clock: clock)
    attempts = AttemptDesk(
      courses: desk, store: AttemptStore(database: database),
      cards: ReviewStore(database: database))
    items = ItemDesk(
      courses: desk, texts: TextStore(database: database),
      surveys: SurveyStore(database: database), signatures: SignatureStore(database: database),
      attempts: attempts, exercises: exercises,
      review: { reviewer.findings(in: ReviewedText(text: $0)) })
  }

  package var routes: [Route] {
    CourseRoutes(desk: desk, folders: folders).routes + ItemRoutes(desk: items).routes
      + AttemptRoutes(desk: attempts).routes + ReviewRoutes(desk: attempts).routes
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
