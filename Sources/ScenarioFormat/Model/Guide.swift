package import Kernel

/// Leads a beginner through a scenario, one decision at a time (`guide.yaml`).
package struct Guide: Equatable, Sendable {
  /// Before the clock starts.
  package var welcome: String
  /// After the last step.
  package var farewell: String
  package var steps: [GuideStep]

  package init(welcome: String, farewell: String, steps: [GuideStep]) {
    self.welcome = welcome
    self.farewell = farewell
    self.steps = steps
  }
}

/// One decision: what is asked, how it is recognized, and what is said about it.
package struct GuideStep: Equatable, Sendable {
  package typealias ID = Identifier<GuideStep>

  package var id: ID
  package var title: String
  /// The inject with which it opens; nil when it opens by the clock.
  package var after: Inject.ID?
  package var at: ScenarioTime?
  package var ask: String
  /// Which fields and buttons to use.
  package var how: String
  /// How long it waits for the officer.
  package var within: ScenarioTime
  /// How long the crowd may react before the explanation.
  package var watch: ScenarioTime
  package var test: GuideTest
  package var good: GuideWord
  package var weak: GuideWord
  package var none: GuideWord

  package init(
    id: ID, title: String, after: Inject.ID?, at: ScenarioTime?, ask: String, how: String,
    within: ScenarioTime, watch: ScenarioTime, test: GuideTest, good: GuideWord, weak: GuideWord,
    none: GuideWord
  ) {
    self.id = id
    self.title = title
    self.after = after
    self.at = at
    self.ask = ask
    self.how = how
    self.within = within
    self.watch = watch
    self.test = test
    self.good = good
    self.weak = weak
    self.none = none
  }
}

/// How a guide recognizes that something was done, and whether it was good.
package struct GuideTest: Equatable, Sendable {
  /// Each a `do` of the script format.
  package var deeds: [String]
  /// Deeds that also end the step, and are never good.
  package var clumsy: [String] = []
  /// What it has to point at; nil for posts of one's own.
  package var target: Inject.ID?
  package var states: [Claim.ID] = []
  package var denies: [Claim.ID] = []
  package var avoids: [Claim.ID] = []
  /// Features that the words have, such as `next-update`.
  package var features: [String] = []
  package var needsReason = false

  package init(deeds: [String]) {
    self.deeds = deeds
  }
}

/// What a guide says after a step.
package struct GuideWord: Equatable, Sendable {
  package var say: String
  package var why: String
  package var source: String?
  /// A rule of draft review, to read on.
  package var rule: String?

  package init(say: String, why: String, source: String? = nil, rule: String? = nil) {
    self.say = say
    self.why = why
    self.source = source
    self.rule = rule
  }
}
