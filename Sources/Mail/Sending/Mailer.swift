import Dispatch
import Synchronization

/// Hands messages to the agency's mail server, one at a time.
package struct Mailer: Sendable {
  private let settings: MailSettings
  private let times: MailTimes
  /// libcurl blocks its thread, so it gets one that nobody else needs.
  private let thread = DispatchQueue(label: "rollcall.mail")
  private let clock: @Sendable () -> Int

  /// `clock` gives milliseconds since 1970.
  package init(
    _ settings: MailSettings, times: MailTimes = MailTimes(), clock: @escaping @Sendable () -> Int
  ) {
    self.settings = settings
    self.times = times
    self.clock = clock
  }

  /// Returns when the server has taken the message over; throws a ``MailError``.
  ///
  /// A message sent again under the same `key` has the same Message-ID. A cancelled delivery ends
  /// early, unless the server already has the whole message: then its answer is waited for.
  @discardableResult
  package func send(_ message: MailMessage, key: String) async throws -> MailReceipt {
    let text = InternetMessage(message, from: settings.sender, key: key, now: clock()).text
    let stop = StopFlag()
    let (settings, times) = (settings, times)
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        thread.async {
          let delivery = CurlDelivery(settings: settings, times: times, stop: stop)
          continuation.resume(with: delivery.perform(text, to: message.recipient))
        }
      }
    } onCancel: {
      stop.set()
    }
  }
}

/// Asks a delivery that goes on to end; any thread may set and read it.
final class StopFlag: Sendable {
  private let flag = Atomic(false)

  var isSet: Bool { flag.load(ordering: .relaxed) }

  func set() {
    flag.store(true, ordering: .relaxed)
  }
}
