import DraftReview
package import TextAnalysis

/// What the API answers from.
package struct APIService: Sendable {
  let desk: Desk
  let models: TextModels
  let tokens: TokenStore
  let clock: @Sendable () -> Int
  /// As programs reach the site, such as `https://training.example.gov`.
  let publicURL: String
  let limits: APILimits

  package init(
    desk: Desk, models: TextModels, tokens: TokenStore, publicURL: String,
    limits: APILimits = APILimits(), clock: @escaping @Sendable () -> Int
  ) {
    self.desk = desk
    self.models = models
    self.tokens = tokens
    self.publicURL = publicURL
    self.limits = limits
    self.clock = clock
  }

  var reviewer: DraftReviewer { desk.review.reviewer }
  var networks: [Network] { desk.review.networks }
}
