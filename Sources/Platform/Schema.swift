import Accounts
import Audit
import Curriculum
import Exercises
import Mail
import PostReview
package import Storage
import Web

/// All migrations, in the order in which they run.
package enum Schema {
  package static let migrations: [Migration] =
    OutboxSchema.migrations + SessionSchema.migrations + AccountSchema.migrations
    + RunSchema.migrations + ClassSchema.migrations + StudySchema.migrations
    + PostReviewSchema.migrations + TokenSchema.migrations + PictureSchema.migrations
    + AssessmentSchema.migrations + RunPictureSchema.migrations + CurriculumSchema.migrations
    + AssignmentSchema.migrations
    + MailOutboxSchema.migrations
    + CertificateSchema.migrations + RosterSchema.migrations + OfflineSchema.migrations
    + LastingSchema.migrations
    + AuthoringSchema.migrations
    + AuditSchema.migrations

  /// Applies what is missing; an error that is nobody's mistake at a form is told in words.
  package static func bringUpToDate(_ database: any Database) async throws {
    do {
      try await Migrator(migrations).migrate(database)
    } catch StorageUnavailable.newerSchema(let migrations)
      where migrations.contains(DatabaseCopy.mark)
    {
      throw InstallationError.unfinishedCopy
    } catch StorageError.failed(_, let detail) {
      throw InstallationError.cannotMigrate(detail: detail)
    } catch StorageError.constraint(_, let detail) {
      throw InstallationError.cannotMigrate(detail: detail)
    }
  }
}
