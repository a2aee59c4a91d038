package import TextAnalysis

/// A second opinion on a whole draft: how much it reads like drafts in which people found a category.
///
/// Rules find wordings that somebody has thought of. This reader has learned from labelled drafts of
/// the project's own and knows others; it is less sure, so what it finds alone is a warning, and it
/// can hold back what a rule found only in a draft that is nothing like those with the fault.
package struct DraftReader: Sendable {
  private let categories: [Category]

  package init(_ categories: [Category]) {
    self.categories = categories
  }

  /// What the reader has learned of one category.
  package struct Category: Sendable {
    package var rule: String
    package var model: LinearModel
    /// From this score on a draft is suspected.
    package var suspicion: Float
    /// Below this score a finding of the rule is held back.
    package var veto: Float

    package init(rule: String, model: LinearModel, suspicion: Float, veto: Float) {
      self.rule = rule
      self.model = model
      self.suspicion = suspicion
      self.veto = veto
    }
  }

  /// What the reader makes of one draft, by category.
  package struct Opinion: Sendable {
    package var scores: [String: Float]
    package var suspected: [String]
    package var held: Set<String>
  }

  package func opinion(of text: String) -> Opinion {
    let features = HashedPost.read(text)
    var opinion = Opinion(scores: [:], suspected: [], held: [])
    for category in categories {
      let score = category.model.scores(features)[0]
      opinion.scores[category.rule] = score
      if score >= category.suspicion { opinion.suspected.append(category.rule) }
      if score < category.veto { opinion.held.insert(category.rule) }
    }
    return opinion
  }

  /// The score of a part of a draft for one category; nil for a category that was not learned.
  func score(of text: String, for rule: String) -> Float? {
    categories.first { $0.rule == rule }?.model.scores(HashedPost.read(text))[0]
  }
}
