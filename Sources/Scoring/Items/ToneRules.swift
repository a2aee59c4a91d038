import DraftReview

/// The review rules about how people are spoken to.
package enum ToneRules {
  package static let all: Set<String> = [
    InsultOrBias.id, Blame.id, HumourOrCelebration.id, ViewpointThreat.id,
  ]
}
