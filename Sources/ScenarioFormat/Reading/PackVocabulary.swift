/// The words that a rubric may use and that are defined in code: features, actions, review rules.
package struct PackVocabulary: Equatable, Sendable {
  /// What a public post can have (`feature:` and `mention:`).
  package var features: [String]
  /// The `do` of the script format (`act:`).
  package var actions: [String]
  /// The review rules (`avoid:`).
  package var rules: [String]

  package init(features: [String], actions: [String], rules: [String]) {
    self.features = features
    self.actions = actions
    self.rules = rules
  }

  package static let standard = PackVocabulary(
    features: [
      "empathy", "next-update", "action", "place", "time", "source", "unknowns", "plain-language",
      "alt-text", "hashtag-case", "thanks", "helpline",
    ],
    actions: [
      "post", "reply", "quote", "message", "repost", "like", "pin", "poll", "correct", "hide",
      "block", "delete", "ask", "approve", "escalate", "edit", "schedule", "unschedule", "unlike",
      "unrepost", "unpin", "unhide", "unblock", "report", "close-comments", "open-comments",
      "follow", "unfollow", "mute", "unmute", "set-profile", "start-live", "end-live",
      "log-decision",
    ],
    rules: [
      "accessibility", "blame", "copyright", "criminal-history", "evidence-detail",
      "guilt-statement", "hard-to-read", "humour-or-celebration", "insult-or-bias", "jargon",
      "medical-detail", "missing-source", "no-action", "no-next-update", "over-limit",
      "personal-data", "politics-or-endorsement", "protected-identity", "tactical-detail",
      "unclear-place-or-time", "unverified-claim", "viewpoint-threat",
    ])
}
