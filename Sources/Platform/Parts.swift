package import Accounts
import Curriculum
package import DraftReview
package import Exercises
import Foundation
import Kernel
package import Logging
import Pictures
package import PostReview
package import Storage
import StoragePostgres
import StorageSQLite
package import TextAnalysis
package import Web

/// The parts of a running installation, built once and handed to whoever needs them.
package struct Parts: Sendable {
  package let installation: Installation
  package let database: any Database
  private let lock: DataFolderLock?
  package let sessions: SessionStore
  package let flashes: FlashStore
  package let people: PersonStore
  package let services: ServiceStore
  package let credentials: CredentialStore
  package let invites: InviteStore
  package let setUp: SetUpStore
  package let library: ScenarioLibrary
  package let runs: RunStore
  package let starter: RunStarter
  package let liveRuns: LiveRuns
  package let moods: MoodReader
  package let classes: ClassStore
  package let classRegister: ClassRegister
  package let endedRuns: EndedRuns
  package let studies: StudyStore
  package let studyDesk: StudyDesk
  package let assessment: AssessedRuns
  package let templates: [PostTemplate]
  package let desk: Desk
  package let tokens: TokenStore
  package let texts: TextModels
  package let api: APIService
  package let pictures: PictureIntake
  package let runPictures: RunPictureIntake
  package let courses: CourseParts
  package let logger: Logger
  package let clock: @Sendable () -> Int

  /// Opens the database, brings it up to date and builds everything on top of it.
  package static func open(
    _ installation: Installation, logger: Logger,
    clock: @escaping @Sendable () -> Int = WallClock.system
  ) async throws -> Parts {
    if let url = installation.databaseURL {
      return try await Parts(
        installation,
        database: try await PostgresDatabase.open(url) { logger.error("\($0)") }, logger: logger,
        clock: clock)
    }
    let folder = URL(filePath: installation.database).deletingLastPathComponent().path
    let lock = try DataFolderLock(folder: folder)
    let database = try SQLiteDatabase(path: installation.database)
    return try await Parts(
      installation, database: database, lock: lock, logger: logger, clock: clock)
  }

  package init(
    _ installation: Installation, database: any Database, lock: DataFolderLock? = nil,
    logger: Logger, clock: @escaping @Sendable () -> Int, hasher: PasswordHasher = PasswordHasher(),
    studySeeds: Int = StudyDesk.standardSeeds
  ) async throws {
    try await Schema.bringUpToDate(database)
    self.installation = installation
    self.database = database
    self.lock = lock
    self.logger = logger
    self.clock = clock
    sessions = SessionStore(database: database, settings: installation.site)
    flashes = FlashStore(database: database)
    let endSessions = AccountSessions { transaction, person in
      try SessionStore.endAll(transaction, of: person.rawValue)
    }
    people = PersonStore(database: database, sessions: endSessions)
    services = ServiceStore(database: database)
    credentials = CredentialStore(database: database, hasher: hasher, sessions: endSessions)
    invites = InviteStore(database: database, hasher: hasher, sessions: endSessions)
    setUp = SetUpStore(database: database, hasher: hasher)
    library = ScenarioLibrary(content: installation.content)
    runs = RunStore(database: database)
    starter = RunStarter(library: library, store: runs, clock: clock)
    templates = try TemplateFolder.templates(in: installation.content.appending(path: "policies"))
    (pictures, runPictures) = Self.pictures(installation, database, clock: clock)
    liveRuns = LiveRuns(
      store: runs, templates: templates, pictures: runPictures.store, logger: logger, clock: clock)
    classes = ClassStore(database: database)
    classRegister = ClassRegister(store: runs, classes: classes, runs: liveRuns)
    endedRuns = EndedRuns(store: runs, library: library)
    let review = try ReviewContent.load(content: installation.content)
    desk = Self.desk(database, review, DeskPeople(people: people, setUp: setUp), clock: clock)
    courses = CourseParts(
      installation, database, people, starter: starter, runs: runs,
      reviewer: review.reviewer, logger: logger, clock: clock)
    tokens = TokenStore(database: database)
    texts = try TextModels(in: installation.content)
    moods = MoodReader(models: texts)
    api = APIService(
      desk: desk, models: texts, tokens: tokens, publicURL: installation.publicURL, clock: clock)
    studies = StudyStore(database: database)
    studyDesk = StudyDesk(
      store: studies, runs: endedRuns, logger: logger, clock: clock, seeds: studySeeds)
    assessment = Self.assessment(database, runs: runs, people: people, clock: clock)
  }

  private static func desk(
    _ database: any Database, _ review: ReviewContent, _ people: DeskPeople,
    clock: @escaping @Sendable () -> Int
  ) -> Desk {
    Desk(
      store: DraftStore(database: database),
      review: DeskReview(reviewer: review.reviewer, networks: review.networks), people: people,
      clock: clock)
  }

  private static func assessment(
    _ database: any Database, runs: RunStore, people: PersonStore,
    clock: @escaping @Sendable () -> Int
  ) -> AssessedRuns {
    let visits = RunVisitStore(database: database)
    return AssessedRuns(
      store: runs, access: RunAccess(store: runs, visits: visits, clock: clock), visits: visits,
      notes: NoteStore(database: database), overrides: OverrideStore(database: database),
      people: RunPeople(people: people))
  }

  /// The pictures of the desk and those of runs, cleaned one at a time.
  private static func pictures(
    _ installation: Installation, _ database: any Database, clock: @escaping @Sendable () -> Int
  ) -> (PictureIntake, RunPictureIntake) {
    let queue = PictureQueue(installation.cleanPicture)
    let clean: @Sendable ([UInt8]) async throws -> CleanPicture = { try await queue.clean($0) }
    return (
      PictureIntake(store: PictureStore(database: database), clean: clean, clock: clock),
      RunPictureIntake(store: RunPictureStore(database: database), clean: clean, clock: clock)
    )
  }
}
