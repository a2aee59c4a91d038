/// A post to write, read by its phrases and by draft review.
package struct DraftExercise: Codable, Equatable, Sendable {
  package var objective: Objective.ID
  package var platform: NetworkKind
  /// Markdown: what happened, what is known and by whom, what is not released.
  package var situation: String
  package var task: String
  package var mustSay: [WantedPhrase]
  package var mustNotSay: [UnwantedPhrase]
  /// An answer to compare with, once the own one is done.
  package var model: String
  package var source: String

  package init(
    objective: Objective.ID, platform: NetworkKind, situation: String, task: String,
    mustSay: [WantedPhrase], mustNotSay: [UnwantedPhrase], model: String, source: String
  ) {
    self.objective = objective
    self.platform = platform
    self.situation = situation
    self.task = task
    self.mustSay = mustSay
    self.mustNotSay = mustNotSay
    self.model = model
    self.source = source
  }
}

/// What a draft has to say; any of the phrases says it.
package struct WantedPhrase: Codable, Equatable, Sendable {
  package var what: String
  package var anyOf: [String]

  package init(what: String, anyOf: [String]) {
    self.what = what
    self.anyOf = anyOf
  }
}

/// What a draft must not say; any of the phrases says it.
package struct UnwantedPhrase: Codable, Equatable, Sendable {
  package var what: String
  package var anyOf: [String]
  package var why: String

  package init(what: String, anyOf: [String], why: String) {
    self.what = what
    self.anyOf = anyOf
    self.why = why
  }
}

/// The kinds of networks that posts are judged and written for.
package enum NetworkKind: String, Codable, CaseIterable, Sendable {
  case microblog, community, photo, professional, video, neighborhood
}
