import Crypto
package import Kernel
package import RunLog
package import ScenarioFormat
package import Scoring
import Simulation

/// A run without a browser: a script plays a pack, and the result is the same as on the page.
package struct Playback: Sendable {
  package let events: [RunEvent]
  package let score: Score

  /// Throws when the engine refuses an action, with the time at which it did.
  package init(
    pack: ScenarioPack, platforms: [SocialPlatform], script: [ScriptedAction], seed: UInt64
  ) throws {
    var exercise = Exercise(pack: pack, platforms: platforms, seed: seed)
    var events = exercise.start()
    for step in script {
      events += exercise.advance(to: step.at)
      do {
        events += try exercise.perform(step.action)
      } catch {
        throw PlaybackError(at: step.at, action: step.action.key, cause: error.message)
      }
    }
    events += exercise.advance(to: pack.setting.duration)
    if exercise.phase != .ended { events += exercise.end() }
    self.events = events
    score = Scorer(pack: pack).score(events)
  }

  /// SHA-256 over the event log, one JSON line an event: equal digests mean the same run.
  package func digest() throws -> String {
    var hash = SHA256()
    for event in events {
      hash.update(data: try JSONText.data(event))
      hash.update(data: [UInt8(ascii: "\n")])
    }
    return hash.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

package struct PlaybackError: UserFacingError, Equatable {
  package let at: ScenarioTime
  package let action: String
  package let cause: String

  package var kind: UserFacingErrorKind { .invalid }

  package var message: String { "At \(at) (\(action)): \(cause)" }
}
