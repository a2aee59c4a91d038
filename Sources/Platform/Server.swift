import Curriculum
import Exercises
import Foundation
import Hummingbird
import HummingbirdCore
import Logging
import Mail
import ServiceLifecycle
import Storage
import Synchronization
import Web

/// The web server of an installation, with the clock that keeps exercises going.
package struct Server: Sendable {
  private let parts: Parts

  package init(_ parts: Parts) {
    self.parts = parts
  }

  /// Serves until the process is told to stop, then closes the database.
  package func run(whenReady: @escaping @Sendable () async -> Void = {}) async throws {
    let installation = parts.installation
    guard FileManager.default.fileExists(atPath: installation.assets.path) else {
      throw InstallationError.noAssets(installation.assets.path)
    }
    let assets = try Assets(folders: [installation.assets])
    try await parts.courses.folders.publish(now: parts.clock())
    let hasStarted = Mutex(false)
    var application = Application(
      responder: parts.site(assets: assets).router().buildResponder(),
      server: .http1(configuration: Self.limits),
      configuration: ApplicationConfiguration(
        address: .hostname(installation.host, port: installation.port)),
      onServerRunning: { _ in
        hasStarted.withLock { $0 = true }
        await whenReady()
      },
      logger: parts.logger)
    application.addServices(
      RunClockService(runs: parts.liveRuns), StudyService(desk: parts.studyDesk),
      AssignmentService(desk: parts.courses.assignments, logger: parts.logger),
      MailedSetService(desk: parts.courses.mailedSets, logger: parts.logger),
      MailService(delivery: parts.mailDelivery, logger: parts.logger), parts.upkeep)
    do {
      try await application.runService()
    } catch {
      if hasStarted.withLock({ $0 }) { throw error }
      throw InstallationError.cannotListen(host: installation.host, port: installation.port)
    }
    try await parts.database.close()
  }

  /// Headers of at most 16 kB; a connection that sends nothing whole for 30 seconds is closed.
  private static let limits = HTTP1Channel.Configuration(
    idleTimeout: .seconds(30),
    httpDecoderConfiguration: .init(
      maxHeaderFieldSize: 8 * 1024, maxHeaderListSize: 16 * 1024, maxHeaderFieldCount: 100))
}
