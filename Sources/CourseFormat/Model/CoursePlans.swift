/// The test that lets people skip what they know.
package struct PlacementPlan: Codable, Equatable, Sendable {
  package var questionsPerModule: Int
  /// The share of right answers from which a module may be skipped.
  package var skipAt: Double

  package init(questionsPerModule: Int, skipAt: Double) {
    self.questionsPerModule = questionsPerModule
    self.skipAt = skipAt
  }
}

/// The tests before (form A) and after (form B) the course.
package struct PrePostPlan: Codable, Equatable, Sendable {
  package var questionsPerModule: Int

  package init(questionsPerModule: Int) {
    self.questionsPerModule = questionsPerModule
  }
}

/// What a certificate says and how long it holds.
package struct CertificatePlan: Codable, Equatable, Sendable {
  package var title: String
  package var validMonths: Int

  package init(title: String, validMonths: Int) {
    self.title = title
    self.validMonths = validMonths
  }
}

/// Minutes that a training board may count for one topic; the board grants credit, not we.
package struct CreditTopic: Codable, Equatable, Sendable {
  package var topic: String
  package var minutes: Int

  package init(topic: String, minutes: Int) {
    self.topic = topic
    self.minutes = minutes
  }
}
