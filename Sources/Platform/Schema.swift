import Accounts
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
}
