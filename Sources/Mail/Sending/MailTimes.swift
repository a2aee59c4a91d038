/// How long a mail server may take.
package struct MailTimes: Sendable, Equatable {
  package var connecting: Duration
  /// For everything, connecting included; shorter than the shortest back-off.
  package var altogether: Duration

  package init(connecting: Duration = .seconds(10), altogether: Duration = .seconds(40)) {
    self.connecting = connecting
    self.altogether = altogether
  }
}
