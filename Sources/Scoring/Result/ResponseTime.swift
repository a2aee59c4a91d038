package import ScenarioFormat

/// How long a question waited for its answer.
package struct ResponseTime: Equatable, Sendable, Codable {
  package var inject: Inject.ID
  package var urgency: Urgency
  package var askedAt: Moment
  /// nil when it was never answered.
  package var seconds: Int?

  package init(inject: Inject.ID, urgency: Urgency, askedAt: Moment, seconds: Int?) {
    self.inject = inject
    self.urgency = urgency
    self.askedAt = askedAt
    self.seconds = seconds
  }
}
