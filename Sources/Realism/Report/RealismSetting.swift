package import Kernel
package import ScenarioFormat

/// A scenario whose unattended crowd is measured.
package struct RealismSetting: Sendable {
  package let pack: ScenarioPack
  package let platforms: [SocialPlatform]

  package init(pack: ScenarioPack, platforms: [SocialPlatform]) {
    self.pack = pack
    self.platforms = platforms
  }

  var name: String { pack.setting.id.rawValue }
}

/// How much is measured.
package struct RealismPlan: Sendable {
  /// Wanted for each setting.
  package var threads: Int
  /// Of scenario time for each run.
  package var hours: Double
  /// How many runs go at the same time; the figures do not depend on it.
  package var parallel: Int

  package init(threads: Int = 1000, hours: Double = 24, parallel: Int = 1) {
    self.threads = threads
    self.hours = hours
    self.parallel = parallel
  }

  /// From this number on a figure must lie in its band; with fewer its interval may reach in.
  package static let strict = 1000
  /// Runs that are tried for a setting before it is given up as having no threads.
  static let mostRuns = 500
}

/// A setting that shows nothing to measure.
package struct NoRumourThreads: UserFacingError, Equatable {
  let setting: String

  package var kind: UserFacingErrorKind { .invalid }

  package var message: String {
    "\(setting): nobody answers a rumor in this pack, so its crowd cannot be measured. Give it "
      + "rumors that begin early enough, or more hours."
  }
}
