/// What the pages of certificates need: the store, who issues them, and where they are checked.
package struct CertificateDesk: Sendable {
  package let store: CertificateStore
  /// The agency’s name, as it is now.
  let agency: @Sendable () async throws -> String
  /// The site’s address as others reach it, without a slash at the end.
  let publicURL: String
  let clock: @Sendable () -> Int

  package init(
    store: CertificateStore, agency: @escaping @Sendable () async throws -> String,
    publicURL: String, clock: @escaping @Sendable () -> Int
  ) {
    self.store = store
    self.agency = agency
    self.publicURL = publicURL
    self.clock = clock
  }

  func drawing(of certificate: Certificate) async throws -> CertificateDrawing {
    CertificateDrawing(certificate, agency: try await agency(), publicURL: publicURL)
  }
}
