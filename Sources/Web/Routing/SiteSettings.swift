/// What an installation can set about its web side.
package struct SiteSettings: Sendable {
  /// The site is reached by HTTPS (here or at a proxy), so cookies are marked Secure.
  package var isSecure = false
  package var logsRequests = false
  /// Largest posted form, in bytes.
  package var bodyLimit = 256 * 1024
  /// Steady requests a second from one address, and how many more may come at once: a classroom is
  /// one address, and everybody in it who writes asks three times a second for a review.
  package var requestsPerSecond = 300.0
  package var requestBurst = 900.0
  /// Addresses of proxies whose X-Forwarded-For is believed.
  package var trustedProxies: Set<String> = []
  /// Milliseconds without a request after which a session ends.
  package var sessionIdle = 2 * 60 * 60 * 1000
  /// Milliseconds after sign-in at which a session ends in any case.
  package var sessionLifetime = 12 * 60 * 60 * 1000

  package init() {}
}
