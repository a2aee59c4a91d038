package import DraftReview

/// What the API answers from.
package struct APIService: Sendable {
  let reviewer: DraftReviewer
  let networks: [Network]
  let tokens: TokenStore
  let clock: @Sendable () -> Int
  /// As programs reach the site, such as `https://training.example.gov`.
  let publicURL: String
  let limits: APILimits

  package init(
    reviewer: DraftReviewer, networks: [Network], tokens: TokenStore, publicURL: String,
    limits: APILimits = APILimits(), clock: @escaping @Sendable () -> Int
  ) {
    self.reviewer = reviewer
    self.networks = networks
    self.tokens = tokens
    self.publicURL = publicURL
    self.limits = limits
    self.clock = clock
  }
}

/// What one program may ask for.
package struct APILimits: Sendable {
  /// Unicode scalars of one text.
  package static let text = 20_000
  /// Drafts in one batch.
  package static let batch = 200
  /// Bytes of one body.
  package static let body = 1024 * 1024

  /// Requests of one token a second in the long run, and at once.
  package var perSecond = 5.0
  package var burst = 60.0

  package init() {}
}
