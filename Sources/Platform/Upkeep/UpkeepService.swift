import Audit
import Foundation
import Logging
import ServiceLifecycle

/// Seals the record every few minutes and makes the nightly backup.
struct UpkeepService: Service {
  let audit: AuditLog
  /// nil when the agency backs up another way.
  let backups: Backups?
  let schedule: BackupSchedule?
  let logger: Logger
  let clock: @Sendable () -> Int

  /// After a failure, an hour goes by until the next try.
  private static let rest = 60 * 60 * 1000

  func run() async {
    var nextTry = 0
    while !Task.isShuttingDownGracefully, !Task.isCancelled {
      await seal()
      let now = clock()
      if let backups, let schedule, now >= nextTry,
        schedule.isDue(last: backups.kept.all().last?.note.at, now: now)
      {
        nextTry = await backUp(backups, schedule, now: now) ? 0 : now + Self.rest
      }
      await cancelWhenGracefulShutdown { try? await Task.sleep(for: .seconds(300)) }
    }
    await seal()
  }

  private func seal() async {
    do {
      try await audit.seal(now: clock())
    } catch {
      logger.error("seal-failed", metadata: ["error": "\(error)"])
    }
  }

  /// Whether it worked.
  private func backUp(_ backups: Backups, _ schedule: BackupSchedule, now: Int) async -> Bool {
    do {
      let file = try await backups.make(now: now)
      let gone = backups.kept.prune(now: now, keeping: schedule.retention)
      logger.notice(
        "backup-made",
        metadata: [
          "file": "\(file.url.path)", "bytes": "\(file.note.bytes)", "removed": "\(gone.count)",
          "seal": "\(file.note.seal ?? "none")",
        ])
      return true
    } catch {
      logger.error("backup-failed", metadata: ["error": "\(error)"])
      return false
    }
  }
}
